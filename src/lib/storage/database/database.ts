import type { UseStore } from 'idb-keyval';
import { Copies, distrustCopies } from './copies';
import type { Copy, Write } from './copy';
import { onOthersDistrust, tellDistrust } from './distrust';
import { endedOnLeaving } from './leaving';
import { openCopies } from './openCopies';
import { openOwnPlace } from './ownDatabase';
import { telling } from './patience';
import { tellStoreNews } from './storeNews';
import { storeNames } from './storeNames';
import type { Stores } from './stores';
import { isFailedWrite } from './storageError';
import { Elsewhere, inTransaction, seen, type Begun } from './transaction';
import { inTurn, type TurnAhead } from './turn';

let opened: Promise<Copies> | undefined;
/** What that has given: a write for which all is there is asked for at once. */
let ready: Copies | undefined;
/** What this tab found to be the first copy when it looked last. */
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
		const preparing = prepared();
		if (preparing) await preparing;
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
	const copies = ready ?? (await open());
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

async function once<Result>(
	mode: IDBTransactionMode,
	use: (stores: Stores) => Promise<Result>
): Promise<{ result: Result; writes: readonly Write[] }> {
	return inTransaction(beginAtOnce(mode) ?? (await begin(mode)), use);
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

function prepared(): Promise<void> | undefined {
	// Without the first copy there is no other.
	return ready ? ready.prepare(listen) : open().then((copies) => copies.prepare(listen));
}

function beginOn(copy: Copy, mode: IDBTransactionMode): Begun {
	// Strict: "complete" is told only when the answer is on the disk.
	const options = { durability: 'strict' } as const;
	const transaction = endedOnLeaving(copy.database.transaction(storeNames, mode, options));
	return { copy, transaction };
}

/** Nothing where that cannot be done at once; {@link begin} says why, where it cannot be done at all. */
function beginAtOnce(mode: IDBTransactionMode): Begun | undefined {
	try {
		return ready && beginOn(ready.first, mode);
	} catch {
		return undefined;
	}
}

async function begin(mode: IDBTransactionMode): Promise<Begun> {
	try {
		return beginOn((await open()).first, mode);
	} catch (problem) {
		// The browser closes connections of its own accord, for example after long sleep.
		const isClosing = problem instanceof DOMException && problem.name === 'InvalidStateError';
		if (!isClosing) throw problem;
		forget();
		return beginOn((await open()).first, mode);
	}
}

/** Opens the store before it is asked for. */
function openEarly(): void {
	// Who asks for it opens it again, and hears then why it does not open.
	void open().catch(() => {});
}

function open(): Promise<Copies> {
	if (opened) return opened;
	const opening = connect();
	opened = opening;
	const end = (copies?: Copies) => {
		if (opened !== opening) return;
		// A refusal may pass: the next call asks again.
		if (!copies) opened = undefined;
		ready = copies;
	};
	void opening.then(end, () => end());
	return opening;
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
	if (hasBegunAnew || found.first.writes < Math.floor(seen.writes)) {
		isEmptied = true;
		tellStoreNews('emptied');
	}
	seen.writes = found.first.writes;
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
	ready = undefined;
}

onOthersDistrust(distrustCopies);
