import { promisifyRequest } from 'idb-keyval';
import { forgottenKey, writesKey } from './copy';
import { renewCache, transact } from './database';
import type { Stores } from './stores';

/**
 * Deletes for good, in one transaction, and takes it out of the copy in the cache, in which it would stand
 * for long. That it is to be taken out is noted in the same transaction: where it cannot be done at once it
 * is tried again with each write, and at the next visit.
 *
 * @param use As for {@link transact}.
 * @throws DOMException or StorageError where the store refuses. The cache may refuse: the person is told.
 */
export async function forgetting(use: (stores: Stores) => Promise<void>): Promise<void> {
	await transact('readwrite', async (stores) => {
		const writes = await promisifyRequest<unknown>(stores.records.get(writesKey));
		stores.put('records', Math.floor(Number(writes ?? 0) || 0) + 1, forgottenKey);
		await use(stores);
	});
	try {
		await renewCache();
	} catch (problem) {
		// Deleted it is, all the same.
		console.error('the cache still holds what was deleted', problem);
	}
}
