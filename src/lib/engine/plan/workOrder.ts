import type { Verdict } from '$lib/data/readiness/matter';
import { weakestFirst, weakestOf } from '../readiness/verdictOrder';
import { openCriteria } from './openCriteria';
import { priorities, prioritiesIn, type TwoAxes } from './priority';

/**
 * The one order of what there is to do: on the report's first page, on the sheet to be signed and among
 * the suggestions of the plan.
 *
 * By priority; then what is known before what nobody knows yet; then what the most teams certainly have;
 * then the weaker verdict. Of equals the order stays, so lists come in that of the survey or the matters.
 *
 * @returns A comparison of two item ids, as `Array.prototype.sort` wants it.
 */
export function workOrder(report: TwoAxes): (one: string, other: string) => number {
	const priorityOf = prioritiesIn(report);
	const open = openCriteria(report.matters);
	const standings = new Map(report.highlights.standings.map((each) => [each.item, each]));

	return (one, other) =>
		priorities.indexOf(priorityOf(one)) - priorities.indexOf(priorityOf(other)) ||
		Number(verdictOf(one) === 'unknown') - Number(verdictOf(other) === 'unknown') ||
		shareOf(other) - shareOf(one) ||
		weakestFirst.indexOf(verdictOf(one)) - weakestFirst.indexOf(verdictOf(other));

	/** What is certain, the lower end: of the cut that decides, or of who meets a criterion. */
	function shareOf(item: string): number {
		const { standing, cut } = standings.get(item) ?? {};
		if (standing === 'behind') return cut?.share[0] ?? 0;
		return Math.max(0, ...(open.get(item) ?? []).map(({ peers }) => peers?.share[0] ?? 0));
	}

	/** What no criterion asks for has nothing to settle. */
	function verdictOf(item: string): Verdict {
		const verdict = weakestOf(open.get(item) ?? [])?.verdict;
		return verdict === undefined || verdict === 'notApplicable' ? 'settled' : verdict;
	}
}
