import type { Task } from '$lib/data/plan';
import type { Report } from '$lib/data/report/report';
import { isOpen } from './isOpen';
import { openCriteria } from './openCriteria';

/**
 * What comes first, by the two axes. `first`: at least half of the teams are further, and a criterion is
 * not settled. `second`: a criterion is not settled. `third`: beside the teams only, or of one's own wish.
 */
export type Priority = 'first' | 'second' | 'third';

export const priorities: readonly Priority[] = ['first', 'second', 'third'];

/** The priority of what would change the answer to an item, as the report stands. */
export function prioritiesIn({ matters, highlights }: Report): (item: string) => Priority {
	const open = openCriteria(matters);
	const behind = new Set(
		highlights.standings.filter(({ standing }) => standing === 'behind').map(({ item }) => item)
	);
	return (item) => {
		if (!open.has(item)) return 'third';
		return behind.has(item) ? 'first' : 'second';
	};
}

/**
 * The priority of each task of a plan, as the report stands today. A task that is closed, or is about no
 * item, has none.
 */
export function taskPriorities(report: Report): (task: Task) => Priority | undefined {
	const priorityOf = prioritiesIn(report);
	return (task) => (isOpen(task) && task.item !== undefined ? priorityOf(task.item) : undefined);
}
