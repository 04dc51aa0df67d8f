import type { Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { responsesOf } from '$lib/engine/group/responsesOf';
import { markOfAnswer, type HashedAnswer } from './packedMarks';
import { pairPlace } from './pairCodes';
import { possiblePairs } from './possiblePairs';

/** What one item, or one service, adds to an assessment. Pairs are told by their places among all. */
export interface PartRows {
	pairs: readonly number[];
	/** The pairs that have a value, and the values. */
	measured: readonly number[];
	amounts: readonly number[];
	marks: readonly HashedAnswer[];
}

const marks = possiblePairs.map(({ item, option }) => markOfAnswer(item, option));

/** What an item adds where it does not apply. */
export function rowsOfHidden({ id }: Item): PartRows {
	return rowsOf([{ itemId: id, optionId: 'hidden', value: null }]);
}

/** What an entry adds by itself, where its item applies. */
export function rowsAlone(item: Item, entry: Entry): PartRows {
	const items = new Map([[item.id, { ...item, shownWhen: undefined } as Item]]);
	return rowsOf(responsesOf({ id: '', entries: { [item.id]: entry } }, items));
}

function rowsOf(
	responses: readonly { itemId: string; optionId: string; value: number | null }[]
): PartRows {
	const rows = responses.map(({ itemId, optionId, value }) => ({
		pair: pairPlace(itemId, optionId),
		value
	}));
	const measured = rows.filter(({ value }) => value !== null);
	return {
		pairs: rows.filter(({ value }) => value === null).map(({ pair }) => pair),
		measured: measured.map(({ pair }) => pair),
		amounts: measured.map(({ value }) => Number(value)),
		marks: rows.flatMap(({ pair }) => marks[pair] ?? [])
	};
}
