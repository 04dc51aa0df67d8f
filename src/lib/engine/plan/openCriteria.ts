import type { MatterReport } from '$lib/data/report/matterReport';

type CriterionReport = MatterReport['criteria'][number];

/** The criteria that apply and are not settled, in the order of the matters, by their item. */
export function openCriteria(
	matters: readonly MatterReport[]
): ReadonlyMap<string, readonly CriterionReport[]> {
	const open = matters
		.flatMap(({ criteria }) => criteria)
		.filter(({ verdict }) => verdict !== 'settled' && verdict !== 'notApplicable');
	const byItem = new Map<string, CriterionReport[]>();
	for (const criterion of open) {
		byItem.set(criterion.item, [...(byItem.get(criterion.item) ?? []), criterion]);
	}
	return byItem;
}
