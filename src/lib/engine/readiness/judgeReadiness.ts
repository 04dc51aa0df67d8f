import type { Entries } from '$lib/data/answer';
import type { Matter } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';
import { stateOf } from '../answers/stateOf';
import { judgeMatter, type JudgedMatter } from './judgeMatter';

/**
 * How far the answers settle each matter.
 *
 * @param items All items by id, with the supplementary questions.
 * @throws RangeError if a criterion reads an item that is not in `items`, or cannot judge it.
 */
export function judgeReadiness(
	matters: readonly Matter[],
	items: ReadonlyMap<string, Item>,
	entries: Entries
): JudgedMatter[] {
	const answerOf = (itemId: string) => {
		const item = items.get(itemId);
		if (item === undefined) throw new RangeError(`${itemId} is not an item`);
		return stateOf(item, items, entries);
	};
	return matters.map((matter) => judgeMatter(matter, answerOf));
}
