import { get, promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import type { Assessment } from '$lib/data/assessment';
import { records, transact } from '../database/database';
import { changesSince, fingerprintOf, type Fingerprint } from './fingerprint';
import { loadAssessment } from './loadAll';

/** The latest file of an assessment that was read and found to hold the whole of it. */
const backupSchema = z.strictObject({
	/** When the file was read. */
	checkedAt: z.iso.datetime(),
	/** The time of the state that the file holds. */
	changedAt: z.iso.datetime(),
	whole: z.string(),
	items: z.record(z.string(), z.string())
});

type Backup = z.infer<typeof backupSchema>;

/** How an assessment stands to its latest verified backup. */
export type BackupState =
	| { status: 'never' }
	/** `items`: how many items have changed since. `isSame`: nothing has, be it an item or not. */
	| { status: 'kept'; backup: Backup; items: number; isSame: boolean };

/**
 * How an assessment stands to its latest verified backup. What is stored about it and cannot be
 * read counts as none.
 *
 * @throws DOMException if the browser refuses access to IndexedDB.
 */
export async function backupState(assessment: Assessment): Promise<BackupState> {
	const backup = read(await get<unknown>(keyOf(assessment.id), records));
	if (!backup) return { status: 'never' };
	return { status: 'kept', backup, ...changesSince(backup, await fingerprintOf(assessment)) };
}

/**
 * Keeps that a file was read which holds the whole of an assessment. One that is further from what is
 * stored than the latest backup changes nothing. What was changed in between tells that, not the time:
 * a clock may have been set right meanwhile.
 *
 * @param assessment What the file holds.
 * @param now When it was read.
 * @throws DOMException if the browser refuses the write.
 */
export async function keepBackup(assessment: Assessment, now: Date): Promise<void> {
	const backup = backupSchema.parse({
		checkedAt: now.toISOString(),
		changedAt: assessment.changedAt,
		...(await fingerprintOf(assessment))
	});
	const stored = await loadAssessment(assessment.id);
	const present = stored && (await fingerprintOf(stored));
	const key = keyOf(assessment.id);
	await transact('readwrite', async (stores) => {
		const last = read(await promisifyRequest<unknown>(stores.records.get(key)));
		if (!last || !present || !isNearer(present, last, backup)) stores.put('records', backup, key);
	});
}

/** Whether the one backup is nearer to what is stored than the other. */
function isNearer(present: Fingerprint, one: Fingerprint, other: Fingerprint): boolean {
	const [here, there] = [changesSince(one, present), changesSince(other, present)];
	if (there.isSame) return false;
	return here.isSame || here.items < there.items;
}

function read(stored: unknown): Backup | undefined {
	const parsed = backupSchema.safeParse(stored);
	return parsed.success ? parsed.data : undefined;
}

function keyOf(id: string): string {
	return `backup/${id}`;
}
