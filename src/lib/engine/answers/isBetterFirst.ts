import type { Item } from '$lib/data/survey/item';

/** Scales on which what stands before is further. More people, or a later date, is not better. */
const betterFirst = new Set(['steps', 'standard', 'frequency', 'yesNo']);

/** Whether an item's options stand in an order from better to worse. */
export function isBetterFirst({ order }: Item): boolean {
	return order !== undefined && betterFirst.has(order.scale);
}
