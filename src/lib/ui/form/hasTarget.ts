import type { Item } from '$lib/data/survey/item';

/** Whether one can aim at another answer: its options are in an order, and it is not of the past. */
export function hasTarget({ order, past }: Item): boolean {
	return order !== undefined && !past;
}
