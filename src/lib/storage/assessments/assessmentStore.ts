import { promisifyRequest } from 'idb-keyval';
import { asAssessment, type Assessment } from '$lib/data/assessment';
import type { Language } from '$lib/data/language';
import { transact } from '../database/database';
import { keyOf, languageKey, openKey } from '../database/keys';
import { plainCopy } from './plainCopy';

/**
 * Stores a new assessment and makes it the one that the pages show, both or neither: whoever
 * leaves at once finds the new one open.
 *
 * @param assessment Anything that JSON can hold; IndexedDB gets a plain copy of it.
 * @throws ZodError if it is one that {@link loadAll} would not read back.
 * @throws RangeError if there is a record with its id already; that one stays.
 * @throws DOMException or StorageError if the browser refuses the write, for lack of space say.
 */
export async function addAssessment(assessment: Assessment): Promise<void> {
	const checked = asAssessment(plainCopy(assessment));
	await transact('readwrite', async (stores) => {
		const old = await promisifyRequest<unknown>(stores.records.get(keyOf(checked.id)));
		if (old !== undefined) throw new RangeError(`there is an assessment ${checked.id} already`);
		stores.put('records', checked, keyOf(checked.id));
		stores.put('records', checked.id, openKey);
	});
}

/**
 * Stores those of some assessments that are not there, all or none: after the store was emptied, and again
 * where that failed half-way.
 *
 * @throws As {@link addAssessment}, but for a record that is there.
 */
export async function addMissing(assessments: readonly Assessment[]): Promise<void> {
	const checked = assessments.map((each) => asAssessment(plainCopy(each)));
	await transact('readwrite', async ({ records, put }) => {
		const keys = await promisifyRequest(records.getAllKeys());
		for (const each of checked) {
			if (!keys.includes(keyOf(each.id))) put('records', each, keyOf(each.id));
		}
	});
}

/** Makes an assessment the one that the pages show. @throws DOMException as above. */
export async function openAssessment(id: string): Promise<void> {
	await transact('readwrite', async ({ put }) => put('records', id, openKey));
}

/** Keeps the chosen language for the next visit. @throws DOMException if the browser refuses. */
export async function keepLanguage(language: Language): Promise<void> {
	await transact('readwrite', async ({ put }) => put('records', language, languageKey));
}
