import { promisifyRequest } from 'idb-keyval';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { isSame } from './changes';
import { transact } from '../database/database';
import type { MergedFrom, LoggedChange } from './changeLog';
import { keyOf } from '../database/keys';
import { addStep, latestStep } from '../database/steps';

/**
 * Puts another state in the place of an assessment, after the present one has been kept whole and
 * read back. All or nothing: when it ends, both are on the disk.
 *
 * @param next The state to have; its id says in whose place.
 * @throws RangeError if the assessment is not there, or was changed meanwhile, or if what was kept
 *   is not what was read back; the assessment is unchanged then.
 * @throws ZodError if `next` would not be read back.
 */
export async function replaceAssessment(
	next: Assessment,
	cause: 'putBack' | 'replaced' | MergedFrom,
	at: string
): Promise<void> {
	const checked = assessmentSchema.parse(next);
	const key = keyOf(checked.id);
	const kept = await transact('readwrite', async (stores) => {
		const whole = await promisifyRequest<unknown>(stores.records.get(key));
		if (whole === undefined) throw new RangeError(`there is no assessment ${checked.id}`);
		const latest = await latestStep(stores.journal, checked.id);
		const step: LoggedChange =
			typeof cause === 'string' ? { at, cause, whole } : { at, cause: 'merged', ...cause, whole };
		return addStep(stores, checked.id, step, latest);
	});
	await transact('readwrite', async ({ records, journal, put }) => {
		const now = await promisifyRequest<unknown>(records.get(key));
		const step = await promisifyRequest<LoggedChange | undefined>(journal.get([checked.id, kept]));
		if (!step || step.cause === 'changed' || !isSame(step.whole, now)) {
			throw new RangeError(`the kept copy of ${checked.id} is not what is stored`);
		}
		put('records', checked, key);
	});
}
