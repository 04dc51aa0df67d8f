import type { Answer } from '$lib/data/answer';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Item, Order } from '$lib/data/survey/item';

/** Options that leave something to be done, by what an item's order is of. */
const wanting: Partial<Record<Order['scale'], readonly string[]>> = {
	steps: ['c', 'd', 'e'],
	standard: ['b', 'c'],
	frequency: ['e', 'f'],
	yesNo: ['b']
};

/**
 * Ids of the items, in printed order, whose answer is known to leave something to be done: it keeps
 * a criterion from being settled, or the item asks how far something has come and the answer falls
 * short of what settles such criteria. An item without an answer is no gap: nothing is known.
 */
export function gapsOf(
	reports: readonly ItemReport[],
	matters: readonly MatterReport[],
	items: ReadonlyMap<string, Item>
): string[] {
	const unsettled = new Set(
		matters
			.flatMap(({ criteria }) => criteria)
			.filter(({ verdict }) => ['documented', 'rough', 'notSettled'].includes(verdict))
			.map(({ item }) => item)
	);
	return reports
		.filter(({ id, answer }) => unsettled.has(id) || fallsShort(items.get(id), answer))
		.map(({ id }) => id);
}

function fallsShort(item: Item | undefined, answer: Answer | undefined): boolean {
	if (item?.order === undefined || answer?.kind !== 'choice') return false;
	return wanting[item.order.scale]?.includes(answer.option) ?? false;
}
