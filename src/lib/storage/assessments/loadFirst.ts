import { get, promisifyRequest } from 'idb-keyval';
import type { Assessment } from '$lib/data/assessment';
import { languages } from '$lib/data/language';
import { records, transact } from '../database/database';
import { assessmentPrefix, keyOf, keysWith, languageKey, openKey } from '../database/keys';
import { loadAll, readRecord, type Found, type UnreadableRecord } from './loadAll';

/** What a visit begins with. */
export interface FirstFound extends Found {
	/** Keys of records that are not read yet; see {@link loadOthers}. */
	others: readonly string[];
}

/**
 * Reads what the first page needs: the assessment that was open last. With a hundred of them in store it
 * takes no longer than with one. Where none was open, or that one cannot be read, it reads them all.
 *
 * @throws DOMException or StorageError if the browser refuses access to IndexedDB.
 */
export async function loadFirst(): Promise<FirstFound> {
	const found = await transact('readonly', async ({ records: store }) => {
		const [keys, open, language] = await Promise.all([
			promisifyRequest(store.getAllKeys(keysWith(assessmentPrefix))),
			promisifyRequest<unknown>(store.get(openKey)),
			promisifyRequest<unknown>(store.get(languageKey))
		]);
		if (typeof open !== 'string') return undefined;
		const raw = await promisifyRequest<unknown>(store.get(keyOf(open)));
		return raw === undefined ? undefined : { keys: keys.map(String), open, language, raw };
	});
	const first = found && readRecord(keyOf(found.open), found.raw);
	if (!first || 'raw' in first) return { ...(await loadAll()), others: [] };
	return {
		assessments: [first],
		unreadable: [],
		openId: first.id,
		language: languages.find((each) => each === found.language),
		others: found.keys.filter((key) => key !== keyOf(first.id))
	};
}

let begun: Promise<FirstFound> | undefined;

/** Begins {@link loadFirst} before it is asked for, while the page is still being put together. */
export function beginFirst(): void {
	begun = loadFirst();
	// Whoever takes it hears why it fails.
	begun.catch(() => {});
}

/** What was begun, once; from then on it is read anew. @throws As {@link loadFirst}. */
export function takeFirst(): Promise<FirstFound> {
	const first = begun ?? loadFirst();
	begun = undefined;
	return first;
}

/**
 * Reads records one after another, so that the page stays free meanwhile. One that has gone since is
 * left out.
 *
 * @throws DOMException or StorageError as above.
 */
export async function loadOthers(
	keys: readonly string[]
): Promise<{ assessments: Assessment[]; unreadable: UnreadableRecord[] }> {
	const read: (Assessment | UnreadableRecord)[] = [];
	for (const key of keys) {
		const raw = await get<unknown>(key, records);
		if (raw !== undefined) read.push(readRecord(key, raw));
	}
	return {
		assessments: read.filter((each) => 'id' in each),
		unreadable: read.filter((each) => 'raw' in each)
	};
}
