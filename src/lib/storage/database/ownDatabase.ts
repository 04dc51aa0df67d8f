import { promisifyRequest } from 'idb-keyval';
import { ownPlace, requestAt } from './places';
import { StorageError } from './storageError';

/** Whether an old tab does not let go of the store: the browser puts off every further request. */
let isBlocked = false;
let isOutdated = false;
const outdatedListeners = new Set<() => void>();

/**
 * Calls `hear` once a newer version of the product has taken the store over; at once if it has.
 *
 * @returns What stops it.
 */
export function onOutdated(hear: () => void): () => void {
	if (isOutdated) hear();
	outdatedListeners.add(hear);
	return () => outdatedListeners.delete(hear);
}

/** From now on the store is not opened any more. */
function becomeOutdated(): void {
	isOutdated = true;
	outdatedListeners.forEach((hear) => hear());
}

/**
 * Opens the database of the place that every site has.
 *
 * @throws DOMException or StorageError if IndexedDB is missing, or refuses to open.
 */
export async function openOwnPlace(): Promise<IDBDatabase> {
	if (!('indexedDB' in globalThis) || !globalThis.indexedDB) {
		throw new StorageError('missing', 'there is no IndexedDB');
	}
	if (isOutdated) throw new StorageError('newer', 'a newer version has taken the store over');
	if (isBlocked) throw blockedError();
	const request = await requestAt(ownPlace);
	const database = await Promise.race([promisifyRequest(request), blocked(request)]);
	database.addEventListener('versionchange', ({ newVersion }) => {
		database.close();
		// Without a new version the store is being deleted, and may be opened anew.
		if (newVersion !== null) becomeOutdated();
	});
	return database;
}

/** Fails when an old tab does not let go of the store. */
function blocked(request: IDBOpenDBRequest): Promise<never> {
	return new Promise((_, reject) => {
		request.onblocked = () => {
			isBlocked = true;
			// It opens once the other tab is closed; it must not keep others waiting then.
			request.addEventListener('success', () => request.result.close());
			for (const end of ['success', 'error']) {
				request.addEventListener(end, () => (isBlocked = false));
			}
			reject(blockedError());
		};
	});
}

function blockedError(): StorageError {
	return new StorageError('blocked', 'another tab keeps an old version of the store open');
}
