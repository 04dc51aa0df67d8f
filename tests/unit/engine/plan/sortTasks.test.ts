import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '$lib/data/plan';
import type { Priority } from '$lib/engine/plan/priority';
import { sortTasks, type TaskOrder } from '$lib/engine/plan/sortTasks';
import { task } from './tasks';

const plan = {
	dropped: task({ state: 'dropped', due: '2026-01-01', item: '1.1' }),
	undated: task({ item: '2.10' }),
	late: task({ due: '2027-02-01', state: 'doing', item: '2.9' }),
	early: task({ due: '2026-12-01' }),
	done: task({ state: 'done', due: '2026-11-01', item: 'S1.1' })
};
const itemIds = ['1.1', '2.9', '2.10', 'S1.1'];

const priorities: Readonly<Record<string, Priority>> = { '2.9': 'third', '2.10': 'first' };
const priorityOf = ({ item = '' }: Task) => priorities[item];

const sorted = (order: TaskOrder, of: Plan = plan) =>
	sortTasks(of, order, itemIds, priorityOf).map(({ id }) => id);

describe('a plan', () => {
	it('stands by due day: undated after dated, closed last', () => {
		expect(sorted('due')).toEqual(['early', 'late', 'undated', 'dropped', 'done']);
	});

	it('stands by priority: what has none after what has one, closed last', () => {
		expect(sorted('priority')).toEqual(['undated', 'late', 'early', 'dropped', 'done']);
	});

	it('keeps what has the same day by its priority', () => {
		const sameDay = { late: task({ item: '2.9' }), early: task({ item: '2.10' }), none: task() };
		expect(sorted('due', sameDay)).toEqual(['early', 'late', 'none']);
	});

	it('stands by state: what is being done first', () => {
		expect(sorted('state')).toEqual(['late', 'early', 'undated', 'done', 'dropped']);
	});

	// 2.9 comes before 2.10, which letters alone would turn round.
	it('stands by item, what is about none last', () => {
		expect(sorted('item')).toEqual(['dropped', 'late', 'undated', 'done', 'early']);
	});

	it('keeps the order in which equal tasks were made', () => {
		const equal = {
			z: task({ createdAt: '2026-11-01T00:00:00.000Z' }),
			a: task({ createdAt: '2026-11-02T00:00:00.000Z' })
		};
		expect(sorted('due', equal)).toEqual(['z', 'a']);
	});

	it('gives each task with its id, unchanged', () => {
		expect(sortTasks({ late: plan.late }, 'due', itemIds, priorityOf)).toEqual([
			{ id: 'late', task: plan.late }
		]);
	});
});
