import { promisifyRequest } from 'idb-keyval';
import { transact } from './database';
import { keepQuestionKey } from './keys';

/**
 * Notes that a person is told, unasked, how the browser can be made to keep the answers.
 *
 * @returns Whether this is the first time, in any tab and any visit: only then may it be said.
 * @throws DOMException or StorageError if the browser refuses: then it may not be said either.
 */
export async function isFirstKeepQuestion(): Promise<boolean> {
	return transact('readwrite', async ({ records, put }) => {
		const before = await promisifyRequest<unknown>(records.get(keepQuestionKey));
		if (before === undefined) put('records', true, keepQuestionKey);
		return before === undefined;
	});
}
