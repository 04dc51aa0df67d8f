import type { Figure } from '$lib/data/editions/figure';
import { noAnswer } from '$lib/engine/benchmark/scale';
import { percentText } from '$lib/wording/shareText';
import { arisenWords } from './arisenWords';
import { ownInterval, wordingOf } from '$lib/wording/figureText';

/** How one figure became a condition on shares. */
interface Arisen {
	/** As printed, in Japanese. */
	printed: string;
	/** The words of its row in the table of words, or that it is a number. */
	row: string;
	/** Whether the row is of the table, and so in Japanese. */
	isWord: boolean;
	condition: string;
}

/**
 * How a figure became a condition: its words, the row of the table that they are read by, and what
 * that asks of the shares.
 *
 * @param labelOf The label of an option or class.
 * @param kind `several`: a team may have more than one of the options.
 */
export function arisenOf(
	figure: Figure,
	labelOf: (option: string) => string,
	kind: 'single' | 'several'
): Arisen {
	const words = arisenWords();
	const { statement, options, maybe = [], base } = figure;
	const row = wordingOf(figure)?.printed.join('、');
	const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, labelOf));
	const printed = figure.wording.ja;

	if (statement.kind === 'most') {
		const condition = words.notFewer(names(options).join(' + '), names(statement.among).join(', '));
		return { printed, row: words.most, isWord: false, condition };
	}
	const together =
		kind === 'several' && options.length > 1
			? words.any(names(options).join(', '))
			: words.sum(names(options).join(' + '));
	const interval = ownInterval(figure);
	const condition = [
		words.is(together, interval ? percentText(interval) : ''),
		...(maybe.length > 0 ? [words.maybe(names(maybe).join(', '))] : []),
		...(base.kind === 'answered' ? [words.ofAnswered] : [])
	].join(' ');
	return { printed, row: row ?? words.number, isWord: row !== undefined, condition };
}

/** Options go by their printed letter, classes by their label. */
function nameOf(id: string, labelOf: (option: string) => string): string {
	if (id === noAnswer) return arisenWords().noAnswer;
	return id.length === 1 ? id : labelOf(id);
}
