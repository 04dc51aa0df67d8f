import { promisifyRequest, type UseStore } from 'idb-keyval';
import { apply, SecondCopy, writesKey, writesOf, type Write } from './secondCopy';
import { storeNames, upgrade, type StoreName } from './storeNames';
import { StorageError } from './trouble';

const databaseName = 'csirt-self-assessment';

/**
 * Raised with every format that an older version of the product must not write into. The browser
 * itself then keeps older tabs out: they cannot open the store any more.
 */
const databaseVersion = 2;

let opened: Promise<IDBDatabase> | undefined;
/** Whether an old tab does not let go of the store: the browser puts off every further request. */
let isBlocked = false;
let isOutdated = false;
const outdatedListeners = new Set<() => void>();

/**
 * The store of records to read from, in the form that idb-keyval takes.
 *
 * idb-keyval's own `createStore` does not give way to a newer version of the database in another
 * tab; this does. What is written goes through {@link transact}.
 *
 * @throws DOMException or StorageError if IndexedDB is missing, or refuses to open.
 */
export const records: UseStore = async (mode, use) => {
	if (mode !== 'readonly') throw new RangeError('records are written by transact');
	const transaction = await begin(mode);
	return use(transaction.objectStore('records'));
};

/** Both stores, within one transaction, to read; and the two ways to write. */
export interface Stores {
	records: IDBObjectStore;
	/** Steps by assessment and number: see journal.ts. */
	journal: IDBObjectStore;
	put: (store: StoreName, value: unknown, key: IDBValidKey) => void;
	remove: (store: StoreName, key: IDBValidKey | IDBKeyRange) => void;
}

/**
 * Does several things in one transaction: all of them, or none.
 *
 * @param use May await requests of these stores and nothing else, or the transaction ends.
 * @returns What `use` gave, when it is on the disk: in both copies, where the browser has two.
 * @throws What `use` throws; nothing is written then. DOMException or StorageError as above.
 */
export async function transact<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>
): Promise<Result> {
	if (mode === 'readonly') return (await once(mode, use)).result;
	return inTurn(async () => {
		// Without the first copy there is no second.
		await open();
		const copy = await secondCopy();
		const { result, writes } = await once(mode, use);
		await copy?.repeat(writes).catch(giveUp);
		return result;
	});
}

async function once<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>
): Promise<{ result: Result; writes: readonly Write[] }> {
	const transaction = await begin(mode);
	// Made before anything can fail, so that its own failure is always heard.
	const completed = promisifyRequest(transaction);
	const writes: Write[] = [];
	const write = (next: Write) => {
		writes.push(next);
		apply(transaction.objectStore(next.store), next);
	};
	const store = transaction.objectStore('records');
	// Asked for at once, so that it comes with what `use` asks for and costs no time of its own.
	const counted =
		mode === 'readwrite' ? promisifyRequest<unknown>(store.get(writesKey)) : undefined;
	counted?.catch(() => {});
	try {
		const result = await use({
			records: store,
			journal: transaction.objectStore('journal'),
			put: (name, value, key) => write({ store: name, kind: 'put', key, value }),
			remove: (name, key) => write({ store: name, kind: 'delete', key })
		});
		if (writes.length > 0) {
			const before = Number((await counted) || 0);
			write({ store: 'records', kind: 'put', key: writesKey, value: before + 1 });
		}
		await completed;
		return { result, writes };
	} catch (problem) {
		completed.catch(() => {});
		abort(transaction);
		// A request that failed says less than the transaction: "quota exceeded" stands there.
		throw transaction.error ?? problem;
	}
}

/** One tab after the other, so that both copies are written in the same order. */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	return locks ? locks.request('csirt-self-assessment writes', act) : act();
}

let copying: Promise<SecondCopy | undefined> | undefined;

/** The second copy, when it holds what the first does. Nothing where there is none to be had. */
function secondCopy(): Promise<SecondCopy | undefined> {
	copying ??= openCopy().catch(giveUp);
	return copying;
}

async function openCopy(): Promise<SecondCopy | undefined> {
	const copy = await SecondCopy.open(databaseName, databaseVersion);
	const first = await open();
	// It is behind after a crash between the two, and empty in the first visit.
	if (copy && (await copy.writes()) !== (await writesOf(first))) await copy.takeOver(first);
	return copy;
}

/** The first copy goes on alone; at the next visit the other is found to be behind. */
function giveUp(problem: unknown): undefined {
	copying = Promise.resolve(undefined);
	console.error('there is no second copy', problem);
}

/** Whether everything is kept twice. */
export async function isKeptTwice(): Promise<boolean> {
	return (await inTurn(secondCopy)) !== undefined;
}

let isRestored = false;

/** Whether the browser had lost the store in this visit, and it came back from the second copy. */
export function wasRestored(): boolean {
	return isRestored;
}

/** Gives a store that is empty what the second copy holds, if it holds anything. */
async function restoreIfLost(database: IDBDatabase): Promise<void> {
	if ((await writesOf(database)) > 0) return;
	const store = database.transaction('records').objectStore('records');
	if ((await promisifyRequest(store.count())) > 0) return;
	try {
		const copy = await SecondCopy.open(databaseName, databaseVersion);
		if (!copy || (await copy.writes()) === 0) return;
		await copy.restore(database);
		isRestored = true;
	} catch (problem) {
		console.error('there is no second copy', problem);
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

async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
	// Strict: "complete" is told only when the answer is on the disk.
	const options = { durability: 'strict' } as const;
	try {
		return (await open()).transaction(storeNames, mode, options);
	} catch (problem) {
		// The browser closes connections of its own accord, for example after long sleep.
		const isClosing = problem instanceof DOMException && problem.name === 'InvalidStateError';
		if (!isClosing) throw problem;
		opened = undefined;
		return (await open()).transaction(storeNames, mode, options);
	}
}

/** Opens the store before it is asked for, while the page is still being put together. */
export function openEarly(): void {
	// Who asks for it opens it again, and hears then why it does not open.
	void open().catch(() => {});
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
	if (isBlocked) throw blockedError();
	const request = indexedDB.open(databaseName, databaseVersion);
	request.onupgradeneeded = () => upgrade(request.result);
	const database = await Promise.race([promisifyRequest(request), blocked(request)]);
	database.onclose = () => (opened = undefined);
	database.onversionchange = ({ newVersion }) => {
		database.close();
		opened = undefined;
		// Without a new version the store is being deleted, and may be opened anew.
		if (newVersion !== null) becomeOutdated();
	};
	await restoreIfLost(database);
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

function becomeOutdated(): void {
	isOutdated = true;
	outdatedListeners.forEach((hear) => hear());
}
