import { promisifyRequest } from 'idb-keyval';
import { storeNames, upgrade, type StoreName } from './storeNames';

/** One thing that a transaction writes. */
export type Write =
	| { store: StoreName; kind: 'put'; key: IDBValidKey; value: unknown }
	| { store: StoreName; kind: 'delete'; key: IDBValidKey | IDBKeyRange };

/** Where both copies hold how many transactions have written to them. */
export const writesKey = 'setting/writes';

const bucketName = 'csirt-second-copy';

interface Bucket {
	indexedDB: IDBFactory;
}

interface BucketManager {
	open: (name: string, options: { durability: 'strict' }) => Promise<Bucket>;
}

/**
 * The same content once more, in files of its own.
 *
 * A browser that was killed in the middle of a write can find the files of its IndexedDB damaged
 * the next time; Chromium then deletes all that the site has stored. It keeps the databases of
 * another storage bucket in other files, and these two are never written at the same time.
 */
export class SecondCopy {
	readonly #database: IDBDatabase;

	private constructor(database: IDBDatabase) {
		this.#database = database;
	}

	/** Opens it, where the browser has storage buckets: not in all browsers, and not on plain http. */
	static async open(name: string, version: number): Promise<SecondCopy | undefined> {
		const { storageBuckets } = navigator as { storageBuckets?: BucketManager };
		if (!storageBuckets) return undefined;
		const bucket = await storageBuckets.open(bucketName, { durability: 'strict' });
		const request = bucket.indexedDB.open(name, version);
		request.onupgradeneeded = () => upgrade(request.result);
		const database = await promisifyRequest(request);
		// A newer version of the product may have it at once.
		database.onversionchange = () => database.close();
		return new SecondCopy(database);
	}

	/** How many transactions have written to it; 0 for a new one. */
	writes(): Promise<number> {
		return writesOf(this.#database);
	}

	/** Writes what has been written to the first. */
	async repeat(writes: readonly Write[]): Promise<void> {
		const transaction = begin(this.#database);
		for (const write of writes) apply(transaction.objectStore(write.store), write);
		await promisifyRequest(transaction);
	}

	/** Makes it hold what the first holds. */
	takeOver(first: IDBDatabase): Promise<void> {
		return copy(first, this.#database);
	}

	/** Gives the first what this one holds. */
	restore(first: IDBDatabase): Promise<void> {
		return copy(this.#database, first);
	}
}

/** How many transactions have written to a database; 0 for a new one. */
export async function writesOf(database: IDBDatabase): Promise<number> {
	const records = database.transaction('records').objectStore('records');
	return Number((await promisifyRequest<unknown>(records.get(writesKey))) ?? 0);
}

/** Does to a store what a write says. */
export function apply(store: IDBObjectStore, write: Write): void {
	if (write.kind === 'put') store.put(write.value, write.key);
	else store.delete(write.key);
}

function begin(database: IDBDatabase): IDBTransaction {
	return database.transaction(storeNames, 'readwrite', { durability: 'strict' });
}

async function copy(from: IDBDatabase, to: IDBDatabase): Promise<void> {
	const reading = from.transaction(storeNames);
	const read = await Promise.all(
		storeNames.map(async (name) => {
			const store = reading.objectStore(name);
			const [keys, values] = await Promise.all([
				promisifyRequest(store.getAllKeys()),
				promisifyRequest<unknown[]>(store.getAll())
			]);
			return { name, keys, values };
		})
	);
	const transaction = begin(to);
	for (const { name, keys, values } of read) {
		const store = transaction.objectStore(name);
		store.clear();
		keys.forEach((key, place) => store.put(values[place], key));
	}
	await promisifyRequest(transaction);
}
