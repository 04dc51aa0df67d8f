import { describe, expect, it } from 'vitest';
import { taskPriorities } from '$lib/engine/plan/priority';
import { choice, settling } from '../readiness/settlingAnswers';
import { reportWith } from '../report/fixtures';
import { task } from './tasks';

describe('the priority of a task', () => {
	// 4.1 d: 51 of 66 have it documented. 3.8 b: few have it. 2.14 b: 46 of 66 have a SOC, and no
	// criterion asks for one. 2.13 is settled.
	const report = reportWith({
		...settling,
		'2.14': choice('b'),
		'3.8': choice('b'),
		'4.1': choice('d')
	});
	const priorityOf = taskPriorities(report);

	it.each([
		['4.1', 'first'],
		['3.8', 'second'],
		['2.14', 'second'],
		['2.13', 'third']
	])('about %s is %s, as the answers are now', (item, priority) => {
		expect(priorityOf(task({ item }))).toBe(priority);
	});

	it('is none where it is about no item, or closed', () => {
		expect(priorityOf(task())).toBeUndefined();
		expect(priorityOf(task({ item: '4.1', state: 'done' }))).toBeUndefined();
	});
});
