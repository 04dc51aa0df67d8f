import type { Place } from '$lib/data/citation';
import type { Figure } from '$lib/data/editions/figure';
import { itemsById } from '$lib/data/survey/items';
import { packIdOf } from '$lib/engine/packs/pack';
import { placesText } from '$lib/wording/citations';
import { editionsInUse } from '$lib/wording/editionsInUse';
import { figureOf, statementText } from '$lib/wording/figureText';
import { language } from '$lib/wording/language';
import { packOfFigure, provenanceText } from '$lib/wording/packFigureText';
import { count, text } from './cells';
import type { ComparisonLine } from './comparison';
import type { Cell, Column, Sheet } from './document';
import { numberedSources, sourcesSheet, type SourceNumbers } from './sourcesSheet';
import { contentWords } from './words';

type Use = 'figures' | 'confirming' | 'quoted';

/** What stands on one row: a figure, or the bars of one chart of a pack. */
interface Cited {
	figures: readonly [Figure, ...Figure[]];
	use: Use;
}

/** Every figure that the report rests on or quotes, once, and the sources of all of them. */
export function figureSheets(
	compared: readonly ComparisonLine[]
): [figures: Sheet, sources: Sheet] {
	const words = contentWords();
	const cited = citedIn(compared);
	const numbers = numberedSources(cited.flatMap(({ figures }) => figures));
	const sheet: Sheet = {
		kind: 'table',
		name: 'figures',
		title: words.sheets.figures,
		columns: columns(),
		rows: cited.map((each) => rowOf(each, numbers))
	};
	return [sheet, sourcesSheet(numbers)];
}

/** As wide together as letters of seven points leave room for on paper. */
function columns(): Column[] {
	const words = contentWords();
	return [
		{ title: words.item, width: 9, prefix: words.itemPrefix },
		{ title: words.use, width: 12 },
		{ title: words.statement, width: 28 },
		{ title: isTranslated() ? words.translation : words.wording, width: 46 },
		{ title: words.place, width: 13 },
		{ title: words.sourceNumber, width: 8 },
		{ title: words.figureNote, width: 40 },
		{ title: words.edition, width: 24, isNotPrinted: true },
		...(isTranslated() ? [{ title: words.wording, width: 48 }] : []),
		{ title: words.figureId, width: 30 }
	];
}

/** The words were published in Japanese: others read them in their own language, and look them up on the screen. */
function isTranslated(): boolean {
	return language.current !== 'ja';
}

function citedIn(compared: readonly ComparisonLine[]): Cited[] {
	const rows = new Map<string, Cited>();
	for (const [id, use] of usesIn(compared)) {
		const figure = figureOf(id);
		const key = `${use} ${chartOf(figure)}`;
		rows.set(key, {
			use,
			figures: [...(rows.get(key)?.figures ?? []), figure] as Cited['figures']
		});
	}
	return [...rows.values()];
}

/** Which bars are cited together: those of one chart, of a table of services those of one service. */
function chartOf(figure: Figure): string {
	const pack = packOfFigure(figure);
	if (!pack) return figure.id;
	const service = itemsById.get(figure.item)?.kind === 'services' ? figure.options.join() : '';
	const { edition, item, source } = figure;
	return [packIdOf(pack), edition, item, service, source, provenanceText(figure)].join(' ');
}

/** What each figure is used for; the strongest use where there are several. */
function usesIn(compared: readonly ComparisonLine[]): Map<string, Use> {
	const all = compared.flatMap(({ editions }) => editions.map(({ evidence }) => evidence));
	const uses = new Map<string, Use>();
	for (const use of ['figures', 'confirming', 'quoted'] as const) {
		for (const id of all.flatMap((evidence) => evidence[use])) if (!uses.has(id)) uses.set(id, use);
	}
	return new Map([...uses].sort(([one], [other]) => inOrder(one, other)));
}

/** 2015/2.9 before 2015/2.10: numbers by their value. */
function inOrder(one: string, other: string): number {
	return one.localeCompare(other, 'en', { numeric: true });
}

function rowOf({ figures, use }: Cited, numbers: SourceNumbers): Cell[] {
	const words = contentWords();
	const [figure] = figures;
	const edition = editionsInUse.edition(figure.edition);
	const isOne = figures.length === 1;
	const saidIn = (tongue: 'ja' | 'en') => text(listed(figures.map((each) => each.wording[tongue])));
	const places = new Map<string, Place>(figures.map(({ place }) => [JSON.stringify(place), place]));
	return [
		text(figure.item),
		text(words.uses[use]),
		text(isOne ? (statementText(figure) ?? '') : words.bars(figures.length)),
		saidIn(language.current),
		text(placesText([...places.values()])),
		count(numbers.numberOf(figure)),
		text(listed(figures.flatMap(({ note }) => note?.[language.current] ?? []))),
		text(edition?.title[language.current] ?? figure.edition),
		...(isTranslated() ? [saidIn('ja')] : []),
		text(listed(figures.map(({ id }) => id)))
	];
}

/** Each text once. */
function listed(texts: readonly string[]): string {
	return [...new Set(texts)].join(contentWords().separator);
}
