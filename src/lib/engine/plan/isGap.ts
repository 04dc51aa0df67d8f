import type { ItemReport } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import { isBetterFirst } from '../answers/isBetterFirst';

/**
 * Whether the published figures show that at least half of the teams are further than the answer.
 * Where they do not tell, it is no gap.
 */
export function isGap(item: Item, { status, before }: ItemReport): boolean {
	return status === 'compared' && isBetterFirst(item) && before !== undefined && before[0] >= 0.5;
}
