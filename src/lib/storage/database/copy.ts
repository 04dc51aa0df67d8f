import { promisifyRequest } from 'idb-keyval';
import { isSame } from '../assessments/changes';
import { endedOnLeaving } from './leaving';
import { storeNames, type StoreName } from './storeNames';

/** One thing that a transaction writes. */
export type Write =
	| { store: StoreName; kind: 'put'; key: IDBValidKey; value: unknown }
	| { store: StoreName; kind: 'delete'; key: IDBValidKey | IDBKeyRange };

/** Where each copy holds how many transactions have written to it. */
export const writesKey = 'setting/writes';

/** Where each copy holds of which store it is a copy: one that began empty has an origin of its own. */
export const originKey = 'setting/origin';

/** Where the place that every site has says that another one is read and written first by now. */
export const firstKey = 'setting/first';

/** Where each copy holds how many transactions had written when something was deleted for good last. */
export const forgottenKey = 'setting/forgotten';

/** A database that holds everything, or did so. */
export interface Copy {
	place: string;
	database: IDBDatabase;
	/** How many transactions have written to it; 0 for a new one. */
	writes: number;
	origin: unknown;
	/** How many had written when something was deleted for good last; 0 where nothing was. */
	forgotten: number;
	/** Which place it said to be the first when it was opened; only the site's own place says so. */
	saidFirst: unknown;
}

/** What a database holds, in short. */
export async function readCopy(place: string, database: IDBDatabase): Promise<Copy> {
	const records = endedOnLeaving(database.transaction('records')).objectStore('records');
	const [writes, origin, saidFirst, forgotten, size] = await Promise.all([
		promisifyRequest<unknown>(records.get(writesKey)),
		promisifyRequest<unknown>(records.get(originKey)),
		promisifyRequest<unknown>(records.get(firstKey)),
		promisifyRequest<unknown>(records.get(forgottenKey)),
		promisifyRequest(records.count())
	]);
	// Versions before there were two copies counted nothing.
	const counted = Number(writes ?? (size > 0 ? 0.5 : 0)) || 0;
	return {
		...{ place, database, origin, saidFirst },
		...{ writes: counted, forgotten: Number(forgotten ?? 0) || 0 }
	};
}

/** Undoes a transaction that has failed. */
export function abort(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already, by that very failure.
	}
}

/** Does to a store what a write says. */
export function apply(store: IDBObjectStore, write: Write): void {
	if (write.kind === 'put') store.put(write.value, write.key);
	else store.delete(write.key);
}

/** Writes what has been written to another copy, all or nothing. */
export async function repeat(to: IDBDatabase, writes: readonly Write[]): Promise<void> {
	const transaction = begin(to);
	for (const write of writes) apply(transaction.objectStore(write.store), write);
	await promisifyRequest(transaction);
}

function begin(database: IDBDatabase): IDBTransaction {
	// Strict: "complete" is told only when it is on the disk.
	return endedOnLeaving(database.transaction(storeNames, 'readwrite', { durability: 'strict' }));
}

/** All that a database holds, by store. */
export type Content = readonly {
	name: StoreName;
	keys: readonly IDBValidKey[];
	values: readonly unknown[];
}[];

/** Reads everything, as of one moment. */
export async function contentOf(database: IDBDatabase): Promise<Content> {
	const transaction = endedOnLeaving(database.transaction(storeNames));
	return Promise.all(
		storeNames.map(async (name) => {
			const store = transaction.objectStore(name);
			const [keys, values] = await Promise.all([
				promisifyRequest(store.getAllKeys()),
				promisifyRequest<unknown[]>(store.getAll())
			]);
			return { name, keys, values };
		})
	);
}

/**
 * Makes a database hold what another one does, and reads it back.
 *
 * @throws Error if what is there is not what was written. DOMException if the browser refuses.
 */
export async function takeOver(from: IDBDatabase, to: IDBDatabase): Promise<void> {
	await fill(to, await contentOf(from));
}

/** Makes a database hold what is given, and reads it back. @throws As {@link takeOver}. */
export async function fill(to: IDBDatabase, content: Content): Promise<void> {
	const transaction = begin(to);
	for (const { name, keys, values } of content) {
		const store = transaction.objectStore(name);
		store.clear();
		keys.forEach((key, place) => store.put(values[place], key));
	}
	await promisifyRequest(transaction);
	if (!isSame(await contentOf(to), content)) throw new Error('a copy is not what was written');
}
