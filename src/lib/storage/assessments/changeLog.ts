import { promisifyRequest } from 'idb-keyval';
import type { Assessment } from '$lib/data/assessment';
import { inverse, type Changes } from './changes';
import type { Stores } from '../database/stores';
import { typedInto } from './typedInto';

/**
 * One step of an assessment's history: what takes it back to what it was before. A `whole` step
 * holds all of it, and stands by itself; a `before` step holds what a change replaced.
 */
export type LoggedChange = { at: string } & (
	| {
			cause: 'changed';
			before: Changes;
			/** The one thing that was being typed into, if the step is about nothing else. */
			typed?: string;
	  }
	| { cause: 'upgraded' | 'putBack' | 'replaced'; whole: unknown }
	| ({ cause: 'merged'; whole: unknown } & MergedFrom)
);

/** What was merged: for whom the parts were, and the items that it changed. */
export interface MergedFrom {
	from: readonly string[];
	items: readonly string[];
}

/** Steps kept of each assessment. */
export const maxSteps = 300;

/** Letters typed into one field within this time are one step. */
const typingMilliseconds = 120_000;

/**
 * The step that this page began while someone typed, by assessment. Its age is told by a clock that
 * nobody sets: the computer's own may be set right meanwhile, by days.
 */
const typing = new Map<string, { number: number; begun: number }>();

/** The keys of an assessment's steps, from a number on. */
export function stepsOf(id: string, from = 0): IDBKeyRange {
	return IDBKeyRange.bound([id, from], [id, Infinity]);
}

/**
 * Notes, within the transaction of a change, what the change replaces.
 *
 * @param old The assessment before the change.
 * @param at The time of the change, as an ISO date and time.
 * @param latest The latest step, as {@link latestStep} gives it.
 */
export async function noteChange(
	stores: Stores,
	old: Assessment,
	changes: Changes,
	at: string,
	latest: { number: number; step: LoggedChange } | undefined
): Promise<void> {
	const before = inverse(old, changes);
	if (!before) return;
	const typed = typedInto(old, changes);
	if (latest && typed !== undefined && goesOn(old.id, latest, typed, at)) return;
	const step: LoggedChange = {
		at,
		cause: 'changed',
		before,
		...(typed !== undefined && { typed })
	};
	const number = addStep(stores, old.id, step, latest);
	typing.set(old.id, { number, begun: performance.now() });
}

/** Adds a step and lets go of the oldest where there are too many. */
export function addStep(
	{ put, remove }: Stores,
	id: string,
	step: LoggedChange,
	latest: { number: number } | undefined
): number {
	const number = (latest?.number ?? 0) + 1;
	put('journal', step, [id, number]);
	const oldest = number - maxSteps;
	if (oldest > 0) remove('journal', IDBKeyRange.bound([id, 0], [id, oldest]));
	return number;
}

/** The latest step of an assessment, with its number. */
export async function latestStep(
	journal: IDBObjectStore,
	id: string
): Promise<{ number: number; step: LoggedChange } | undefined> {
	const cursor = await promisifyRequest(journal.openCursor(stepsOf(id), 'prev'));
	if (!cursor) return undefined;
	return { number: numberOf(cursor.key), step: cursor.value as LoggedChange };
}

/** Whether typing goes on where the latest step, begun by this page just now, has kept the beginning. */
function goesOn(
	id: string,
	latest: { number: number; step: LoggedChange },
	typed: string,
	at: string
): boolean {
	const mine = typing.get(id);
	if (latest.step.cause !== 'changed' || latest.step.typed !== typed) return false;
	if (mine?.number !== latest.number) return false;
	// That clock stands still while the computer sleeps.
	const passed = Math.abs(Date.parse(at) - Date.parse(latest.step.at));
	return Math.max(performance.now() - mine.begun, passed) <= typingMilliseconds;
}

/** The number in a step's key. */
export function numberOf(key: IDBValidKey): number {
	return Number((key as [string, number])[1]);
}
