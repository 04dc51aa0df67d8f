import { promisifyRequest, type UseStore } from 'idb-keyval';
import { newId } from '$lib/data/newId';
import { Copies, distrustCopies } from './copies';
import { abort, apply, firstKey, originKey, writesKey, type Copy, type Write } from './copy';
import { onOthersDistrust, tellDistrust } from './distrust';
import { openCopies } from './openCopies';
import { openOwnPlace } from './ownDatabase';
import { telling } from './patience';
import { ownPlace } from './places';
import { tellStoreNews } from './storeNews';
import { storeNames } from './storeNames';
import type { Stores } from './stores';
import { isFailedWrite } from './storageError';
import { inTurn, type TurnAhead } from './turn';

let opened: Promise<Copies> | undefined;
/** How many transactions had written when this tab looked last. */
let writesSeen = 0;
/** What it found to be the first copy then. */
let firstSeen: Copy | undefined;
let isEmptied = false;

/** Whether the store was found emptied, though this page had seen it full: nobody has deleted a thing. */
export function wasEmptied(): boolean {
	return isEmptied;
}

/** Notes that what the page had seen is in the store again: what is gone from now on was deleted. */
export function noteStoredAnew(): void {
	isEmptied = false;
}

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
	const { transaction } = await begin(mode);
	return use(transaction.objectStore('records'));
};

/**
 * Does several things in one transaction: all of them, or none.
 *
 * @param use May await requests of these stores and nothing else, or the transaction ends.
 * @param ahead A turn to write in that was asked for before.
 * @returns What `use` gave, when it is on the disk: in both copies, where the browser has two.
 * @throws What `use` throws; nothing is written then. DOMException or StorageError as above.
 */
export async function transact<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>,
	ahead?: TurnAhead
): Promise<Result> {
	if (mode === 'readonly') return (await telling('store', once(mode, use))).result;
	const act = async () => {
		await prepared();
		try {
			return await written(use);
		} catch (problem) {
			if (!(problem instanceof Elsewhere)) throw problem;
			// Another tab has made the copies anew, or the store was emptied: what there is decides.
			forget();
			await prepared();
			return written(use);
		}
	};
	return ahead ? ahead.act(act) : inTurn(act);
}

async function written<Result>(use: (stores: Stores) => Promise<Result>): Promise<Result> {
	const copies = await open();
	try {
		const { result, writes } = await telling('store', copies.unlessStuck(once('readwrite', use)));
		await copies.repeat(writes);
		return result;
	} catch (problem) {
		if (isFailedWrite(problem)) {
			distrustCopies();
			tellDistrust();
		}
		throw problem;
	}
}

/** Thrown out of a transaction on a copy that is not the first any more; nothing is written then. */
class Elsewhere extends Error {}

async function once<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>
): Promise<{ result: Result; writes: readonly Write[] }> {
	const { transaction, copy } = await begin(mode);
	// Made before anything can fail, so that its own failure is always heard.
	const completed = promisifyRequest(transaction);
	completed.catch(() => {});
	const writes: Write[] = [];
	const write = (next: Write) => {
		writes.push(next);
		apply(transaction.objectStore(next.store), next);
	};
	const store = transaction.objectStore('records');
	// Asked for at once, so that it comes with what `use` asks for and costs no time of its own.
	const counted = mode === 'readwrite' ? count(store, copy) : undefined;
	counted?.catch(() => {});
	try {
		const result = await use({
			records: store,
			journal: transaction.objectStore('journal'),
			put: (name, value, key) => write({ store: name, kind: 'put', key, value }),
			remove: (name, key) => write({ store: name, kind: 'delete', key })
		});
		const before = await counted;
		if (writes.length > 0 && before !== undefined) {
			const put = (key: string, value: unknown) =>
				write({ store: 'records', kind: 'put', key, value });
			put(writesKey, Math.floor(before) + 1);
			if (before === 0) put(originKey, newId());
		}
		await completed;
		if (before !== undefined && writes.length > 0) writesSeen = Math.floor(before) + 1;
		return { result, writes };
	} catch (problem) {
		abort(transaction);
		// Whatever is amiss with the place comes before what it led to.
		await counted?.catch((reason: unknown) => {
			if (reason instanceof Elsewhere) throw reason;
		});
		// A request that failed says less than the transaction: "quota exceeded" stands there.
		throw transaction.error ?? problem;
	}
}

/** How many transactions have written. @throws Elsewhere where this is not the place to write to. */
async function count(store: IDBObjectStore, copy: Copy): Promise<number> {
	const [writes, first] = await Promise.all([
		promisifyRequest<unknown>(store.get(writesKey)),
		promisifyRequest<unknown>(store.get(firstKey))
	]);
	const before = Number(writes ?? 0) || 0;
	const isOther = copy.place === ownPlace && first !== copy.saidFirst;
	if (isOther || before < Math.floor(writesSeen)) throw new Elsewhere('another copy is the first');
	return before;
}

/** Whether everything is kept twice. */
export async function isKeptTwice(): Promise<boolean> {
	return inTurn(async () => {
		await prepared();
		return (await open()).areTwo;
	});
}

/**
 * Takes what was deleted out of the copy in the cache, which keeps each write as it was.
 *
 * @throws DOMException, for example where there is no room; the copy stays as it is then.
 */
export async function renewCache(): Promise<void> {
	await inTurn(async () => (await open()).renewCache());
}

/** Does before a first write what it would wait for, where there is something to keep. @throws As {@link transact}. */
export async function prepareCopies(): Promise<void> {
	await inTurn(async () => {
		const copies = await open();
		if (copies.first.writes > 0) await copies.addSecond(listen);
	});
}

async function prepared(): Promise<void> {
	// Without the first copy there is no other.
	await (await open()).prepare(listen);
}

async function begin(
	mode: IDBTransactionMode
): Promise<{ transaction: IDBTransaction; copy: Copy }> {
	// Strict: "complete" is told only when the answer is on the disk.
	const options = { durability: 'strict' } as const;
	const at = (copy: Copy) => ({
		copy,
		transaction: copy.database.transaction(storeNames, mode, options)
	});
	try {
		return at((await open()).first);
	} catch (problem) {
		// The browser closes connections of its own accord, for example after long sleep.
		const isClosing = problem instanceof DOMException && problem.name === 'InvalidStateError';
		if (!isClosing) throw problem;
		forget();
		return at((await open()).first);
	}
}

/** Opens the store before it is asked for, while the page is still being put together. */
export function openEarly(): void {
	// Who asks for it opens it again, and hears then why it does not open.
	void open().catch(() => {});
}

function open(): Promise<Copies> {
	opened ??= connect().catch((problem: unknown) => {
		// A refusal may pass: the next call asks again.
		opened = undefined;
		throw problem;
	});
	return opened;
}

async function connect(): Promise<Copies> {
	const found = await openCopies(openOwnPlace());
	for (const copy of [found.first, found.second, found.third]) if (copy) listen(copy);
	// A copy that was set aside counts as soon as it answers.
	for (const answer of found.late) {
		void answer.then(forget).then(openEarly);
	}
	// Another tab may have written more to what began anew than this one had seen before.
	const hasBegunAnew = !!firstSeen?.origin && found.first.origin !== firstSeen.origin;
	if (hasBegunAnew || found.first.writes < Math.floor(writesSeen)) {
		isEmptied = true;
		tellStoreNews('emptied');
	}
	writesSeen = found.first.writes;
	firstSeen = found.first;
	const copies = new Copies(found);
	// Left over from a visit in which that could not be done.
	if (copies.isForgottenKept) void inTurn(() => copies.renewCacheAtLast());
	return copies;
}

/** Whatever happens to one of the databases, all are looked at anew. */
function listen({ database }: Copy): void {
	database.onclose = forget;
	// Whoever opened it closes it then.
	database.addEventListener('versionchange', forget);
}

function forget(): void {
	opened = undefined;
}

onOthersDistrust(distrustCopies);
