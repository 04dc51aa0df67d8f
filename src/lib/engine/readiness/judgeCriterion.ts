import type { Answer } from '$lib/data/answer';
import type { Criterion, Verdict } from '$lib/data/readiness/matter';
import { choosesAny } from '../answers/choosesAny';
import type { ItemState } from '../answers/stateOf';

/**
 * Why a criterion has its verdict. `otherAnswer`: an option that the rule says nothing about.
 * `settledByOther`: the answer to another item leaves nothing to ask. `notAsked`: another answer
 * makes the item not apply.
 */
export type Reason =
	| { code: 'answer' | 'otherAnswer' | 'settledByOther'; answer: Answer }
	/** `undecided`: the letters of the services that are still open. */
	| { code: 'partlyAnswered'; undecided: readonly string[] }
	| { code: 'notAnswered' | 'dontKnow' | 'notApplicable' | 'notAsked' | 'notInInterview' };

/** A published interview leaves out what was not talked about: that says nothing of the team. */
export type JudgedState = ItemState | { status: 'notInInterview' };

export interface JudgedCriterion {
	id: string;
	/** The item that the criterion is about. */
	item: string;
	/** A criterion that is not applicable does not count. */
	verdict: Verdict | 'notApplicable';
	reason: Reason;
	/** The items whose answers, or lack of them, led to the verdict. */
	readFrom: readonly string[];
}

type Judgement = Pick<JudgedCriterion, 'verdict' | 'reason'>;

/**
 * How far the answers meet one criterion. While it is open whether the item applies, the verdict
 * is unknown, for the reason that lies with the item that decides it.
 *
 * @param answerOf The state of an item by its id.
 * @throws RangeError if the rule cannot be applied to answers of the item's kind.
 */
export function judgeCriterion(
	criterion: Criterion,
	answerOf: (itemId: string) => JudgedState
): JudgedCriterion {
	const { id, item, settledWhen } = criterion;

	if (settledWhen !== undefined) {
		const other = answerOf(settledWhen.item);
		if (other.status === 'answered' && choosesAny(other.answer, settledWhen.is)) {
			const reason: Reason = { code: 'settledByOther', answer: other.answer };
			return { id, item, verdict: 'settled', reason, readFrom: [settledWhen.item] };
		}
	}

	const state = answerOf(item);
	if (state.status === 'hidden') {
		return { id, item, ...judgeHidden(answerOf(state.by)), readFrom: [state.by] };
	}
	const readFrom = settledWhen === undefined ? [item] : [item, settledWhen.item];
	return { id, item, ...judgeState(criterion, state), readFrom };
}

function judgeHidden(by: JudgedState): Judgement {
	if (by.status === 'notAnswered' || by.status === 'dontKnow') {
		return { verdict: 'unknown', reason: { code: by.status } };
	}
	if (by.status === 'notInInterview') {
		return { verdict: 'notApplicable', reason: { code: by.status } };
	}
	return { verdict: 'notApplicable', reason: { code: 'notAsked' } };
}

function judgeState(
	criterion: Criterion,
	state: Exclude<JudgedState, { status: 'hidden' }>
): Judgement {
	switch (state.status) {
		case 'answered':
			return judgeAnswer(criterion, state.answer);
		case 'partly':
			return {
				verdict: 'unknown',
				reason: { code: 'partlyAnswered', undecided: state.undecided }
			};
		case 'notApplicable':
			return {
				verdict: criterion.notApplicable ?? 'notApplicable',
				reason: { code: 'notApplicable' }
			};
		case 'notInInterview':
			return { verdict: 'notApplicable', reason: { code: state.status } };
		case 'notAnswered':
		case 'dontKnow':
			return { verdict: 'unknown', reason: { code: state.status } };
	}
}

function judgeAnswer({ id, rule }: Criterion, answer: Answer): Judgement {
	const reason: Reason = { code: 'answer', answer };

	if (rule.kind === 'any') return { verdict: 'settled', reason };
	if (rule.kind === 'everyService' && answer.kind === 'services') {
		// Services that are still open are no answer yet, so here each is decided.
		return { verdict: 'settled', reason };
	}
	if (rule.kind === 'people' && answer.kind === 'people') {
		return { verdict: answer.people >= rule.atLeast ? 'settled' : 'notSettled', reason };
	}
	if (rule.kind === 'byOption' && answer.kind === 'choice') {
		const verdict = rule.verdicts[answer.option];
		return verdict === undefined
			? { verdict: 'unknown', reason: { code: 'otherAnswer', answer } }
			: { verdict, reason };
	}
	throw new RangeError(`criterion ${id} (${rule.kind}) cannot judge a ${answer.kind} answer`);
}
