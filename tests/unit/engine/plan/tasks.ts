import type { Task } from '$lib/data/plan';

/** A task that is open, made on one day, with no owner and no day. */
export function task(overrides: Partial<Task> = {}): Task {
	return { text: 'やること', state: 'open', createdAt: '2026-11-01T00:00:00.000Z', ...overrides };
}
