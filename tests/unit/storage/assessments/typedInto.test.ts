import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { typedInto } from '$lib/storage/assessments/typedInto';
import { assessment, choice } from '../../assessments';

const taskId = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';
const task = { text: 'x', state: 'open', createdAt: '2026-11-24T00:00:00.000Z' } as const;

function entryChange(before: Entry | undefined, after: Entry | undefined) {
	const old = assessment({ entries: before ? { '2.8': before } : {} });
	return typedInto(old, { entries: { '2.8': after }, changedAt: old.changedAt });
}

describe('a change is typing', () => {
	it.each<[string, Entry | undefined, Entry | undefined]>([
		['in a note', { answer: choice('a'), note: 'メ' }, { answer: choice('a'), note: 'メモ' }],
		['in the first letter of a note', undefined, { note: 'メ' }],
		[
			'in a number of people',
			{ answer: { kind: 'people', people: 1 } },
			{ answer: { kind: 'people', people: 12 } }
		],
		['in a month that cannot be read yet', undefined, { typed: { month: '2014年' } }]
	])('%s', (_, before, after) => {
		expect(entryChange(before, after)).toBe('item 2.8');
	});

	it('in the title', () => {
		expect(typedInto(assessment(), { title: '新' })).toBe('title');
	});

	it('in the words of a task', () => {
		const old = assessment({ plan: { [taskId]: task } });
		expect(typedInto(old, { plan: { [taskId]: { ...task, text: 'xy' } } })).toBe(`task ${taskId}`);
	});
});

describe('a change is a step of its own', () => {
	it.each<[string, Entry | undefined, Entry | undefined]>([
		['when an option is chosen', undefined, { answer: choice('a') }],
		['when another option is chosen', { answer: choice('a') }, { answer: choice('b') }],
		['when an answer is taken back', { answer: choice('a') }, undefined],
		['when "don’t know" is said', undefined, { answer: { kind: 'dontKnow' } }],
		[
			'when a target is set',
			{ answer: choice('c') },
			{ answer: choice('c'), target: { answer: choice('b') } }
		]
	])('%s', (_, before, after) => {
		expect(entryChange(before, after)).toBeUndefined();
	});

	it('when two items change at once', () => {
		const change = { entries: { '2.8': { note: 'x' }, '2.10': { note: 'y' } } };
		expect(typedInto(assessment(), change)).toBeUndefined();
	});

	it('when it is put away', () => {
		expect(typedInto(assessment(), { archived: true })).toBeUndefined();
	});

	it('when a task begins, ends or changes its state', () => {
		const old = assessment({ plan: { [taskId]: task } });
		expect(typedInto(assessment(), { plan: { [taskId]: task } })).toBeUndefined();
		expect(typedInto(old, { plan: { [taskId]: undefined } })).toBeUndefined();
		expect(typedInto(old, { plan: { [taskId]: { ...task, state: 'done' } } })).toBeUndefined();
	});
});
