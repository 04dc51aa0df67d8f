import { get, promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import type { Assessment } from '$lib/data/assessment';
import { records, transact } from './database';
import { changesSince, fingerprintOf } from './fingerprint';

/** The latest file of an assessment that was read and found to hold the whole of it. */
const backupSchema = z.strictObject({
	/** When the file was read. */
	checkedAt: z.iso.datetime(),
	/** The time of the state that the file holds. */
	changedAt: z.iso.datetime(),
	whole: z.string(),
	items: z.record(z.string(), z.string())
});

export type Backup = z.infer<typeof backupSchema>;

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
 * Keeps that a file was read which holds the whole of an assessment. One of an earlier state than
 * the latest backup changes nothing.
 *
 * @param assessment What the file holds.
 * @param now When it was read.
 * @throws DOMException if the browser refuses the write.
 */
export async function keepBackup(assessment: Assessment, now: Date): Promise<void> {
	const { changedAt } = assessment;
	const backup = backupSchema.parse({
		checkedAt: now.toISOString(),
		changedAt,
		...(await fingerprintOf(assessment))
	});
	const key = keyOf(assessment.id);
	await transact('readwrite', async (stores) => {
		const last = read(await promisifyRequest<unknown>(stores.records.get(key)));
		const isEarlier = last && Date.parse(last.changedAt) > Date.parse(changedAt);
		if (!isEarlier) stores.put('records', backup, key);
	});
}

function read(stored: unknown): Backup | undefined {
	const parsed = backupSchema.safeParse(stored);
	return parsed.success ? parsed.data : undefined;
}

function keyOf(id: string): string {
	return `backup/${id}`;
}
