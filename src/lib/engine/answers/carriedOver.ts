import type { Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';
import { isVisible } from './isVisible';

/**
 * Ids of the items whose answer was carried over from an earlier assessment and that nobody has looked at
 * since. Items that do not apply are left out: their answers do not count.
 *
 * @param items All items by id, in their order.
 */
export function carriedOver(items: ReadonlyMap<string, Outline>, entries: Entries): string[] {
	return [...items.values()]
		.filter((item) => entries[item.id]?.toConfirm && isVisible(item, items, entries))
		.map(({ id }) => id);
}
