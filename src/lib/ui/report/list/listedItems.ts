import type { Verdict } from '$lib/data/readiness/matter';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Report } from '$lib/data/report/report';
import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { isWeaker } from '$lib/engine/readiness/verdictOrder';
import { itemMarks, type Mark } from '../marks/itemMarks';

/** One row of the report: an item on both axes, and what is drawn of it. */
export interface ListedItem {
	item: Item;
	report: ItemReport;
	/** Where it stands beside the teams; only items with a better side have it. */
	standing?: Standing | undefined;
	/** The weakest verdict of the criteria that are read from it; only where there are any. */
	verdict?: Verdict | undefined;
	/** The ids of their matters. */
	matters: readonly string[];
	marks: readonly Mark[];
}

/** The rows of a report, in the order of the items. */
export function listedItems(report: Report, items: readonly Item[]): ListedItem[] {
	return items.flatMap((item) => {
		const itemReport = report.items.find(({ id }) => id === item.id);
		if (!itemReport) return [];
		const standing = report.highlights.standings.find((each) => each.item === item.id);
		const inMatters = report.matters.filter(({ criteria }) =>
			criteria.some((criterion) => criterion.item === item.id)
		);
		const verdicts = inMatters.flatMap(({ criteria }) =>
			criteria.flatMap(({ item: readFrom, verdict }) =>
				readFrom === item.id && verdict !== 'notApplicable' ? [verdict] : []
			)
		);
		return [
			{
				item,
				report: itemReport,
				standing,
				verdict: weakest(verdicts),
				matters: inMatters.map(({ id }) => id),
				marks: itemMarks(itemReport, standing)
			}
		];
	});
}

function weakest([first, ...more]: readonly Verdict[]): Verdict | undefined {
	return more.reduce<Verdict | undefined>(
		(found, each) => (found && isWeaker(each, found) ? each : found),
		first
	);
}
