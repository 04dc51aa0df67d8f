import { promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import type { Assessment } from '$lib/data/assessment';
import { isSame } from './changes';
import { transact } from './database';
import { stepsOf } from './journal';
import { deletedKeyOf, deletedPrefix, keyOf, keysWith } from './keys';
import { readRecord } from './loadAll';

const deletedSchema = z.object({ deletedAt: z.iso.datetime(), assessment: z.unknown() });

/** An assessment that was deleted and can still be brought back. */
export interface Deleted {
	deletedAt: string;
	assessment: Assessment;
}

/**
 * Takes an assessment out of the list. A copy is kept and read back first; it stays until
 * {@link forgetDeleted}.
 *
 * @throws RangeError if what was kept is not what was read back; nothing is deleted then.
 * @throws DOMException or StorageError if the browser refuses; nothing is deleted then.
 */
export async function removeAssessment(id: string): Promise<void> {
	const deletedAt = new Date().toISOString();
	const isThere = await transact('readwrite', async ({ records, put }) => {
		const assessment = await promisifyRequest<unknown>(records.get(keyOf(id)));
		if (assessment === undefined) return false;
		put('records', { deletedAt, assessment }, deletedKeyOf(id));
		return true;
	});
	if (!isThere) return;
	await transact('readwrite', async ({ records, remove }) => {
		const now = await promisifyRequest<unknown>(records.get(keyOf(id)));
		const kept = deletedSchema.parse(
			await promisifyRequest<unknown>(records.get(deletedKeyOf(id)))
		);
		if (!isSame(kept.assessment, now)) {
			throw new RangeError(`the kept copy of ${id} is not what is stored`);
		}
		remove('records', keyOf(id));
	});
}

/** What was deleted and can be read, the latest first. @throws DOMException or StorageError. */
export async function loadDeleted(): Promise<Deleted[]> {
	const values = await transact('readonly', ({ records }) =>
		promisifyRequest<unknown[]>(records.getAll(keysWith(deletedPrefix)))
	);
	const read = values.map(async (value) => {
		const parsed = deletedSchema.safeParse(value);
		if (!parsed.success) return undefined;
		const assessment = await readRecord('', parsed.data.assessment);
		return 'id' in assessment ? { deletedAt: parsed.data.deletedAt, assessment } : undefined;
	});
	return (await Promise.all(read))
		.filter((each) => each !== undefined)
		.sort((one, other) => other.deletedAt.localeCompare(one.deletedAt));
}

/**
 * Brings a deleted assessment back, with its history.
 *
 * @throws RangeError if it is not among the deleted ones, or one with its id is in the list.
 * @throws DOMException or StorageError if the browser refuses; nothing has changed then.
 */
export async function restoreDeleted(id: string): Promise<void> {
	await transact('readwrite', async ({ records, put, remove }) => {
		const kept = deletedSchema.safeParse(
			await promisifyRequest<unknown>(records.get(deletedKeyOf(id)))
		);
		if (!kept.success) throw new RangeError(`${id} was not deleted`);
		const there = await promisifyRequest<unknown>(records.get(keyOf(id)));
		if (there !== undefined) throw new RangeError(`there is an assessment ${id} already`);
		put('records', kept.data.assessment, keyOf(id));
		remove('records', deletedKeyOf(id));
	});
}

/** Deletes for good: the copy and the whole history. @throws DOMException or StorageError. */
export async function forgetDeleted(id: string): Promise<void> {
	await transact('readwrite', async ({ records, remove }) => {
		remove('records', deletedKeyOf(id));
		const isBack = (await promisifyRequest<unknown>(records.get(keyOf(id)))) !== undefined;
		if (!isBack) remove('journal', stepsOf(id));
	});
}
