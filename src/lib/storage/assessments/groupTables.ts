import { promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import type { MadeTable } from '$lib/engine/group/tableConflict';
import { transact } from '../database/database';

/** Where the tables are kept. Every user's browser holds it: it is for ever. */
const tablesKey = 'setting/group-tables';

/** The earlier ones are so old that hardly a group is still nearly the same. */
const maxTables = 200;

const tablesSchema = z.array(
	z.strictObject({
		threshold: z.int(),
		members: z.record(z.string(), z.string())
	})
);

/** The tables that were made of groups in this browser. @throws DOMException or StorageError. */
export async function loadGroupTables(): Promise<readonly MadeTable[]> {
	const stored = await transact('readonly', ({ records }) =>
		promisifyRequest<unknown>(records.get(tablesKey))
	);
	const parsed = tablesSchema.safeParse(stored ?? []);
	if (!parsed.success) throw new RangeError('the list of group tables cannot be read');
	return parsed.data;
}

/** Remembers that a table was made. @throws DOMException or StorageError. */
export async function keepGroupTable(table: MadeTable): Promise<void> {
	const made = await loadGroupTables();
	await transact('readwrite', async ({ put }) => {
		put('records', [...made, table].slice(-maxTables), tablesKey);
	});
}
