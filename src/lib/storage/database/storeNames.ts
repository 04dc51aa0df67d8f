/** The stores of a database: records by key, and the steps of each assessment's history. */
export const storeNames = ['records', 'journal'] as const;

export type StoreName = (typeof storeNames)[number];

/** Makes the stores that a database of an earlier version, or a new one, does not have yet. */
export function upgrade(database: IDBDatabase): void {
	for (const name of storeNames) {
		if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
	}
}
