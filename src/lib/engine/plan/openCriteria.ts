import type { MatterReport } from '$lib/data/report/matterReport';

/** The first criterion that applies and is not settled, by its item. */
export function openCriteria(matters: readonly MatterReport[]): ReadonlyMap<string, string> {
	const open = matters
		.flatMap(({ criteria }) => criteria)
		.filter(({ verdict }) => verdict !== 'settled' && verdict !== 'notApplicable');
	// Backwards, so that the first of an item's criteria is the one that stays.
	return new Map(open.reverse().map(({ id, item }) => [item, id]));
}
