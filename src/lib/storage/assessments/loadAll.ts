import { get, promisifyRequest } from 'idb-keyval';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { languages, type Language } from '$lib/data/language';
import { isNewer, migrateAssessment } from '$lib/data/migrateAssessment';
import { schemaFaults } from '$lib/data/schemaFaults';
import { records, transact } from '../database/database';
import { assessmentPrefix, keyOf, keysWith, languageKey, openKey } from '../database/keys';
import { unfitItems } from './unfitItems';

/** A record that is there and does not fit: kept as it is, to be downloaded. */
export interface UnreadableRecord {
	key: string;
	raw: unknown;
	/** Whether a newer version of the product wrote it. */
	isNewer: boolean;
	/** What does not fit, for a technician. */
	problem: string;
}

/** What was found in this browser. */
export interface Found {
	/** The latest changed first. */
	assessments: Assessment[];
	unreadable: UnreadableRecord[];
	/** The assessment that was open last, if it is still there. */
	openId: string | undefined;
	language: Language | undefined;
}

/**
 * Reads everything that the pages begin with. Changes nothing: what cannot be read stays where it is.
 *
 * @throws DOMException or StorageError if the browser refuses access to IndexedDB.
 */
export async function loadAll(): Promise<Found> {
	const [keys, values, open, language] = await transact('readonly', ({ records: store }) => {
		const range = keysWith(assessmentPrefix);
		return Promise.all([
			promisifyRequest(store.getAllKeys(range)),
			promisifyRequest<unknown[]>(store.getAll(range)),
			promisifyRequest<unknown>(store.get(openKey)),
			promisifyRequest<unknown>(store.get(languageKey))
		]);
	});
	const read = values.map((raw, place) => readRecord(String(keys[place]), raw));
	const assessments = read.filter((each) => 'id' in each);
	assessments.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
	return {
		assessments,
		unreadable: read.filter((each) => 'raw' in each),
		openId: typeof open === 'string' ? open : undefined,
		language: languages.find((each) => each === language)
	};
}

/**
 * Reads one assessment anew, for example after another tab has changed it.
 *
 * @returns Nothing where it is not there, or cannot be read.
 * @throws DOMException or StorageError as above.
 */
export async function loadAssessment(id: string): Promise<Assessment | undefined> {
	const read = readRecord(keyOf(id), await get<unknown>(keyOf(id), records));
	return 'id' in read ? read : undefined;
}

/** What a stored value turns out to be: an assessment in the present format, or unreadable. */
export function readRecord(key: string, raw: unknown): Assessment | UnreadableRecord {
	if (isNewer(raw)) return { key, raw, isNewer: true, problem: 'written by a newer version' };
	const parsed = assessmentSchema.safeParse(migrateAssessment(raw));
	if (!parsed.success) {
		return { key, raw, isNewer: false, problem: schemaFaults(parsed.error) };
	}
	// An answer that its item cannot have would stop every page that shows it.
	const unfit = unfitItems(parsed.data);
	if (unfit.length === 0) return parsed.data;
	return { key, raw, isNewer: false, problem: `answers do not fit: ${unfit.join(', ')}` };
}
