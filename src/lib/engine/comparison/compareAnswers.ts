import type { Answer, Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { isBetterFirst } from '../answers/isBetterFirst';
import type { ItemState } from '../answers/stateOf';

/**
 * How one item changed from one assessment to a later one. `better`, `worse`: in the item's order,
 * where it has a better side. `different`: otherwise. `nowAnswered`, `noLongerAnswered`: "not
 * answered", "don't know" and services decided in part are no answer; "not applicable" is one.
 * `nowApplies`, `noLongerApplies`: because of another answer.
 */
export type AnswerChange =
	| 'same'
	| 'better'
	| 'worse'
	| 'different'
	| 'nowAnswered'
	| 'noLongerAnswered'
	| 'nowApplies'
	| 'noLongerApplies';

/** What one assessment says to an item. */
export interface Side {
	state: ItemState;
	entry: Entry | undefined;
}

/** How the answer to an item changed. The person's own words to "other" are a part of the answer. */
export function compareAnswers(item: Item, earlier: Side, later: Side): AnswerChange {
	const [then, now] = [earlier.state, later.state];
	if (then.status === 'hidden' || now.status === 'hidden') {
		if (then.status === now.status) return 'same';
		return then.status === 'hidden' ? 'nowApplies' : 'noLongerApplies';
	}
	if (isAnswer(then) !== isAnswer(now)) return isAnswer(now) ? 'nowAnswered' : 'noLongerAnswered';
	if (then.status !== now.status) return 'different';
	if (!('answer' in then) || !('answer' in now)) return 'same';

	const moved = moveOf(item, then.answer, now.answer);
	if (moved !== 'same') return moved;
	return earlier.entry?.other === later.entry?.other ? 'same' : 'different';
}

function isAnswer({ status }: ItemState): boolean {
	return status === 'answered' || status === 'notApplicable';
}

function moveOf(item: Item, then: Answer, now: Answer): AnswerChange {
	if (plain(then) === plain(now)) return 'same';
	if (!isBetterFirst(item) || then.kind !== 'choice' || now.kind !== 'choice') return 'different';
	const order = item.order?.options ?? [];
	const [before, after] = [order.indexOf(then.option), order.indexOf(now.option)];
	// "Other" stands outside the order.
	if (before < 0 || after < 0) return 'different';
	return after < before ? 'better' : 'worse';
}

/** The same text for answers that say the same, in whatever order they were ticked. */
function plain(answer: Answer): string {
	if (answer.kind === 'choices') return JSON.stringify([...answer.options].sort());
	if (answer.kind === 'services') return JSON.stringify(Object.entries(answer.provisions).sort());
	return JSON.stringify(Object.entries(answer).sort());
}
