import { newId } from '$lib/data/newId';

/** Keys of the store of records. Every user's browser holds them: they are for ever. */
export const assessmentPrefix = 'assessment/';
export const deletedPrefix = 'deleted/';
export const openKey = 'setting/open';
export const languageKey = 'setting/language';
export const packChoicesKey = 'setting/packs';
/** What the keys of packs, and of what packs are made of, begin with. */
export const packPrefix = 'edition/';
export const minimumPrefix = 'minimum/';
export const minimumChoiceKey = 'setting/minimums';
export const transcriptionPrefix = 'transcription/';
export const keepQuestionKey = 'setting/keep-question';

/** The key of an assessment. */
export function keyOf(id: string): string {
	return `${assessmentPrefix}${id}`;
}

/** The key of a transcription, and the name of its history: an assessment's is its mere id. */
export function transcriptionKey(id: string): string {
	return `${transcriptionPrefix}${id}`;
}

/** The history of what stands under a key; nothing where it has none. */
export function historyOf(key: string): string | undefined {
	if (key.startsWith(assessmentPrefix)) return key.slice(assessmentPrefix.length);
	return key.startsWith(transcriptionPrefix) ? key : undefined;
}

/**
 * A new key for a deletion of an assessment: each is a thing of its own, also where one with the same id
 * was deleted before. Deletions of earlier versions of the product have a key without a second part.
 */
export function newDeletionKey(id: string): string {
	return `${deletedPrefix}${id}/${newId()}`;
}

/** Whether a key is the one of a deletion of this assessment. */
export function isDeletionOf(key: string, id: string): boolean {
	return key === `${deletedPrefix}${id}` || key.startsWith(`${deletedPrefix}${id}/`);
}

/** All keys that begin with a prefix. */
export function keysWith(prefix: string): IDBKeyRange {
	return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
