import type { Assessment } from '$lib/data/assessment';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Report } from '$lib/data/report/report';
import type { Item } from '$lib/data/survey/item';
import { stateOf } from '../answers/stateOf';
import { compareAnswers, type AnswerChange } from './compareAnswers';
import { compareVerdicts, type VerdictChange } from './compareVerdicts';

/** An assessment with the report that follows from it. */
export interface Reported {
	assessment: Assessment;
	report: Report;
}

interface Pair<Value> {
	then: Value;
	now: Value;
}

export interface ItemPair extends Pair<ItemReport> {
	id: string;
	change: AnswerChange;
}

type CriterionReport = MatterReport['criteria'][number];

export interface ComparedMatter extends Pair<MatterReport> {
	id: string;
	change: VerdictChange;
	/** Every criterion, in the order of the matter. */
	criteria: (Pair<CriterionReport> & { id: string; change: VerdictChange })[];
}

export interface Comparison {
	/** The edition that both are compared with. */
	edition: string;
	items: ItemPair[];
	matters: ComparedMatter[];
}

/**
 * What changed from one assessment to a later one, item by item and matter by matter.
 *
 * @param items All items, in their order.
 * @throws RangeError if the two reports are beside different editions: then a position may move
 *   though no answer did.
 */
export function compareAssessments(
	earlier: Reported,
	later: Reported,
	items: readonly Item[]
): Comparison {
	const { edition } = later.report;
	if (earlier.report.edition !== edition) {
		throw new RangeError(`${earlier.report.edition} is not ${edition}`);
	}
	const byId = new Map(items.map((item) => [item.id, item]));
	const sideOf = ({ assessment: { entries } }: Reported, item: Item) => ({
		state: stateOf(item, byId, entries),
		entry: entries[item.id]
	});
	return {
		edition,
		items: items.map((item) => ({
			id: item.id,
			change: compareAnswers(item, sideOf(earlier, item), sideOf(later, item)),
			...pair(earlier.report.items, later.report.items, item.id)
		})),
		matters: later.report.matters.map(({ id }) => {
			const both = pair(earlier.report.matters, later.report.matters, id);
			return { id, change: changeOf(both), ...both, criteria: criteriaOf(both) };
		})
	};
}

function criteriaOf({ then, now }: Pair<MatterReport>): ComparedMatter['criteria'] {
	return now.criteria.map(({ id }) => {
		const both = pair(then.criteria, now.criteria, id);
		return { id, change: changeOf(both), ...both };
	});
}

function changeOf({ then, now }: Pair<{ verdict: CriterionReport['verdict'] }>): VerdictChange {
	return compareVerdicts(then.verdict, now.verdict);
}

function pair<Value extends { id: string }>(
	earlier: readonly Value[],
	later: readonly Value[],
	id: string
): Pair<Value> {
	const then = earlier.find((each) => each.id === id);
	const now = later.find((each) => each.id === id);
	if (!then || !now) throw new RangeError(`${id} is not in both reports`);
	return { then, now };
}
