import type { Figure } from '$lib/data/editions/figure';
import { editionsInUse } from '$lib/wording/editionsInUse';
import { sourceOf } from '$lib/wording/figureText';
import { language } from '$lib/wording/language';
import { provenanceText } from '$lib/wording/packFigureText';
import { reportWords } from '$lib/wording/reportWords';
import { count, day, text } from './cells';
import type { Cell, Sheet } from './document';
import { contentWords } from './words';

/** The sources of figures, each under one number. */
export interface SourceNumbers {
	/** A figure of each source, in the order of the numbers from 1. */
	first: readonly Figure[];
	numberOf: (figure: Figure) => number;
}

/** Numbers sources in the order in which figures name them: one document that two people have typed is two. */
export function numberedSources(figures: readonly Figure[]): SourceNumbers {
	const first = new Map<string, Figure>();
	for (const figure of figures) {
		const key = keyOf(figure);
		if (!first.has(key)) first.set(key, figure);
	}
	const keys = [...first.keys()];
	return { first: [...first.values()], numberOf: (figure) => keys.indexOf(keyOf(figure)) + 1 };
}

function keyOf(figure: Figure): string {
	return JSON.stringify([figure.source, figure.edition, provenanceText(figure)]);
}

/** The documents that figures were read in, each once, by the number that stands with the figure. */
export function sourcesSheet({ first }: SourceNumbers): Sheet {
	const words = contentWords();
	return {
		kind: 'table',
		name: 'sources',
		title: words.sheets.sources,
		columns: [
			{ title: words.sourceNumber, width: 10 },
			{ title: words.source, width: 44 },
			{ title: words.edition, width: 24 },
			{ title: words.sourceKind, width: 16 },
			{ title: words.published, width: 12 },
			{ title: words.address, width: 30 },
			{ title: words.figureNote, width: 34 }
		],
		rows: first.map((figure, index) => rowOf(figure, index + 1))
	};
}

function rowOf(figure: Figure, number: number): Cell[] {
	const words = contentWords();
	const source = sourceOf(figure);
	const { readOnce, secondary } = reportWords();
	const kinds = [
		source.primary ? words.primary : secondary,
		...(source.readOnce ? [readOnce] : [])
	];
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(source.publishedOn ?? '');
	return [
		count(number),
		text(source.title[language.current]),
		text(editionsInUse.edition(figure.edition)?.title[language.current] ?? figure.edition),
		text(kinds.join(words.separator)),
		isDay ? day(source.publishedOn) : text(source.publishedOn ?? ''),
		text(source.url ?? ''),
		text(provenanceText(figure) ?? '')
	];
}
