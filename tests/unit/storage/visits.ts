import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A browser with storage buckets, whose pages come and go. */
export class Browser {
	own = new IDBFactory();
	readonly buckets = new Map<string, IDBFactory>();
	/** What Cache Storage holds: there is one cache. */
	readonly cached = new Map<string, string>();
	/** How often the cache was taken away: what was opened before finds nothing any more. */
	#timesTaken = 0;
	/** Called before something goes into the cache; may throw. */
	oncache: () => void = () => {};
	/** Called before Cache Storage answers at all; may throw, or never answer. */
	oncaches: () => Promise<void> | void = () => {};
	/** Called before a bucket is opened; may throw, or never answer. */
	onopen: (name: string) => Promise<void> | void = () => {};

	/** A page that knows nothing of the ones before. */
	async visit() {
		vi.resetModules();
		vi.stubGlobal('indexedDB', this.own);
		vi.stubGlobal('IDBKeyRange', IDBKeyRange);
		vi.stubGlobal('navigator', {
			storageBuckets: {
				keys: () => Promise.resolve([...this.buckets.keys()]),
				delete: (name: string) => Promise.resolve(void this.buckets.delete(name)),
				open: async (name: string) => {
					await this.onopen(name);
					const bucket = this.buckets.get(name) ?? new IDBFactory();
					this.buckets.set(name, bucket);
					return { indexedDB: bucket };
				}
			}
		});
		vi.stubGlobal('caches', {
			has: async () => {
				await this.oncaches();
				return this.cached.size > 0;
			},
			open: () => Promise.resolve(this.#openedCache())
		});
		const { transact } = await import('$lib/storage/database/database');
		const { onStoreNews } = await import('$lib/storage/database/storeNews');
		const news: string[] = [];
		onStoreNews((each) => news.push(each));
		return {
			news,
			transact,
			put: (key: string, value: unknown) =>
				transact('readwrite', ({ put }) => Promise.resolve(put('records', value, key))),
			get: (key: string) => transact('readonly', ({ records }) => done<unknown>(records.get(key))),
			steps: () => transact('readonly', ({ journal }) => done<unknown[]>(journal.getAll()))
		};
	}

	/** Takes the cache away under an open page, and nothing else. */
	takeCache(): void {
		this.cached.clear();
		this.#timesTaken++;
	}

	#openedCache() {
		const [cache, taken] = [cacheOf(this), this.#timesTaken];
		return new Proxy(cache, {
			get: (of, name: keyof typeof cache) => {
				if (this.#timesTaken === taken) return of[name];
				return () => Promise.reject(new DOMException('Entry was not found.', 'NotFoundError'));
			}
		});
	}

	/** Takes a picture of all databases. @returns What puts them back, without the cache. */
	async databasesNow(): Promise<() => void> {
		const own = await copied(this.own);
		const buckets = await Promise.all(
			[...this.buckets].map(async ([name, factory]) => [name, await copied(factory)] as const)
		);
		return () => {
			this.own = own;
			for (const [name, factory] of buckets) this.buckets.set(name, factory);
		};
	}

	/** What a place holds under a key, read beside the product. */
	async holds(factory: IDBFactory, key: string): Promise<unknown> {
		const database = await done(factory.open('csirt-self-assessment', 2));
		const value: unknown = await done(
			database.transaction('records').objectStore('records').get(key)
		);
		database.close();
		return value;
	}
}

function cacheOf(browser: Browser) {
	const { cached } = browser;
	return {
		keys: () => Promise.resolve([...cached.keys()].map((url) => ({ url }))),
		match: (url: string) =>
			Promise.resolve(cached.has(url) ? new Response(cached.get(url)) : undefined),
		delete: (url: string) => Promise.resolve(cached.delete(url)),
		put: async (url: string, response: Response) => {
			browser.oncache();
			cached.set(url, await response.text());
		}
	};
}

/** Lets writes fail as on a full disk, from the so-manieth on. @returns What makes room. */
export function fillDisk(after = 0): () => void {
	let left = after;
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	put.mockImplementation(function (this: IDBObjectStore, ...given) {
		if (left-- <= 0) throw new DOMException('no space left', 'QuotaExceededError');
		return original.apply(this, given);
	});
	return () => put.mockRestore();
}

const original = IDBObjectStore.prototype.put;

/** A database of its own with what another one holds now. */
export async function copied(from: IDBFactory): Promise<IDBFactory> {
	const [records, there] = [await opened(from), new IDBFactory()];
	const to = await opened(there);
	const store = records.transaction('records').objectStore('records');
	const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
	const target = to.transaction('records', 'readwrite').objectStore('records');
	await Promise.all(keys.map((key, place) => done(target.put(values[place], key))));
	records.close();
	to.close();
	return there;
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
	const request = factory.open('csirt-self-assessment', 2);
	request.onupgradeneeded = () => {
		for (const name of ['records', 'journal']) request.result.createObjectStore(name);
	};
	return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('refused'));
	});
}
