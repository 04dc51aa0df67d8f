import { describe, expect, it } from 'vitest';
import { dueState } from '$lib/engine/plan/dueState';
import { task } from './tasks';

const stateOn = (due: string | undefined, state: 'open' | 'doing' | 'done' | 'dropped' = 'open') =>
	dueState(task({ due, state }), '2026-11-24', '2026-12-24');

describe('a task and its day', () => {
	it.each([
		['2025-12-31', 'overdue'],
		['2026-11-23', 'overdue'],
		['2026-11-24', 'soon'],
		['2026-12-24', 'soon'],
		['2026-12-25', 'later'],
		['2027-01-01', 'later'],
		[undefined, 'undated']
	])('due %s is %s on 24 November', (due, expected) => {
		expect(stateOn(due)).toBe(expected);
	});

	it('is overdue while it is being done', () => {
		expect(stateOn('2026-11-23', 'doing')).toBe('overdue');
	});

	it.each(['done', 'dropped'] as const)('has nothing to be late for once %s', (state) => {
		expect(stateOn('2026-11-23', state)).toBe('closed');
		expect(stateOn(undefined, state)).toBe('closed');
	});
});
