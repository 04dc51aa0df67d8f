import solved from 'derived:solvedBounds';
import type { Assessment } from '$lib/data/assessment';
import { cases } from '$lib/data/cases/cases';
import { exampleCase } from '$lib/data/cases/exampleCase';
import { topics } from '$lib/data/cases/topics';
import { wordings } from '$lib/data/editions/wordings';
import { matters } from '$lib/data/readiness/matters';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Report } from '$lib/data/report/report';
import type { Standing } from '$lib/data/report/standing';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import type { EditionsInUse } from '$lib/engine/packs/withPacks';
import { buildReport, type ReportLists } from '$lib/engine/report/buildReport';
import { reportItem } from '$lib/engine/report/reportItem';
import { standingOf } from '$lib/engine/report/standing';
import {
	choicesOf,
	editionsInUse,
	noPacks,
	ownEditions,
	type PackUse
} from '$lib/wording/editionsInUse';

let made: { use: PackUse; lists: ReportLists } | undefined;

/**
 * What every report is built with: the editions in use. Made once for each use of packs: an edition keeps
 * what it has worked out.
 */
export function reportLists(): ReportLists {
	const { use, lists } = editionsInUse;
	if (made?.use !== use) made = { use, lists: listsOf(use, lists, editionsInUse.main.id) };
	return made.lists;
}

/** The report of an assessment beside the edition compared with, with the others shown next to it. */
export function reportOf(assessment: Assessment): Report {
	return buildReport(assessment, reportLists());
}

function listsOf(use: PackUse, inUse: EditionsInUse, mainId: string): ReportLists {
	const { editions, figures, sources, packOf, packs } = inUse;
	const main = editions.find(({ id }) => id === mainId);
	const ordered = [...(main ? [main] : []), ...editions.filter((each) => each !== main)];
	const [first, ...others] = ordered.map((edition) =>
		benchmarkOf(edition, {
			figures,
			wordings,
			sources,
			// Bounds of the own figures alone hold as long as no pack is in use.
			...(packs.length === 0 && { solved }),
			...(packOf.size > 0 && { added: { packOf, chosen: choicesOf(edition.id, use) } })
		})
	);
	const buildTime = measures.find(({ id }) => id === 'build');
	if (!first || !buildTime) throw new RangeError('an edition and the time to build must be listed');
	const interviews = { cases, topics, exampleCase };
	return { items, matters, buildTime, figures, main: first, others, interviews, packs };
}

let own: ReportLists | undefined;

/** The lists without any pack, for examples whose words are fixed. */
function exampleLists(): ReportLists {
	own ??= listsOf(noPacks, ownEditions, ownEditions.editions[0]?.id ?? '');
	return own;
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
	const { main, others } = exampleLists();
	return reportItem(item, itemsById, entries, main, others);
}

/**
 * Where an answer stands in a report in which nothing else is answered.
 *
 * @throws RangeError if there is no such item.
 */
export function exampleStanding(itemId: string, option: string): Standing | undefined {
	const item = itemsById.get(itemId);
	if (!item) throw new RangeError(`${itemId} is not an item`);
	return standingOf(item, exampleReport(itemId, option), [], exampleLists().main);
}
