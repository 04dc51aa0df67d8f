import { promisifyRequest } from 'idb-keyval';
import { newId } from '$lib/data/newId';
import { abort, apply, firstKey, originKey, writesKey, type Copy, type Write } from './copy';
import { ownPlace } from './places';
import type { Stores } from './stores';

/** A transaction, and the copy that it is on. */
export interface Begun {
	transaction: IDBTransaction;
	copy: Copy;
}

/** How many transactions had written when this tab looked last. */
export const seen = { writes: 0 };

/** Thrown out of a transaction on a copy that is not the first any more; nothing is written then. */
export class Elsewhere extends Error {}

/**
 * Does several things in a transaction that has just begun, and counts it where anything is written.
 *
 * @returns What `use` gave and what was written, when it is on the disk.
 * @throws As `transact` does.
 */
export async function inTransaction<Result>(
	{ transaction, copy }: Begun,
	use: (stores: Stores) => Promise<Result>
): Promise<{ result: Result; writes: readonly Write[] }> {
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
	const counted = transaction.mode === 'readwrite' ? count(store, copy) : undefined;
	counted?.catch(() => {});
	try {
		const using = use({
			records: store,
			journal: transaction.objectStore('journal'),
			put: (name, value, key) => write({ store: name, kind: 'put', key, value }),
			remove: (name, key) => write({ store: name, kind: 'delete', key })
		});
		// Awaited further down, unless the next write is refused as well.
		using.catch(() => {});
		// With the rest, or the transaction would wait once more. It is put again where others have written.
		const expected = writes.length > 0 && counted && seen.writes > 0 ? seen.writes : undefined;
		if (expected !== undefined) apply(store, countedAs(expected));
		const result = await using;
		const before = await counted;
		if (writes.length > 0 && before !== undefined) {
			if (before === expected) writes.push(countedAs(before));
			else write(countedAs(before));
			if (before === 0) write({ store: 'records', kind: 'put', key: originKey, value: newId() });
		}
		await completed;
		if (before !== undefined && writes.length > 0) seen.writes = Math.floor(before) + 1;
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

/** What says that one more transaction has written than before. */
function countedAs(before: number): Write {
	return { store: 'records', kind: 'put', key: writesKey, value: Math.floor(before) + 1 };
}

/** How many transactions have written. @throws Elsewhere where this is not the place to write to. */
async function count(store: IDBObjectStore, copy: Copy): Promise<number> {
	const [writes, first] = await Promise.all([
		promisifyRequest<unknown>(store.get(writesKey)),
		promisifyRequest<unknown>(store.get(firstKey))
	]);
	const before = Number(writes ?? 0) || 0;
	const isOther = copy.place === ownPlace && first !== copy.saidFirst;
	if (isOther || before < Math.floor(seen.writes)) throw new Elsewhere('another copy is the first');
	return before;
}
