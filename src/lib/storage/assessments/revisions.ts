import { promisifyRequest } from 'idb-keyval';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { withChanges } from './changes';
import { transact } from '../database/database';
import type { LoggedChange } from './changeLog';
import { keyOf } from '../database/keys';
import { numberOf, stepsOf } from '../database/steps';

/** An earlier state of an assessment: the one that a step ended. */
export interface Revision {
	/** Position of the step in the change log. */
	number: number;
	/** When the state was changed into the next. */
	endedAt: string;
	cause: LoggedChange['cause'];
	/** Items and tasks that were changed then. */
	items: readonly string[];
	tasks: number;
	/** Answers beyond the survey that were changed then. */
	given: number;
	/** For whom the parts were that were merged then. */
	from: readonly string[];
	/** The state itself, or nothing where it cannot be read. */
	state: Assessment | undefined;
}

/**
 * The earlier states of an assessment, the latest first. A step that cannot be read hides the states
 * before it, until the next whole one.
 *
 * @throws DOMException or StorageError if the browser refuses.
 */
export async function revisionsOf(id: string): Promise<Revision[]> {
	const [steps, keys, raw] = await transact('readonly', ({ journal, records }) =>
		Promise.all([
			promisifyRequest<LoggedChange[]>(journal.getAll(stepsOf(id))),
			promisifyRequest(journal.getAllKeys(stepsOf(id))),
			promisifyRequest<unknown>(records.get(keyOf(id)))
		])
	);
	const revisions: Revision[] = [];
	let state = readState(raw);
	for (let place = steps.length - 1; place >= 0; place--) {
		const step = steps[place];
		const key = keys[place];
		if (!step || key === undefined) continue;
		state = stateBefore(step, state);
		revisions.push({
			number: numberOf(key),
			endedAt: step.at,
			cause: step.cause,
			items: itemsOf(step),
			from: step.cause === 'merged' ? step.from : [],
			tasks: step.cause === 'changed' ? Object.keys(step.before.plan ?? {}).length : 0,
			given: step.cause === 'changed' ? Object.keys(step.before.given ?? {}).length : 0,
			state
		});
	}
	return revisions;
}

function itemsOf(step: LoggedChange): readonly string[] {
	if (step.cause === 'merged') return step.items;
	return step.cause === 'changed' ? Object.keys(step.before.entries ?? {}) : [];
}

function stateBefore(step: LoggedChange, after: Assessment | undefined): Assessment | undefined {
	const raw = step.cause === 'changed' ? after && withChanges(after, step.before) : step.whole;
	return readState(raw);
}

function readState(raw: unknown): Assessment | undefined {
	const parsed = assessmentSchema.safeParse(migrateAssessment(raw));
	return parsed.success ? parsed.data : undefined;
}
