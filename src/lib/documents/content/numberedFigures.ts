import type { Figure } from '$lib/data/editions/figure';
import type { Place } from '$lib/data/citation';
import { placesText } from '$lib/wording/citations';
import { figureOf, statementText } from '$lib/wording/figureText';
import { packNumbersText, packOfFigure, transcribedText } from '$lib/wording/packFigureText';
import { quotationText } from '$lib/wording/quotationText';
import { packIdOf } from '$lib/engine/packs/pack';
import { note } from './blocks';
import type { ComparisonLine } from './comparison';
import type { Block } from './document';
import { contentWords } from './words';

/** By figure: its number in the list of sources, in the order in which the items name them. */
export type FigureNumbers = ReadonlyMap<string, number>;

/**
 * The figures that the comparisons rest on, numbered: several items rest on the same one. The bars of one
 * chart of a pack have one number together.
 */
export function numberedFigures(compared: readonly ComparisonLine[]): FigureNumbers {
	const ids = compared.flatMap(({ editions }) =>
		editions.flatMap(({ evidence }) => evidence.figures)
	);
	const numbers = new Map<string, number>();
	return new Map(
		[...new Set(ids)].map((id) => {
			const source = sourceKey(figureOf(id));
			const number = numbers.get(source) ?? numbers.size + 1;
			numbers.set(source, number);
			return [id, number];
		})
	);
}

function sourceKey(figure: Figure): string {
	const pack = packOfFigure(figure);
	// A pack is of one edition.
	return pack ? `${packIdOf(pack)} ${figure.item}` : figure.id;
}

/** Each figure once: its words, what they say, and where they stand. */
export function sourceBlocks(numbers: FigureNumbers): Block[] {
	const byNumber = new Map<number, Figure[]>();
	for (const [id, number] of numbers) {
		byNumber.set(number, [...(byNumber.get(number) ?? []), figureOf(id)]);
	}
	return [...byNumber].map(([number, figures]) => note(`[${number}] ${sourceText(figures)}`));
}

function sourceText(figures: readonly Figure[]): string {
	const [figure] = figures;
	if (!figure) return '';
	const pack = packOfFigure(figure);
	if (pack && figures.length > 1) return chartText(figure.item, pack, figures);
	const statement = statementText(figure);
	return `${quotationText(figure, true)}${statement ? ` → ${statement}` : ''}`;
}

/** The bars themselves stand with the item, and one by one in the workbook. */
function chartText(
	item: string,
	pack: Parameters<typeof packNumbersText>[1],
	figures: readonly Figure[]
): string {
	const places = new Map<string, Place>(figures.map(({ place }) => [JSON.stringify(place), place]));
	const readers = new Set(figures.flatMap((figure) => transcribedText(figure) ?? []));
	return [
		packNumbersText(item, pack, figures.length),
		placesText([...places.values()]),
		...readers
	].join(contentWords().between);
}
