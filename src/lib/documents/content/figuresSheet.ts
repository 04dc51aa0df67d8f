import { editionsInUse } from '$lib/wording/editionsInUse';
import { language } from '$lib/wording/language';
import { figureOf, sourceOf, statementText } from '$lib/wording/figureText';
import { provenanceText } from '$lib/wording/packFigureText';
import { reportWords } from '$lib/wording/reportWords';
import { placeText } from '$lib/wording/citations';
import { day, text } from './cells';
import type { ComparisonLine } from './comparison';
import type { Cell, Sheet } from './document';
import { contentWords } from './words';

type Use = 'figures' | 'confirming' | 'quoted';

/** Every figure that the report rests on or quotes, once, with its words and its place. */
export function figuresSheet(compared: readonly ComparisonLine[]): Sheet {
	const words = contentWords();
	return {
		kind: 'table',
		name: 'figures',
		title: words.sheets.figures,
		columns: [
			{ title: words.figureId, width: 20 },
			{ title: words.item, width: 9, prefix: words.itemPrefix },
			{ title: words.edition, width: 16 },
			{ title: words.use, width: 11 },
			{ title: words.statement, width: 28 },
			{ title: words.wording, width: 38 },
			...(isTranslated() ? [{ title: words.translation, width: 38 }] : []),
			{ title: words.place, width: 13 },
			{ title: words.source, width: 28 },
			{ title: words.sourceKind, width: 12 },
			{ title: words.published, width: 12 },
			{ title: words.address, width: 24 },
			{ title: words.figureNote, width: 40 }
		],
		rows: [...usesIn(compared)].map(([id, use]) => figureRow(id, use))
	};
}

/** The words were published in Japanese: who reads Japanese needs no other ones. */
function isTranslated(): boolean {
	return language.current !== 'ja';
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

function figureRow(id: string, use: Use): Cell[] {
	const words = contentWords();
	const figure = figureOf(id);
	const source = sourceOf(figure);
	const edition = editionsInUse.edition(figure.edition);
	const { readOnce, secondary } = reportWords();
	const kinds = [
		source.primary ? words.primary : secondary,
		...(source.readOnce ? [readOnce] : [])
	];
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(source.publishedOn ?? '');
	return [
		text(id),
		text(figure.item),
		text(edition?.title[language.current] ?? figure.edition),
		text(words.uses[use]),
		text(statementText(figure) ?? ''),
		text(figure.wording.ja),
		...(isTranslated() ? [text(figure.wording.en)] : []),
		text(placeText(figure.place)),
		text(source.title[language.current]),
		text(kinds.join(words.separator)),
		isDay ? day(source.publishedOn) : text(source.publishedOn ?? ''),
		text(source.url ?? ''),
		text([figure.note?.[language.current] ?? [], provenanceText(figure) ?? []].flat().join(' '))
	];
}
