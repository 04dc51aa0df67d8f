import { editions, sources } from '$lib/data/editions/editions';
import type { Edition, Source } from '$lib/data/editions/source';
import { figures } from '$lib/data/editions/figures';
import type { WhichReading, Transcription } from '$lib/data/editions/transcription';
import { wordings } from '$lib/data/editions/wordings';
import { ownBases } from '$lib/data/survey/ownBases';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { benchmarkOf, type Benchmark } from '$lib/engine/benchmark/benchmark';
import { readChart, isBegun, isChartExact, type Chart } from '$lib/engine/transcription/chart';
import { checkItem, type ItemCheck } from '$lib/engine/transcription/checkItem';
import { differencesOf } from '$lib/engine/transcription/differences';
import { knownBaseOf } from '$lib/engine/transcription/knownBase';
import { editionOf, itemFigures } from '$lib/engine/transcription/packOfTranscription';

/** The items of the survey, in their printed order. */
export const deskItems: readonly Item[] = items.filter(({ origin }) => origin !== 'own');

/** What typed figures name as their source while nothing is made of them. */
const typedSource: Source = {
	id: 'report',
	title: { ja: '入力中', en: 'being typed' },
	publisher: '-',
	primary: true
};
const lists = { figures, sources: [...sources, typedSource], wordings };
const known = new Map<string, Benchmark>();

/** What is known of an item's base in the edition that is transcribed. */
export function deskBaseOf(transcription: Transcription, item: Item) {
	const edition = editionOf(transcription, editions);
	const own = figures.filter((figure) => figure.edition === edition?.id);
	return knownBaseOf(item, { edition, figures: own, ownBases });
}

/** An item as one reader has typed it, read. */
export function chartBy(transcription: Transcription, item: Item, reading: WhichReading): Chart {
	return readChart(item, transcription[reading][item.id], deskBaseOf(transcription, item));
}

/** What the typed figures of an item do beside what is published; by what one reader alone has typed. */
export function checkBy(
	transcription: Transcription,
	item: Item,
	reading: WhichReading
): ItemCheck | undefined {
	const edition = editionOf(transcription, editions);
	if (!edition) return undefined;
	const alone = { ...transcription, first: transcription[reading], second: {} };
	const { figures: typed } = itemFigures(alone, item, edition, deskBaseOf(transcription, item));
	return checkItem(item, edition, lists, publishedIn(edition), typed);
}

function publishedIn(edition: Edition): Benchmark {
	const found = known.get(edition.id) ?? benchmarkOf(edition, lists);
	known.set(edition.id, found);
	return found;
}

type DeskItemState = 'exact' | 'begun' | 'problem' | 'empty';

/** Whether typed figures contradict something, by all that this depends on: asked of every item at every key. */
const clashing = new Map<string, boolean>();

function isContradicting(transcription: Transcription, item: Item, reading: WhichReading): boolean {
	const edition = editionOf(transcription, editions);
	const typed = transcription[reading][item.id];
	const key = JSON.stringify([edition?.id, edition?.teams, item.id, typed]);
	const found = clashing.get(key);
	if (found !== undefined) return found;
	const check = checkBy(transcription, item, reading);
	const isClash = check !== undefined && (check.isImpossible || check.contradicted.length > 0);
	clashing.set(key, isClash);
	return isClash;
}

/** How far an item is with one reader. */
export function stateBy(
	transcription: Transcription,
	item: Item,
	reading: WhichReading
): DeskItemState {
	if (!isBegun(transcription[reading][item.id])) return 'empty';
	const chart = chartBy(transcription, item, reading);
	const isOpen = differencesOf(transcription, item).some(({ settled }) => settled === undefined);
	const isWrong = chart.problems.length > 0 || chart.cells.some(({ problem }) => problem);
	if (isWrong || (reading === 'first' && isOpen)) return 'problem';
	if (isContradicting(transcription, item, reading)) return 'problem';
	return isChartExact(chart) ? 'exact' : 'begun';
}
