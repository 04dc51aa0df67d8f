import type { Plan, Task, TaskState } from '$lib/data/plan';
import { items } from '$lib/data/survey/items';
import type { DueState } from '$lib/engine/plan/dueState';
import { isOpen } from '$lib/engine/plan/isOpen';
import type { Priority } from '$lib/engine/plan/priority';
import { sortTasks, type PlannedTask, type TaskOrder } from '$lib/engine/plan/sortTasks';
import { dueStateNow } from './dueDay';

/** Which tasks a person wants to see, and in which order. */
export interface TaskView {
	state: 'all' | 'unfinished' | TaskState;
	due: 'all' | Exclude<DueState, 'closed'>;
	order: TaskOrder;
}

/** The tasks that are shown, in their order. */
export function shownTasks(
	plan: Plan,
	{ state, due, order }: TaskView,
	priorityOf: (task: Task) => Priority | undefined
): PlannedTask[] {
	const itemIds = items.map(({ id }) => id);
	return sortTasks(plan, order, itemIds, priorityOf).filter(
		({ task }) => isInState(task, state) && (due === 'all' || dueStateNow(task) === due)
	);
}

function isInState(task: Task, state: TaskView['state']): boolean {
	if (state === 'all') return true;
	return state === 'unfinished' ? isOpen(task) : task.state === state;
}
