import { describe, expect, it } from 'vitest';
import type { Answer, AnswerOfKind, Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { stateOf } from '$lib/engine/answers/stateOf';

function state(id: string, entries: Entries) {
	const item = itemsById.get(id);
	if (item === undefined) throw new RangeError(`${id} is not an item`);
	return stateOf(item, itemsById, entries);
}

function services(letters: string): AnswerOfKind<'services'> {
	const provisions = Object.fromEntries([...letters].map((letter) => [letter, 'half' as const]));
	return { kind: 'services', provisions };
}

describe('stateOf', () => {
	const yes: Answer = { kind: 'choice', option: 'a' };

	it('is not answered without an entry', () => {
		expect(state('2.8', {})).toEqual({ status: 'notAnswered' });
	});

	it('is not answered by a note, by evidence or by something typed', () => {
		const entries: Entries = {
			'3.3': { typed: { people: 'about ten' }, note: 'ask HR', evidence: 'chart' }
		};
		expect(state('3.3', entries)).toEqual({ status: 'notAnswered' });
	});

	it('holds the answer', () => {
		expect(state('2.8', { '2.8': { answer: yes } })).toEqual({ status: 'answered', answer: yes });
	});

	it.each(['dontKnow', 'notApplicable'] as const)('tells %s from other answers', (kind) => {
		expect(state('2.8', { '2.8': { answer: { kind } } })).toEqual({ status: kind });
	});

	it('answers the services only when each is decided', () => {
		const all = services('abcdefghijklmnopqrstuv');
		expect(state('2.9', { '2.9': { answer: all } })).toEqual({ status: 'answered', answer: all });
	});

	it('names the services that are still open', () => {
		const most = services('abcdefgijklmnopqrstu');
		expect(state('2.9', { '2.9': { answer: most } })).toEqual({
			status: 'partly',
			answer: most,
			undecided: ['h', 'v']
		});
	});

	it('does not ask for words in row w', () => {
		const all = services('abcdefghijklmnopqrstuv');
		const entry = { answer: all, other: '' };
		expect(state('2.9', { '2.9': entry }).status).toBe('answered');
		expect(state('2.9', { '2.9': { other: 'our own service' } }).status).toBe('notAnswered');
	});

	it('has no answer when no service is decided', () => {
		expect(state('2.9', { '2.9': { answer: services('') } })).toEqual({ status: 'notAnswered' });
	});

	it('does not count the answer of a hidden item, and brings it back', () => {
		const everyMonth: Entries = {
			'7.1': { answer: { kind: 'choice', option: 'a' } },
			'7.1.2': { answer: yes }
		};
		const never: Entries = { ...everyMonth, '7.1': { answer: { kind: 'choice', option: 'f' } } };

		expect(state('7.1.2', never)).toEqual({ status: 'hidden', by: '7.1' });
		expect(state('7.1.2', everyMonth)).toEqual({ status: 'answered', answer: yes });
	});
});
