import { promisifyRequest } from 'idb-keyval';
import type { Stores } from './stores';

/** What every step of a history has, whatever it is the history of. */
export interface StoredStep {
	/** ISO date and time. */
	at: string;
	/** The one thing that was being typed into, if the step is about nothing else. */
	typed?: string;
}

/** A step with its number in the history. */
export interface Numbered<Kind extends StoredStep> {
	number: number;
	step: Kind;
}

/** Steps kept of each history. */
const maxSteps = 300;

/** Letters typed into one field within this time are one step. */
const typingMilliseconds = 120_000;

/**
 * The step that this page began while someone typed, by history. Its age is told by a clock that
 * nobody sets: the computer's own may be set right meanwhile, by days.
 */
const typing = new Map<string, { number: number; begun: number }>();

/** The keys of the steps of a history, from a number on. */
export function stepsOf(id: string, from = 0): IDBKeyRange {
	return IDBKeyRange.bound([id, from], [id, Infinity]);
}

/** Adds a step and lets go of the oldest where there are too many. */
export function addStep(
	{ put, remove }: Stores,
	id: string,
	step: StoredStep,
	latest: { number: number } | undefined
): number {
	const number = (latest?.number ?? 0) + 1;
	put('journal', step, [id, number]);
	const oldest = number - maxSteps;
	if (oldest > 0) remove('journal', IDBKeyRange.bound([id, 0], [id, oldest]));
	return number;
}

/**
 * Adds a step, unless it is one more letter into what the latest step has kept the beginning of.
 *
 * @returns The number of the latest step by now.
 */
export function addTyped(
	stores: Stores,
	id: string,
	step: StoredStep,
	latest: Numbered<StoredStep> | undefined
): number {
	if (latest && goesOn(id, latest, step)) return latest.number;
	const number = addStep(stores, id, step, latest);
	typing.set(id, { number, begun: performance.now() });
	return number;
}

/** The latest step of a history, with its number. */
export async function latestStep<Kind extends StoredStep>(
	journal: IDBObjectStore,
	id: string
): Promise<Numbered<Kind> | undefined> {
	const cursor = await promisifyRequest(journal.openCursor(stepsOf(id), 'prev'));
	if (!cursor) return undefined;
	return { number: numberOf(cursor.key), step: cursor.value as Kind };
}

/** Whether typing goes on where the latest step, begun by this page just now, has kept the beginning. */
function goesOn(id: string, latest: Numbered<StoredStep>, { typed, at }: StoredStep): boolean {
	const mine = typing.get(id);
	if (typed === undefined || latest.step.typed !== typed) return false;
	if (mine?.number !== latest.number) return false;
	// That clock stands still while the computer sleeps.
	const passed = Math.abs(Date.parse(at) - Date.parse(latest.step.at));
	return Math.max(performance.now() - mine.begun, passed) <= typingMilliseconds;
}

/** The number in a step's key. */
export function numberOf(key: IDBValidKey): number {
	return Number((key as [string, number])[1]);
}
