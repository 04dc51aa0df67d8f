import type { Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';
import { isVisible } from './isVisible';

/**
 * Which items of a part are to be answered, in its order. An item that depends on one outside the part
 * is: nobody can tell from the part whether it applies.
 *
 * @param part Ids of the items of the part.
 * @param items All items by id.
 */
export function askedOf(
	part: readonly string[],
	items: ReadonlyMap<string, Outline>,
	entries: Entries
): string[] {
	const own = new Map(
		part.flatMap((id) => {
			const item = items.get(id);
			return item ? [[id, detached(item, part)] as const] : [];
		})
	);
	return [...own.values()].filter((item) => isVisible(item, own, entries)).map(({ id }) => id);
}

/** An item without the condition that nothing in the part can settle. */
function detached(item: Outline, part: readonly string[]): Pick<Outline, 'id' | 'shownWhen'> {
	const isSettled = item.shownWhen !== undefined && part.includes(item.shownWhen.item);
	return isSettled ? item : { id: item.id };
}
