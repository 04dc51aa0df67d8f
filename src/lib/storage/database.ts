import { promisifyRequest, type UseStore } from 'idb-keyval';
import { StorageError } from './trouble';

const databaseName = 'csirt-self-assessment';
const recordStore = 'records';
const journalStore = 'journal';

/**
 * Raised with every format that an older version of the product must not write into. The browser
 * itself then keeps older tabs out: they cannot open the store any more.
 */
const databaseVersion = 2;

let opened: Promise<IDBDatabase> | undefined;
let isOutdated = false;
const outdatedListeners = new Set<() => void>();

/**
 * The store of records, in the form that idb-keyval takes.
 *
 * idb-keyval's own `createStore` neither asks for strict durability nor gives way to a newer
 * version of the database in another tab; this does both.
 *
 * @throws DOMException or StorageError if IndexedDB is missing, or refuses to open or to write.
 */
export const records: UseStore = async (mode, use) => {
	const transaction = await begin([recordStore], mode);
	return use(transaction.objectStore(recordStore));
};

/** Both stores, within one transaction. */
export interface Stores {
	records: IDBObjectStore;
	/** Steps by assessment and number: see journal.ts. */
	journal: IDBObjectStore;
}

/**
 * Does several things in one transaction: all of them, or none.
 *
 * @param use May await requests of these stores and nothing else, or the transaction ends.
 * @returns What `use` gave, when the transaction has completed: when it is on the disk.
 * @throws What `use` throws; nothing is written then. DOMException or StorageError as above.
 */
export async function transact<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>
): Promise<Result> {
	const transaction = await begin([recordStore, journalStore], mode);
	// Made before anything can fail, so that its own failure is always heard.
	const completed = promisifyRequest(transaction);
	try {
		const result = await use({
			records: transaction.objectStore(recordStore),
			journal: transaction.objectStore(journalStore)
		});
		await completed;
		return result;
	} catch (problem) {
		completed.catch(() => {});
		abort(transaction);
		// A request that failed says less than the transaction: "quota exceeded" stands there.
		throw transaction.error ?? problem;
	}
}

function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already, by the very failure that brought us here.
	}
}

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

async function begin(stores: string[], mode: IDBTransactionMode): Promise<IDBTransaction> {
	// Strict: "complete" is told only when the answer is on the disk.
	const options = { durability: 'strict' } as const;
	try {
		return (await open()).transaction(stores, mode, options);
	} catch (problem) {
		// The browser closes connections of its own accord, for example after long sleep.
		const isClosing = problem instanceof DOMException && problem.name === 'InvalidStateError';
		if (!isClosing) throw problem;
		opened = undefined;
		return (await open()).transaction(stores, mode, options);
	}
}

function open(): Promise<IDBDatabase> {
	opened ??= connect().catch((problem: unknown) => {
		// A refusal may pass: the next call asks again.
		opened = undefined;
		throw problem;
	});
	return opened;
}

async function connect(): Promise<IDBDatabase> {
	if (!('indexedDB' in globalThis) || !globalThis.indexedDB) {
		throw new StorageError('missing', 'there is no IndexedDB');
	}
	if (isOutdated) throw new StorageError('newer', 'a newer version has taken the store over');
	const request = indexedDB.open(databaseName, databaseVersion);
	request.onupgradeneeded = () => {
		const { objectStoreNames: there } = request.result;
		for (const name of [recordStore, journalStore]) {
			if (!there.contains(name)) request.result.createObjectStore(name);
		}
	};
	const database = await Promise.race([promisifyRequest(request), blocked(request)]);
	database.onclose = () => (opened = undefined);
	database.onversionchange = ({ newVersion }) => {
		database.close();
		opened = undefined;
		// Without a new version the store is being deleted, and may be opened anew.
		if (newVersion !== null) becomeOutdated();
	};
	return database;
}

/** Fails when an old tab does not let go of the store. */
function blocked(request: IDBOpenDBRequest): Promise<never> {
	return new Promise((_, reject) => {
		request.onblocked = () => {
			// It opens once the other tab is closed; it must not keep others waiting then.
			request.addEventListener('success', () => request.result.close());
			reject(new StorageError('blocked', 'another tab keeps an old version of the store open'));
		};
	});
}

function becomeOutdated(): void {
	isOutdated = true;
	outdatedListeners.forEach((hear) => hear());
}
