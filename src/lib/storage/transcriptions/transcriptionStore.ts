import { promisifyRequest } from 'idb-keyval';
import { transcriptionSchema, type Transcription } from '$lib/data/editions/transcription';
import { transact } from '../database/database';
import { forgetting } from '../database/forgetting';
import { keysWith, transcriptionKey, transcriptionPrefix } from '../database/keys';
import { addStep, addTyped, latestStep, stepsOf } from '../database/steps';
import { StorageError } from '../database/storageError';
import type { Stores } from '../database/stores';
import { replacedBy, typedIntoTranscription, type TranscriptionStep } from './transcriptionSteps';

/** Transcriptions that this browser keeps; and the keys of what is there and cannot be read. */
interface KeptTranscriptions {
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
		put('records', checked, transcriptionKey(checked.id));
	});
}

/**
 * Changes what is stored, in one transaction with the reading of it: two tabs that type different items
 * both keep theirs. What the change replaces goes into the history.
 *
 * @returns What is on the disk then.
 * @throws StorageError `gone` if it is not there any more. ZodError, DOMException or StorageError.
 */
export async function changeTranscription(
	id: string,
	change: (stored: Transcription) => Transcription
): Promise<Transcription> {
	return transact('readwrite', async (stores) => {
		const { stored, latest } = await readFrom(stores, id);
		const old = transcriptionSchema.parse(stored);
		const changed = transcriptionSchema.parse(change(old));
		const before = replacedBy(old, changed);
		if (before) {
			const typed = typedIntoTranscription(old, changed, before);
			const step: TranscriptionStep = { at: changed.changedAt, cause: 'changed', before };
			addTyped(
				stores,
				transcriptionKey(id),
				typed === undefined ? step : { ...step, typed },
				latest
			);
		}
		stores.put('records', changed, transcriptionKey(id));
		return changed;
	});
}

/**
 * Puts an earlier state in the place of the present one, which is kept whole in the history, or does neither.
 *
 * @throws As {@link changeTranscription}.
 */
export async function putBackTranscription(
	state: Transcription,
	at: string
): Promise<Transcription> {
	const back = transcriptionSchema.parse({ ...state, changedAt: at });
	await transact('readwrite', async (stores) => {
		const { stored, latest } = await readFrom(stores, back.id);
		const step: TranscriptionStep = { at, cause: 'putBack', whole: stored };
		addStep(stores, transcriptionKey(back.id), step, latest);
		stores.put('records', back, transcriptionKey(back.id));
	});
	return back;
}

/** What is stored, with the latest step of its history. @throws StorageError `gone` if it is not there. */
async function readFrom({ records, journal }: Stores, id: string) {
	const key = transcriptionKey(id);
	const [stored, latest] = await Promise.all([
		promisifyRequest<unknown>(records.get(key)),
		latestStep<TranscriptionStep>(journal, key)
	]);
	if (stored === undefined) throw new StorageError('gone', `there is no transcription ${id}`);
	return { stored, latest };
}

/** Removes one for good, with its history. @throws DOMException or StorageError. */
export async function removeTranscription(id: string): Promise<void> {
	await forgetting(async ({ remove }) => {
		remove('records', transcriptionKey(id));
		remove('journal', stepsOf(transcriptionKey(id)));
	});
}
