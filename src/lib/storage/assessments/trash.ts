import { promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import { isSame } from './changes';
import { transact } from '../database/database';
import { forgetting } from '../database/forgetting';
import { stepsOf } from '../database/steps';
import { deletedPrefix, isDeletionOf, keyOf, keysWith, newDeletionKey } from '../database/keys';
import { readRecord } from './loadAll';

const deletedSchema = z.object({
	deletedAt: z.iso.datetime(),
	assessment: z.record(z.string(), z.unknown())
});

/** A deletion of an assessment, which can still be brought back. */
export interface Deleted {
	/** The key of this deletion: one assessment may have been deleted several times. */
	key: string;
	deletedAt: string;
	assessment: Assessment;
}

/**
 * Takes an assessment out of the list. A copy is kept and read back first; it stays until
 * {@link forgetDeleted}, beside what was deleted under the same id before.
 *
 * @returns The key of the deletion; nothing where there is no such assessment.
 * @throws RangeError if what was kept is not what was read back; nothing is deleted then.
 * @throws DOMException or StorageError if the browser refuses; nothing is deleted then.
 */
export async function removeAssessment(id: string): Promise<string | undefined> {
	const deletedAt = new Date().toISOString();
	const key = newDeletionKey(id);
	const isThere = await transact('readwrite', async ({ records, put }) => {
		const assessment = await promisifyRequest<unknown>(records.get(keyOf(id)));
		if (assessment === undefined) return false;
		put('records', { deletedAt, assessment }, key);
		return true;
	});
	if (!isThere) return undefined;
	const found = await transact('readwrite', async ({ records, remove }) => {
		const now = await promisifyRequest<unknown>(records.get(keyOf(id)));
		const kept = deletedSchema.parse(await promisifyRequest<unknown>(records.get(key)));
		const isKept = isSame(kept.assessment, now);
		// What is not deleted must not stand among the deleted, nor what another tab has deleted twice.
		remove('records', isKept ? keyOf(id) : key);
		return isKept ? 'kept' : now === undefined ? 'gone' : 'changed';
	});
	if (found === 'changed') throw new RangeError(`the kept copy of ${id} is not what is stored`);
	return found === 'kept' ? key : undefined;
}

/** What was deleted and can be read, the latest first. @throws DOMException or StorageError. */
export async function loadTrash(): Promise<Deleted[]> {
	const [keys, values] = await transact('readonly', ({ records }) =>
		Promise.all([
			promisifyRequest(records.getAllKeys(keysWith(deletedPrefix))),
			promisifyRequest<unknown[]>(records.getAll(keysWith(deletedPrefix)))
		])
	);
	const read = values.map(async (value, index): Promise<Deleted | undefined> => {
		const parsed = deletedSchema.safeParse(value);
		if (!parsed.success) return undefined;
		const { deletedAt } = parsed.data;
		const assessment = await readRecord('', parsed.data.assessment);
		return 'id' in assessment ? { key: String(keys[index]), deletedAt, assessment } : undefined;
	});
	return (await Promise.all(read))
		.filter((each) => each !== undefined)
		.sort((one, other) => other.deletedAt.localeCompare(one.deletedAt));
}

/**
 * Brings a deleted assessment back, with its history. Where another one with its id is in the list by
 * now, it comes back as a copy beside it, and the history stays with that one.
 *
 * @param key The key of the deletion.
 * @returns The id under which it is back.
 * @throws RangeError if there is no such deletion.
 * @throws DOMException or StorageError if the browser refuses; nothing has changed then.
 */
export async function restoreDeleted(key: string): Promise<string> {
	return transact('readwrite', async ({ records, put, remove }) => {
		const kept = deletedSchema.safeParse(await promisifyRequest<unknown>(records.get(key)));
		if (!kept.success) throw new RangeError(`${key} is no deletion`);
		const { assessment } = kept.data;
		const id = idOf(assessment);
		const there = await promisifyRequest<unknown>(records.get(keyOf(id)));
		const backId = there === undefined ? id : newId();
		put('records', { ...assessment, id: backId }, keyOf(backId));
		remove('records', key);
		return backId;
	});
}

/**
 * Deletes for good: the copy, and the history where nothing else with the same id has it.
 *
 * @throws DOMException or StorageError.
 */
export async function forgetDeleted(key: string): Promise<void> {
	await forgetting(async ({ records, remove }) => {
		const kept = deletedSchema.safeParse(await promisifyRequest<unknown>(records.get(key)));
		remove('records', key);
		if (!kept.success) return;
		const id = idOf(kept.data.assessment);
		const [there, keys] = await Promise.all([
			promisifyRequest<unknown>(records.get(keyOf(id))),
			promisifyRequest(records.getAllKeys(keysWith(deletedPrefix)))
		]);
		const isLast = !keys.some((other) => other !== key && isDeletionOf(String(other), id));
		if (there === undefined && isLast) remove('journal', stepsOf(id));
	});
}

function idOf({ id }: Record<string, unknown>): string {
	return String(id);
}
