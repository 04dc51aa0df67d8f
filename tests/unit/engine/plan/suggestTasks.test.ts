import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import type { Plan } from '$lib/data/plan';
import { items } from '$lib/data/survey/items';
import { suggestTasks } from '$lib/engine/plan/suggestTasks';
import { choice, choices, dontKnow, people, settling } from '../readiness/settlingAnswers';
import { reportWith } from '../report/fixtures';
import { task } from './tasks';

const suggest = (entries: Entries, plan: Plan = {}) =>
	suggestTasks(reportWith(entries), items, entries, plan);

const of = (id: string, entries: Entries, plan?: Plan) =>
	suggest(entries, plan).find(({ item }) => item === id);

describe('suggestions for the plan', () => {
	it('are none where everything is settled and nothing is wanted', () => {
		expect(suggest(settling)).toEqual([]);
	});

	it('tell the criterion that is not settled', () => {
		expect(suggest({ ...settling, '2.11': choice('d') })).toEqual([
			{ kind: 'criterion', item: '2.11', criterion: '1.6' }
		]);
	});

	// 2.12 is asked for by 1.5 and by 2.2: one task does for both.
	it('come once for an item that two criteria read', () => {
		expect(suggest({ ...settling, '2.12': choice('b') })).toEqual([
			{ kind: 'criterion', item: '2.12', criterion: '1.5' }
		]);
	});

	it('name whom to ask, and until when', () => {
		const asked = { ...dontKnow, askWhom: '人事部', askBy: '2026-12-15' };
		expect(of('2.6', { ...settling, '2.6': asked })).toEqual({
			kind: 'dontKnow',
			item: '2.6',
			owner: '人事部',
			due: '2026-12-15'
		});
	});

	it('find out first what is not known, before it is settled', () => {
		expect(of('2.11', { ...settling, '2.11': dontKnow })).toEqual({
			kind: 'dontKnow',
			item: '2.11',
			criterion: '1.6'
		});
	});

	// It may well be in place: nobody has said yet.
	it('ask for nothing where nothing is answered', () => {
		expect(suggest({})).toEqual([]);
		expect(of('2.11', { ...settling, '2.11': {} })).toBeUndefined();
	});

	it('put a target first, with its day', () => {
		const target = { answer: { kind: 'choice', option: 'b' }, by: '2027-03-31' } as const;
		expect(of('2.11', { ...settling, '2.11': { ...choice('d'), target } })).toEqual({
			kind: 'target',
			item: '2.11',
			criterion: '1.6',
			due: '2027-03-31'
		});
	});

	it('do not ask for a target that has been reached', () => {
		const target = { answer: { kind: 'choice', option: 'b' } } as const;
		expect(suggest({ ...settling, '2.11': { ...choice('b'), target } })).toEqual([]);
	});

	// 4.8: nothing reads it for a matter. Figures: over 5 tenths have it documented (a, b or c), so of
	// an answer "e" at least half are further; of an answer "c" nobody can tell.
	it('tell where at least half of the teams are further', () => {
		expect(of('4.8', { ...settling, '4.8': choice('e') })).toEqual({ kind: 'behind', item: '4.8' });
		expect(of('4.8', { ...settling, '4.8': choice('a') })).toBeUndefined();
	});

	// More people, or an earlier start, is not better.
	it('take no size and no date for a gap', () => {
		const few = { '3.3': people(1), '1.4': choice('a') };
		expect(suggest({ ...settling, ...few })).toEqual([]);
	});

	it('leave out an item that does not apply', () => {
		const target = { answer: { kind: 'choice', option: 'c' } } as const;
		const noReport = { ...settling, '7.1': choice('f'), '7.1.2': { target } };
		expect(suggest(noReport).map(({ item }) => item)).toEqual(['7.1']);
	});

	it.each(['open', 'doing', 'done', 'dropped'] as const)(
		'do not come again while a task for the item is %s',
		(state) => {
			const entries = { ...settling, '2.11': choice('d'), '2.3': choices('a') };
			const plan = { one: task({ item: '2.11', state }) };
			expect(suggest(entries, plan)).toEqual([]);
		}
	);

	it('come in the order of the items', () => {
		const open = { '2.13': choice('e'), '2.10': choice('b'), 'S1.1': choice('e') };
		expect(suggest({ ...settling, ...open }).map(({ item }) => item)).toEqual([
			'2.10',
			'2.13',
			'S1.1'
		]);
	});
});
