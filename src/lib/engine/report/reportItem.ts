import type { Entries } from '$lib/data/answer';
import type { ItemReport, ItemStatus } from '$lib/data/report/itemReport';
import type { Item } from '$lib/data/survey/item';
import { stateOf, type ItemState } from '../answers/stateOf';
import type { Benchmark } from '../benchmark/benchmark';
import { compareItem, type ItemComparison } from '../benchmark/compare/compareItem';
import { otherEditionReport } from './otherEditionReport';
import { editionReport } from './editionReport';

/**
 * One item of the report: its answer beside the main edition, and beside the others that
 * published something about it.
 *
 * @param main The edition compared with.
 * @param others Further editions, shown beside it.
 * @throws RangeError if the answer does not fit the item, or figures contradict each other.
 */
export function reportItem(
	item: Item,
	items: ReadonlyMap<string, Item>,
	entries: Entries,
	main: Benchmark,
	others: readonly Benchmark[]
): ItemReport {
	const state = stateOf(item, items, entries);
	const answer = 'answer' in state ? state.answer : undefined;
	const compared = compareItem(main, item, answer);
	return {
		id: item.id,
		status: statusOf(state, compared),
		...(answer && { answer }),
		...editionReport(main, item, placeIn(compared)),
		others: others.flatMap((other) =>
			otherEditionReport(item, main, other, placeIn(compareItem(other, item, answer)))
		)
	};
}

function statusOf(state: ItemState, compared: ItemComparison): ItemStatus {
	if (state.status === 'answered' || state.status === 'partly') return compared.status;
	return state.status;
}

function placeIn(compared: ItemComparison) {
	return compared.status === 'compared' ? compared : {};
}
