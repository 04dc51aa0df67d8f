import type { Matter, Verdict } from '$lib/data/readiness/matter';
import { judgeCriterion, type JudgedCriterion, type JudgedState } from './judgeCriterion';
import { weakestFirst } from './verdictOrder';

export interface JudgedMatter {
	id: Matter['id'];
	verdict: Verdict;
	/** Number of criteria by verdict. */
	counts: Readonly<Record<JudgedCriterion['verdict'], number>>;
	criteria: readonly JudgedCriterion[];
}

/**
 * How far the answers meet one matter: as far as the weakest of its criteria that apply. A matter
 * none of whose criteria applies is unknown.
 *
 * @param answerOf The state of an item by its id.
 * @throws RangeError if a rule cannot be applied to answers of its item's kind.
 */
export function judgeMatter(
	matter: Matter,
	answerOf: (itemId: string) => JudgedState
): JudgedMatter {
	const criteria = matter.criteria.map((criterion) => judgeCriterion(criterion, answerOf));
	const counts = count(criteria);
	const verdict = weakestFirst.find((each) => counts[each] > 0) ?? 'unknown';
	return { id: matter.id, verdict, counts, criteria };
}

function count(criteria: readonly JudgedCriterion[]): JudgedMatter['counts'] {
	const counts = {
		settled: 0,
		documented: 0,
		rough: 0,
		unknown: 0,
		notSettled: 0,
		notApplicable: 0
	};
	for (const { verdict } of criteria) counts[verdict] += 1;
	return counts;
}
