import { promisifyRequest } from 'idb-keyval';
import { transcriptionSchema, type Transcription } from '$lib/data/editions/transcription';
import { transact } from '../database/database';
import { keysWith, transcriptionPrefix } from '../database/keys';
import { StorageError } from '../database/storageError';

/** Transcriptions that this browser keeps; and the keys of what is there and cannot be read. */
export interface KeptTranscriptions {
	transcriptions: Transcription[];
	unreadable: string[];
}

/** Reads all, the one that was changed last first. @throws DOMException or StorageError. */
export async function loadTranscriptions(): Promise<KeptTranscriptions> {
	const [keys, values] = await transact('readonly', ({ records }) => {
		const range = keysWith(transcriptionPrefix);
		return Promise.all([
			promisifyRequest(records.getAllKeys(range)),
			promisifyRequest<unknown[]>(records.getAll(range))
		]);
	});
	const found: KeptTranscriptions = { transcriptions: [], unreadable: [] };
	for (const [place, value] of values.entries()) {
		const parsed = transcriptionSchema.safeParse(value);
		if (parsed.success) found.transcriptions.push(parsed.data);
		else found.unreadable.push(String(keys[place]));
	}
	found.transcriptions.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
	return found;
}

/** Keeps a new one, or one from a file. @throws ZodError, DOMException or StorageError. */
export async function keepTranscription(transcription: Transcription): Promise<void> {
	const checked = transcriptionSchema.parse(JSON.parse(JSON.stringify(transcription)));
	await transact('readwrite', async ({ put }) => {
		put('records', checked, `${transcriptionPrefix}${checked.id}`);
	});
}

/**
 * Changes what is stored, in one transaction with the reading of it: two tabs that type different items
 * both keep theirs.
 *
 * @returns What is on the disk then.
 * @throws StorageError `gone` if it is not there any more. ZodError, DOMException or StorageError.
 */
export async function changeTranscription(
	id: string,
	change: (stored: Transcription) => Transcription
): Promise<Transcription> {
	const key = `${transcriptionPrefix}${id}`;
	return transact('readwrite', async ({ records, put }) => {
		const raw = await promisifyRequest<unknown>(records.get(key));
		if (raw === undefined) throw new StorageError('gone', `there is no transcription ${id}`);
		const changed = transcriptionSchema.parse(change(transcriptionSchema.parse(raw)));
		put('records', changed, key);
		return changed;
	});
}

/** Removes one for good. @throws DOMException or StorageError. */
export async function removeTranscription(id: string): Promise<void> {
	await transact('readwrite', async ({ remove }) => {
		remove('records', `${transcriptionPrefix}${id}`);
	});
}
