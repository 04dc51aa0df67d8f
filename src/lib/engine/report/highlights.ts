import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { HighlightList, Highlights, Standing } from '$lib/data/report/standing';
import type { Matter } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';
import type { Benchmark } from '../benchmark/benchmark';
import { workOrder } from '../plan/workOrder';
import { settlingOptions } from './settlingOptions';
import { standingOf, type ReadCriterion } from './standing';

/** As many of each list as one screen can hold and one meeting can discuss. */
const maxHighlights = 5;

/**
 * Where every item of the survey stands beside the teams, and what of that weighs most.
 *
 * Two axes: the standing beside the teams, and the verdict beside chapter 4. What is behind comes first,
 * in the order of all there is to do; then what is not settled though few teams have it; then what is
 * ahead. Within a list, what is certain decides, never the middle of a range: the lower end of what is
 * behind, the upper end of the others. Of equals the one that is printed first goes first. Nothing is
 * added up over items.
 *
 * @param items The survey's items; supplementary questions have no published figures and are left out.
 * @param reports The report of every item.
 * @param matters The matters with their verdicts, for the criteria that are read from an item.
 */
export function highlightsOf(
	items: readonly Item[],
	reports: readonly ItemReport[],
	matters: readonly { matter: Matter; report: MatterReport }[],
	benchmark: Benchmark
): Highlights {
	const standings = items
		.filter(({ origin }) => origin !== 'own')
		.flatMap((item) => {
			const report = reports.find(({ id }) => id === item.id);
			if (!report) throw new RangeError(`${item.id} is not in the report`);
			return standingOf(item, report, criteriaOf(item, matters), benchmark) ?? [];
		});

	const inList = (list: HighlightList) => standings.filter((each) => listOf(each) === list);
	const high = ({ cut }: Standing) => cut?.share[1] ?? 1;
	const order = workOrder({
		matters: matters.map(({ report }) => report),
		highlights: { standings }
	});
	return {
		behind: weightiest(inList('behind'), (one, other) => order(one.item, other.item)),
		notSettled: weightiest(inList('notSettled'), (one, other) => high(one) - high(other)),
		ahead: weightiest(inList('ahead'), (one, other) => high(one) - high(other)),
		standings
	};
}

/** The list of highlights that a standing belongs to, if any. */
export function listOf({ standing, verdict }: Standing): HighlightList | undefined {
	if (standing === 'behind') return 'behind';
	const fewHaveIt = standing === 'asMostNotYet' || standing === 'ahead';
	// What is not settled is no strength, however few have it.
	if (fewHaveIt && !isSettled(verdict)) return 'notSettled';
	return standing === 'ahead' ? 'ahead' : undefined;
}

function criteriaOf(
	item: Item,
	matters: readonly { matter: Matter; report: MatterReport }[]
): ReadCriterion[] {
	return matters.flatMap(({ matter, report }) =>
		matter.criteria
			.filter((criterion) => criterion.item === item.id)
			.flatMap((criterion) => {
				const judged = report.criteria.find(({ id }) => id === criterion.id);
				if (!judged) return [];
				const settling = settlingOptions(criterion, item);
				return [{ id: criterion.id, verdict: judged.verdict, settling }];
			})
	);
}

/** What no criterion is read from has nothing to settle. */
function isSettled(verdict: Standing['verdict']): boolean {
	return verdict === undefined || verdict === 'settled';
}

function weightiest(
	standings: readonly Standing[],
	order: (one: Standing, other: Standing) => number
): string[] {
	return [...standings]
		.sort(order)
		.slice(0, maxHighlights)
		.map(({ item }) => item);
}
