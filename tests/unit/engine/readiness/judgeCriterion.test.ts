import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Criterion } from '$lib/data/readiness/matter';
import type { ItemState } from '$lib/engine/answers/stateOf';
import { judgeCriterion } from '$lib/engine/readiness/judgeCriterion';

function criterion(overrides: Partial<Criterion> = {}): Criterion {
	const text = { ja: '項目', en: 'Thing' };
	return {
		id: '1.1',
		title: text,
		item: '2.11',
		rule: { kind: 'byOption', verdicts: { a: 'settled', b: 'rough' } },
		settledBy: text,
		...overrides
	};
}

function answered(answer: Extract<ItemState, { status: 'answered' }>['answer']): ItemState {
	return { status: 'answered', answer };
}

function judge(rule: Criterion, states: Record<string, ItemState>) {
	return judgeCriterion(rule, (itemId) => states[itemId] ?? { status: 'notAnswered' });
}

const a: Answer & { kind: 'choice' } = { kind: 'choice', option: 'a' };

describe('judgeCriterion', () => {
	it('names the verdict, the answer and the item that it was read from', () => {
		expect(judge(criterion(), { '2.11': answered(a) })).toEqual({
			id: '1.1',
			item: '2.11',
			verdict: 'settled',
			reason: { code: 'answer', answer: a },
			readFrom: ['2.11']
		});
	});

	it('does not know what an option means that the rule leaves out', () => {
		const other = { kind: 'choice', option: 'c' } as const;
		expect(judge(criterion(), { '2.11': answered(other) })).toMatchObject({
			verdict: 'unknown',
			reason: { code: 'otherAnswer', answer: other }
		});
	});

	it.each(['notAnswered', 'dontKnow'] as const)('is unknown while the item is %s', (status) => {
		expect(judge(criterion(), { '2.11': { status } })).toMatchObject({
			verdict: 'unknown',
			reason: { code: status },
			readFrom: ['2.11']
		});
	});

	it('does not count when the person says that it is not applicable', () => {
		expect(judge(criterion(), { '2.11': { status: 'notApplicable' } })).toMatchObject({
			verdict: 'notApplicable',
			reason: { code: 'notApplicable' }
		});
	});

	it('counts "not applicable" where the criterion says what it means', () => {
		const strict = criterion({ rule: { kind: 'any' }, notApplicable: 'notSettled' });
		expect(judge(strict, { '2.11': { status: 'notApplicable' } })).toMatchObject({
			verdict: 'notSettled',
			reason: { code: 'notApplicable' }
		});
	});

	it.each<[Answer['kind'], ItemState]>([
		['choice', answered({ kind: 'choice', option: 'z' })],
		['choices', answered({ kind: 'choices', options: ['b', 'c'] })]
	])('takes any %s for a decision that may go either way', (_, state) => {
		expect(judge(criterion({ rule: { kind: 'any' } }), { '2.11': state }).verdict).toBe('settled');
	});

	it.each([
		[0, 'notSettled'],
		[1, 'notSettled'],
		[2, 'settled'],
		[3, 'settled']
	] as const)('asks for at least two people and finds %i', (people, verdict) => {
		const two = criterion({ rule: { kind: 'people', atLeast: 2 } });
		expect(judge(two, { '2.11': answered({ kind: 'people', people }) }).verdict).toBe(verdict);
	});

	describe('on services', () => {
		const everyService = criterion({ rule: { kind: 'everyService' } });
		const answer = { kind: 'services', provisions: { a: 'notOffered' } } as const;

		it('is settled when each is decided', () => {
			expect(judge(everyService, { '2.11': answered(answer) }).verdict).toBe('settled');
		});

		it('is unknown while some are open, and names them', () => {
			const partly: ItemState = { status: 'partly', answer, undecided: ['b', 'c'] };
			expect(judge(everyService, { '2.11': partly })).toMatchObject({
				verdict: 'unknown',
				reason: { code: 'partlyAnswered', undecided: ['b', 'c'] }
			});
		});
	});

	describe('on a hidden item', () => {
		const hidden: ItemState = { status: 'hidden', by: '7.1' };

		it('does not count, because of the answer that hides the item', () => {
			expect(judge(criterion(), { '2.11': hidden, '7.1': answered(a) })).toMatchObject({
				verdict: 'notApplicable',
				reason: { code: 'notAsked' },
				readFrom: ['7.1']
			});
		});

		it.each(['notAnswered', 'dontKnow'] as const)(
			'is unknown while the item that decides is %s',
			(status) => {
				expect(judge(criterion(), { '2.11': hidden, '7.1': { status } })).toMatchObject({
					verdict: 'unknown',
					reason: { code: status },
					readFrom: ['7.1']
				});
			}
		);
	});

	describe('that another answer can settle', () => {
		const agreement = criterion({ settledWhen: { item: '3.3.1', is: ['f'] } });
		const f = { kind: 'choice', option: 'f' } as const;

		it('is settled by it, though the item is hidden', () => {
			const states: Record<string, ItemState> = {
				'2.11': { status: 'hidden', by: '3.3.1' },
				'3.3.1': answered(f)
			};
			expect(judge(agreement, states)).toMatchObject({
				verdict: 'settled',
				reason: { code: 'settledByOther', answer: f },
				readFrom: ['3.3.1']
			});
		});

		it('is read from its own item when the other says something else', () => {
			expect(judge(agreement, { '2.11': answered(a), '3.3.1': answered(a) })).toMatchObject({
				verdict: 'settled',
				reason: { code: 'answer' },
				readFrom: ['2.11', '3.3.1']
			});
		});

		it('is unknown while neither is answered', () => {
			expect(judge(agreement, {})).toMatchObject({
				verdict: 'unknown',
				reason: { code: 'notAnswered' },
				readFrom: ['2.11', '3.3.1']
			});
		});
	});

	it.each<[Criterion['rule'], Extract<ItemState, { status: 'answered' }>['answer'], string]>([
		[
			{ kind: 'byOption', verdicts: {} },
			{ kind: 'choices', options: ['a'] },
			'criterion 1.1 (byOption) cannot judge a choices answer'
		],
		[
			{ kind: 'people', atLeast: 1 },
			{ kind: 'choice', option: 'a' },
			'criterion 1.1 (people) cannot judge a choice answer'
		],
		[
			{ kind: 'everyService' },
			{ kind: 'people', people: 1 },
			'criterion 1.1 (everyService) cannot judge a people answer'
		]
	])('refuses an answer that its rule cannot judge: %o', (rule, answer, problem) => {
		expect(() => judge(criterion({ rule }), { '2.11': answered(answer) })).toThrow(
			new RangeError(problem)
		);
	});
});
