import type { Verdict } from '$lib/data/readiness/matter';
import { isWeaker } from '../readiness/verdictOrder';

/**
 * How a verdict moved. `nowKnown`, `noLongerKnown`: from or to unknown, which is neither better nor
 * worse than what is known. `nowCounts`, `noLongerCounts`: a criterion came to apply, or ceased to.
 */
export type VerdictChange =
	'same' | 'better' | 'worse' | 'nowKnown' | 'noLongerKnown' | 'nowCounts' | 'noLongerCounts';

type CriterionVerdict = Verdict | 'notApplicable';

/** How the verdict on a matter or a criterion moved from one assessment to a later one. */
export function compareVerdicts(then: CriterionVerdict, now: CriterionVerdict): VerdictChange {
	if (then === now) return 'same';
	if (then === 'notApplicable') return 'nowCounts';
	if (now === 'notApplicable') return 'noLongerCounts';
	if (then === 'unknown') return 'nowKnown';
	if (now === 'unknown') return 'noLongerKnown';
	return isWeaker(then, now) ? 'better' : 'worse';
}
