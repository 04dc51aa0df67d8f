import { promisifyRequest } from 'idb-keyval';
import { assessmentSchema } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { merge, type Changes } from './changes';
import { transact } from '../database/database';
import { addStep, latestStep, noteChange } from './changeLog';
import { keyOf } from '../database/keys';
import { StorageError } from '../database/storageError';

/**
 * Writes changes into an assessment that is stored in a past format, or says what does not fit.
 *
 * @throws As `changeAssessment`, which leaves to this what is rare.
 */
export async function changeWithSchema(id: string, changes: Changes, at: string): Promise<void> {
	await transact('readwrite', async (stores) => {
		const raw = await promisifyRequest<unknown>(stores.records.get(keyOf(id)));
		if (raw === undefined) throw new StorageError('gone', `there is no assessment ${id}`);
		const present = migrateAssessment(raw);
		const old = assessmentSchema.parse(present);
		const changed = assessmentSchema.parse(merge(old, changes));
		if (present !== raw) {
			// A past format is kept as it was, should the step to the present one ever prove wrong.
			const latest = await latestStep(stores.journal, id);
			addStep(stores, id, { at, cause: 'upgraded', whole: raw }, latest);
		}
		await noteChange(stores, old, changes, at, await latestStep(stores.journal, id));
		stores.put('records', changed, keyOf(id));
	});
}
