import type { Assessment } from '$lib/data/assessment';
import { cases } from '$lib/data/cases/cases';
import { topics } from '$lib/data/cases/topics';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { matters } from '$lib/data/readiness/matters';
import type { ItemReport, Report, Standing } from '$lib/data/report';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { buildReport, type ReportLists } from '$lib/engine/report/buildReport';
import { reportItem } from '$lib/engine/report/reportItem';
import { standingOf } from '$lib/engine/report/standing';

/** What every report is built with. Made once: an edition keeps what it has worked out. */
export const reportLists: ReportLists = listsOf();

/** The report of an assessment beside the 2015 edition, with the later one shown next to it. */
export function reportOf(assessment: Assessment): Report {
	return buildReport(assessment, reportLists);
}

function listsOf(): ReportLists {
	const [main, ...others] = editions.map((edition) =>
		benchmarkOf(edition, { figures, wordings, sources })
	);
	const buildTime = measures.find(({ id }) => id === 'build');
	if (!main || !buildTime) throw new RangeError('an edition and the time to build must be listed');
	return { items, matters, buildTime, figures, main, others, interviews: { cases, topics } };
}

/**
 * One item of a report in which nothing else is answered, to show how bounds arise.
 *
 * @throws RangeError if there is no such item.
 */
export function exampleReport(itemId: string, option: string): ItemReport {
	const item = items.find(({ id }) => id === itemId);
	if (!item) throw new RangeError(`${itemId} is not an item`);
	const entries = { [itemId]: { answer: { kind: 'choice' as const, option } } };
	return reportItem(item, itemsById, entries, reportLists.main, reportLists.others);
}

/**
 * Where an answer stands in a report in which nothing else is answered.
 *
 * @throws RangeError if there is no such item.
 */
export function exampleStanding(itemId: string, option: string): Standing | undefined {
	const item = itemsById.get(itemId);
	if (!item) throw new RangeError(`${itemId} is not an item`);
	return standingOf(item, exampleReport(itemId, option), [], reportLists.main);
}
