import type { MatterReport } from '$lib/data/report/matterReport';
import { isWeaker } from './verdictOrder';

type CriterionReport = MatterReport['criteria'][number];

/**
 * The criteria that are not settled, the weightiest first: the weakest verdict, then what the most
 * teams at least meet, then the order of the matters. What does not apply is left out.
 */
export function weightiest(matters: readonly MatterReport[]): CriterionReport[] {
	const open = matters
		.flatMap(({ criteria }) => criteria)
		.filter(({ verdict }) => verdict !== 'settled' && verdict !== 'notApplicable');
	// The sort is stable: what is equal stays in the order of the matters.
	return open.sort(
		(one, other) =>
			byVerdict(one, other) || (other.peers?.share[0] ?? 0) - (one.peers?.share[0] ?? 0)
	);
}

function byVerdict({ verdict: one }: CriterionReport, { verdict: other }: CriterionReport): number {
	if (one === other || one === 'notApplicable' || other === 'notApplicable') return 0;
	return isWeaker(one, other) ? -1 : 1;
}
