import type { Plan, Task, TaskState } from '$lib/data/plan';
import { isOpen } from './isOpen';
import { priorities, type Priority } from './priority';

/** What the plan is sorted by. */
export type TaskOrder = 'due' | 'priority' | 'state' | 'item';

export interface PlannedTask {
	id: string;
	task: Task;
}

const states: readonly TaskState[] = ['doing', 'open', 'done', 'dropped'];
/** After every day that there is. */
const undated = '9999';

/**
 * The tasks of a plan, in an order. By due day, what is closed comes last, and before it what has no
 * day; by priority, what has none and then what is closed; by item, what is about none comes last. Ties
 * stand by priority, then as they were made.
 *
 * @param itemIds The ids of the items, in their order.
 */
export function sortTasks(
	plan: Plan,
	order: TaskOrder,
	itemIds: readonly string[],
	priorityOf: (task: Task) => Priority | undefined
): PlannedTask[] {
	return Object.entries(plan)
		.map(([id, task]) => ({ id, task }))
		.sort((one, other) => compare(key(one), key(other)));

	function key({ id, task }: PlannedTask): readonly (string | number)[] {
		return [...first(task), rank(task), task.createdAt, id];
	}

	function first(task: Task): readonly (string | number)[] {
		const { state, due = undated, item } = task;
		if (order === 'due') return [isOpen(task) ? 0 : 1, due];
		if (order === 'priority') return [isOpen(task) ? 0 : 1, rank(task), due];
		if (order === 'state') return [states.indexOf(state), due];
		return [item === undefined ? itemIds.length : itemIds.indexOf(item)];
	}

	function rank(task: Task): number {
		const priority = priorityOf(task);
		return priority === undefined ? priorities.length : priorities.indexOf(priority);
	}
}

/** As `Array.prototype.sort` wants it, the first difference deciding. */
function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
	for (const [position, value] of one.entries()) {
		const against = other[position];
		if (against === undefined || value === against) continue;
		return value < against ? -1 : 1;
	}
	return 0;
}
