import { promisifyRequest } from 'idb-keyval';
import { asAssessment, type Assessment } from '$lib/data/assessment';
import type { Language } from '$lib/data/language';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { withChanges, type Changes } from './changes';
import { transact } from '../database/database';
import { noteChange, type LoggedChange } from './changeLog';
import { overtakenBy, withoutThem, type Before } from './overtaken';
import { keyOf, languageKey, openKey } from '../database/keys';
import { addStep, latestStep } from '../database/steps';
import { StorageError } from '../database/storageError';

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

/**
 * Writes changes into the stored assessment, in one transaction with the reading of it, so that
 * two tabs which answer different items both keep theirs; and notes in the change log what they
 * replace, so that one can go back.
 *
 * @param late Who may have lost the right to write meanwhile: what another tab has changed since stands
 *   then, and what comes late becomes a state of the history.
 * @returns When the transaction has completed, that is when the changes are on the disk. Whether some of
 *   them stand in the history only.
 * @throws ZodError if the stored record or the changed one does not fit; nothing is written.
 * @throws StorageError `gone` if the assessment is not there any more.
 * @throws DOMException or StorageError if the browser refuses the write.
 */
export async function changeAssessment(
	id: string,
	changes: Changes,
	late?: { before: Before; isLate: () => boolean }
): Promise<boolean> {
	const at = changes.changedAt ?? new Date().toISOString();
	return transact('readwrite', async (stores) => {
		// Both are asked for at once: each turn of the store takes its time.
		const [raw, latest] = await Promise.all([
			promisifyRequest<unknown>(stores.records.get(keyOf(id))),
			latestStep<LoggedChange>(stores.journal, id)
		]);
		if (raw === undefined) throw new StorageError('gone', `there is no assessment ${id}`);
		const old = asAssessment(migrateAssessment(raw));
		const overtaken = late?.isLate() ? overtakenBy(old, changes, late.before) : undefined;
		const fit = overtaken ? withoutThem(changes, overtaken) : changes;
		const changed = asAssessment(plainCopy(withChanges(old, fit)));
		// A past format is kept as it was, should the step to the present one ever prove wrong.
		const upgraded: LoggedChange = { at, cause: 'upgraded', whole: raw };
		if (old !== raw) addStep(stores, id, upgraded, latest);
		if (overtaken) {
			for (const whole of [old, plainCopy(withChanges(old, overtaken))]) {
				const step: LoggedChange = { at, cause: 'replaced', whole };
				addStep(stores, id, step, await latestStep(stores.journal, id));
			}
		}
		const isSame = old === raw && !overtaken;
		const last = isSame ? latest : await latestStep<LoggedChange>(stores.journal, id);
		noteChange(stores, old, fit, at, last);
		stores.put('records', changed, keyOf(id));
		return overtaken !== undefined;
	});
}

/** IndexedDB can clone no proxy, and what is undefined is not there. */
function plainCopy(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

/** Makes an assessment the one that the pages show. @throws DOMException as above. */
export async function openAssessment(id: string): Promise<void> {
	await transact('readwrite', async ({ put }) => put('records', id, openKey));
}

/** Keeps the chosen language for the next visit. @throws DOMException if the browser refuses. */
export async function keepLanguage(language: Language): Promise<void> {
	await transact('readwrite', async ({ put }) => put('records', language, languageKey));
}
