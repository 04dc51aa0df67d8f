import type { Answer, Entries } from '$lib/data/answer';
import type { Condition } from '$lib/data/survey/item';
import type { Outline } from '$lib/data/survey/outline';
import { choosesAny } from './choosesAny';

/** What tells when an item applies. */
type Applying = Pick<Outline, 'id' | 'shownWhen'>;

/**
 * Whether the item applies, given the answers to the items that it depends on.
 *
 * @param items All items by id.
 * @throws RangeError if an item depends on one that is not in `items`.
 */
export function isVisible(
	item: Applying,
	items: ReadonlyMap<string, Applying>,
	entries: Entries
): boolean {
	return hiddenBy(item, items, entries) === undefined;
}

/**
 * The visible item whose answer, or lack of one, hides this item; undefined while it is visible.
 * An item that depends on a hidden one is hidden by what hides that one.
 *
 * @throws RangeError if an item depends on one that is not in `items`.
 */
export function hiddenBy(
	item: Applying,
	items: ReadonlyMap<string, Applying>,
	entries: Entries
): string | undefined {
	const condition = item.shownWhen;
	if (condition === undefined) return undefined;

	const other = items.get(condition.item);
	if (other === undefined) {
		throw new RangeError(`${item.id} depends on ${condition.item}, which is not an item`);
	}

	const hidesOther = hiddenBy(other, items, entries);
	if (hidesOther !== undefined) return hidesOther;
	return holds(condition, entries[other.id]?.answer) ? undefined : other.id;
}

function holds(condition: Condition, answer: Answer | undefined): boolean {
	if ('atLeast' in condition) {
		return answer?.kind === 'people' && answer.people >= condition.atLeast;
	}
	if ('is' in condition) return choosesAny(answer, condition.is);
	return !choosesAny(answer, condition.unless);
}
