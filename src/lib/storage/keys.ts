/** Keys of the store of records. Every user's browser holds them: they are for ever. */
export const assessmentPrefix = 'assessment/';
export const deletedPrefix = 'deleted/';
export const openKey = 'setting/open';
export const languageKey = 'setting/language';

/** The key of an assessment. */
export function keyOf(id: string): string {
	return `${assessmentPrefix}${id}`;
}

/** The key of an assessment that has been deleted and can be brought back. */
export function deletedKeyOf(id: string): string {
	return `${deletedPrefix}${id}`;
}

/** All keys that begin with a prefix. */
export function keysWith(prefix: string): IDBKeyRange {
	return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
