import type { Task } from '$lib/data/plan';
import type { Report } from '$lib/data/report/report';
import { isOpen } from './isOpen';
import { openCriteria } from './openCriteria';

/**
 * What comes first, by the two axes: at least half of the teams are further, and a criterion is not
 * settled. `first`: both. `second`: one of them. `third`: neither, such as a target of one's own.
 */
export type Priority = 'first' | 'second' | 'third';

export const priorities: readonly Priority[] = ['first', 'second', 'third'];

/** What of a report decides: the verdicts, and the standings beside the teams. */
export interface TwoAxes extends Pick<Report, 'matters'> {
	highlights: Pick<Report['highlights'], 'standings'>;
}

/** The priority of what would change the answer to an item, as the report stands. */
export function prioritiesIn({ matters, highlights }: TwoAxes): (item: string) => Priority {
	const open = openCriteria(matters);
	const behind = new Set(
		highlights.standings.filter(({ standing }) => standing === 'behind').map(({ item }) => item)
	);
	return (item) => {
		if (open.has(item) && behind.has(item)) return 'first';
		return open.has(item) || behind.has(item) ? 'second' : 'third';
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
