import { promisifyRequest } from 'idb-keyval';
import { transcriptionSchema, type Transcription } from '$lib/data/editions/transcription';
import { transact } from '../database/database';
import { transcriptionKey } from '../database/keys';
import { numberOf, stepsOf } from '../database/steps';
import { itemParts, stateBefore, type TranscriptionStep } from './transcriptionSteps';

/** An earlier state of a transcription: the one that a step ended. */
export interface EarlierState {
	/** Position of the step in the history. */
	number: number;
	/** When the state was changed into the next. */
	endedAt: string;
	cause: TranscriptionStep['cause'];
	/** Items that were changed then. */
	items: readonly string[];
	/** The state itself, or nothing where it cannot be read. */
	state: Transcription | undefined;
}

/**
 * The earlier states of a transcription, the latest first. A step that cannot be read hides the states
 * before it, until the next whole one.
 *
 * @throws DOMException or StorageError if the browser refuses.
 */
export async function earlierStates(id: string): Promise<EarlierState[]> {
	const key = transcriptionKey(id);
	const [steps, keys, raw] = await transact('readonly', ({ journal, records }) =>
		Promise.all([
			promisifyRequest<TranscriptionStep[]>(journal.getAll(stepsOf(key))),
			promisifyRequest(journal.getAllKeys(stepsOf(key))),
			promisifyRequest<unknown>(records.get(key))
		])
	);
	const earlier: EarlierState[] = [];
	let state = readState(raw);
	for (const [place, step] of [...steps.entries()].reverse()) {
		state = readState(
			step.cause === 'changed' ? state && stateBefore(state, step.before) : step.whole
		);
		earlier.push({
			number: numberOf(keys[place] ?? [key, 0]),
			endedAt: step.at,
			cause: step.cause,
			items: step.cause === 'changed' ? itemsOf(step.before) : [],
			state
		});
	}
	return earlier;
}

function itemsOf(before: Extract<TranscriptionStep, { cause: 'changed' }>['before']): string[] {
	return [...new Set(itemParts.flatMap((part) => Object.keys(before[part] ?? {})))];
}

function readState(raw: unknown): Transcription | undefined {
	const parsed = transcriptionSchema.safeParse(raw);
	return parsed.success ? parsed.data : undefined;
}
