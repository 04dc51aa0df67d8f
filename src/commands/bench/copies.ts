import type { Assessment } from '$lib/data/assessment';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { matters } from '$lib/data/readiness/matters';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import type { ReportLists } from '$lib/engine/report/buildReport';

/**
 * The survey several times over, with its figures, the copies under ids of their own. Nothing in it
 * has been asked yet, so the first report with it solves every bound.
 */
export function listsOf(copies: number): ReportLists {
	const allFigures = numbers(copies).flatMap((copy) =>
		figures.map((figure) => ({ ...figure, item: named(figure.item, copy) }))
	);
	const [main, ...others] = editions.map((edition) =>
		benchmarkOf(edition, { figures: allFigures, wordings, sources })
	);
	const buildTime = measures.find(({ id }) => id === 'build');
	if (!main || !buildTime) throw new RangeError('an edition and the time to build must be listed');
	const allItems = numbers(copies).flatMap((copy) => items.map((item) => itemCopy(item, copy)));
	return { items: allItems, matters, buildTime, figures: allFigures, main, others };
}

/** The answers several times over, to go with the copies of the survey. */
export function assessmentOf(assessment: Assessment, copies: number): Assessment {
	const entries = numbers(copies).flatMap((copy) =>
		Object.entries(assessment.entries).map(([id, entry]) => [named(id, copy), entry] as const)
	);
	return { ...assessment, entries: Object.fromEntries(entries) };
}

function itemCopy(item: Item, copy: number): Item {
	const { id, shownWhen } = item;
	return {
		...item,
		id: named(id, copy),
		...(shownWhen && { shownWhen: { ...shownWhen, item: named(shownWhen.item, copy) } })
	};
}

/** The first copy keeps the ids, since the matters and the groups ask for items by them. */
function named(id: string, copy: number): string {
	return copy === 0 ? id : `${id}~${copy}`;
}

function numbers(copies: number): number[] {
	return Array.from({ length: copies }, (_, copy) => copy);
}
