import type { Task } from '$lib/data/plan';
import { isOpen } from './isOpen';

/** `closed`: done or dropped, whenever it was due. `undated`: nobody said by when. */
export type DueState = 'overdue' | 'soon' | 'later' | 'undated' | 'closed';

/**
 * How a task stands to its day. A task that is due today is not overdue.
 *
 * @param today The calendar day, as `2026-11-24`.
 * @param soonUntil The last day that is soon, in the same form.
 */
export function dueState(task: Task, today: string, soonUntil: string): DueState {
	const { due } = task;
	if (!isOpen(task)) return 'closed';
	if (due === undefined) return 'undated';
	// Days in this form stand in the order of their letters.
	if (due < today) return 'overdue';
	return due <= soonUntil ? 'soon' : 'later';
}
