import type { Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { items } from '$lib/data/survey/items';
import { responsesOf, type Response } from '$lib/engine/group/responsesOf';
import { pairPlace } from './pairCodes';

/** What one item, or one service, adds to an assessment. Pairs are told by their places among all. */
export interface PartRows {
	pairs: readonly number[];
	/** The pairs that have a value, and the values. */
	measured: readonly number[];
	amounts: readonly number[];
}

/** Each item as it is where it applies, by its place; alone, as a list of items by id. */
const itemsAlone: readonly ReadonlyMap<string, Item>[] = items.map((item) => {
	const { shownWhen, ...rest } = item;
	return new Map([[item.id, shownWhen ? (rest as Item) : item]]);
});

/** What an item adds where it does not apply. */
export function rowsOfHidden({ id }: Item): PartRows {
	return rowsOf([{ itemId: id, optionId: 'hidden', value: null }]);
}

/** What an entry adds by itself, where its item applies. @param place That of the item among all. */
export function rowsAlone(place: number, entry: Entry): PartRows {
	const item = items[place]?.id ?? '';
	const alone = itemsAlone[place] ?? new Map<string, Item>();
	return rowsOf(responsesOf({ id: '', entries: { [item]: entry } }, alone));
}

function rowsOf(responses: readonly Omit<Response, 'assessmentId'>[]): PartRows {
	// All lists are made in the same way, whatever they hold: they are gone through the faster.
	const pairs: number[] = [];
	const measured: number[] = [];
	const amounts: number[] = [];
	for (const { itemId, optionId, value } of responses) {
		const pair = pairPlace(itemId, optionId);
		if (value === null) pairs.push(pair);
		else {
			measured.push(pair);
			amounts.push(value);
		}
	}
	return { pairs, measured, amounts };
}
