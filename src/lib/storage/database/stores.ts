import type { StoreName } from './storeNames';

/** Both stores, within one transaction, to read; and the two ways to write. */
export interface Stores {
	records: IDBObjectStore;
	/** Steps by assessment and number: see changeLog.ts. */
	journal: IDBObjectStore;
	put: (store: StoreName, value: unknown, key: IDBValidKey) => void;
	remove: (store: StoreName, key: IDBValidKey | IDBKeyRange) => void;
}
