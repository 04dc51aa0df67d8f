import { figureOf, statementText } from '$lib/wording/figureText';
import { quotationText } from '$lib/wording/quotationText';
import { note } from './blocks';
import type { ComparisonLine } from './comparison';
import type { Block } from './document';

/** By figure: its number in the list of sources, in the order in which the items name them. */
export type FigureNumbers = ReadonlyMap<string, number>;

/** The figures that the comparisons rest on, numbered: several items rest on the same one. */
export function numberedFigures(compared: readonly ComparisonLine[]): FigureNumbers {
	const ids = compared.flatMap(({ editions }) =>
		editions.flatMap(({ evidence }) => evidence.figures)
	);
	return new Map([...new Set(ids)].map((id, position) => [id, position + 1]));
}

/** Each figure once: its words, what they say, and where they stand. */
export function sourceBlocks(numbers: FigureNumbers): Block[] {
	return [...numbers].map(([id, number]) => {
		const figure = figureOf(id);
		const statement = statementText(figure);
		return note(`[${number}] ${quotationText(figure)}${statement ? ` → ${statement}` : ''}`);
	});
}
