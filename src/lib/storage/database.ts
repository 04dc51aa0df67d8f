import { promisifyRequest, type UseStore } from 'idb-keyval';

const databaseName = 'csirt-self-assessment';
const storeName = 'records';

let opened: Promise<IDBDatabase> | undefined;

/**
 * The one store of this product, in the form that idb-keyval takes.
 *
 * idb-keyval's own `createStore` neither asks for strict durability nor gives way to a newer
 * version of the database in another tab; this does both.
 *
 * @throws DOMException if IndexedDB is missing, or refuses to open or to write.
 */
export const records: UseStore = async (mode, use) => use(await openRecords(mode));

async function openRecords(mode: IDBTransactionMode): Promise<IDBObjectStore> {
	try {
		return storeOf(await open(), mode);
	} catch (problem) {
		// The browser closes connections of its own accord, for example after long sleep.
		const isClosing = problem instanceof DOMException && problem.name === 'InvalidStateError';
		if (!isClosing) throw problem;
		opened = undefined;
		return storeOf(await open(), mode);
	}
}

function storeOf(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
	// Strict: "complete" is told only when the answer is on the disk.
	return database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName);
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
	if (!('indexedDB' in globalThis)) {
		throw new DOMException('IndexedDB is missing', 'NotSupportedError');
	}
	const request = indexedDB.open(databaseName, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(storeName);
	const database = await promisifyRequest(request);
	database.onclose = () => (opened = undefined);
	database.onversionchange = () => {
		database.close();
		opened = undefined;
	};
	return database;
}
