import type { Task } from '$lib/data/plan';
import { dueState, type DueState } from '$lib/engine/plan/dueState';
import { isoDay } from '$lib/wording/format';

/** Within so many days a task is due soon. */
const soonDays = 30;

/** How a task stands to its day today, where the person is. */
export function dueStateNow(task: Task, now = new Date()): DueState {
	const soonUntil = new Date(now);
	soonUntil.setDate(now.getDate() + soonDays);
	return dueState(task, isoDay(now), isoDay(soonUntil));
}
