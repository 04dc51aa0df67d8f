import type { Entries } from '$lib/data/answer';
import type { Matter } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';
import { stateOf } from '../answers/stateOf';
import type { JudgedState } from './judgeCriterion';
import { judgeMatter, type JudgedMatter } from './judgeMatter';

/**
 * How far the answers settle each matter.
 *
 * @param items All items by id, with the supplementary questions.
 * @param isInterview Whether the entries are what a published interview tells: what it leaves open does not
 *   count then.
 * @throws RangeError if a criterion reads an item that is not in `items`, or cannot judge it.
 */
export function judgeReadiness(
	matters: readonly Matter[],
	items: ReadonlyMap<string, Item>,
	entries: Entries,
	isInterview = false
): JudgedMatter[] {
	const answerOf = judgedStates(items, entries, isInterview);
	return matters.map((matter) => judgeMatter(matter, answerOf));
}

/** The state of each item by its id, as it is judged. See {@link judgeReadiness}. */
export function judgedStates(
	items: ReadonlyMap<string, Item>,
	entries: Entries,
	isInterview: boolean
): (itemId: string) => JudgedState {
	return (itemId) => {
		const item = items.get(itemId);
		if (item === undefined) throw new RangeError(`${itemId} is not an item`);
		const state = stateOf(item, items, entries);
		const isOpen = state.status === 'notAnswered' || state.status === 'partly';
		return isInterview && isOpen ? { status: 'notInInterview' } : state;
	};
}
