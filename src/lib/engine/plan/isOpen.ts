import type { Task } from '$lib/data/plan';

/** Whether a task still asks for something. */
export function isOpen({ state }: Task): boolean {
	return state === 'open' || state === 'doing';
}
