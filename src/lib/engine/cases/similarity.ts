import type { Answer, Entries } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { stateOf } from '../answers/stateOf';
import { likeness } from './likeness';

export interface Similarity {
	/** Mean likeness over the items compared, 0 to 1; undefined if there is none. */
	similarity: number | undefined;
	/** Number of items that both have answered in a way that can be compared. */
	items: number;
}

/**
 * Gower similarity of two organisations: the mean of the likeness of their answers over the items
 * that both have answered. Each item weighs the same, however many options it has. An item that
 * one of them leaves open, or that does not apply to it, is left out and never counts as unlike.
 *
 * @param items All items by id. Supplementary questions are not compared: the survey asked none.
 * @throws RangeError if an answer does not fit its item.
 */
export function similarity(
	items: ReadonlyMap<string, Item>,
	one: Entries,
	other: Entries
): Similarity {
	const scores = [...items.values()]
		.filter(({ origin }) => origin !== 'own')
		.flatMap((item) => {
			const answers = [told(item, items, one), told(item, items, other)] as const;
			if (answers[0] === undefined || answers[1] === undefined) return [];
			return likeness(item, answers[0], answers[1]) ?? [];
		});
	const sum = scores.reduce((total, score) => total + score, 0);
	return {
		similarity: scores.length === 0 ? undefined : sum / scores.length,
		items: scores.length
	};
}

function told(item: Item, items: ReadonlyMap<string, Item>, entries: Entries): Answer | undefined {
	const state = stateOf(item, items, entries);
	return 'answer' in state ? state.answer : undefined;
}
