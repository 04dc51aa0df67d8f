import { promisifyRequest } from 'idb-keyval';
import { transact } from './database';
import { minimumChoiceKey } from './keys';
import type { Stores } from './stores';

/**
 * Id of the minimum levels that are compared with; without reading them, since most people have none.
 *
 * @throws DOMException or StorageError if the browser refuses.
 */
export async function minimumChoice(): Promise<string | undefined> {
	const raw = await transact('readonly', ({ records }) =>
		promisifyRequest<unknown>(records.get(minimumChoiceKey))
	);
	return typeof raw === 'string' ? raw : undefined;
}

/** @param id None where nothing is compared with. @throws DOMException or StorageError. */
export async function keepMinimumChoice(id: string | undefined): Promise<void> {
	await transact('readwrite', async (stores) => chooseMinimums(stores, id));
}

/** The same within a transaction. */
export function chooseMinimums(
	{ put, remove }: Pick<Stores, 'put' | 'remove'>,
	id: string | undefined
): void {
	if (id === undefined) remove('records', minimumChoiceKey);
	else put('records', id, minimumChoiceKey);
}
