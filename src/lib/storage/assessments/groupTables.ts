import { promisifyRequest } from 'idb-keyval';
import { z } from 'zod/mini';
import { holdsAll, type KeptTable } from '$lib/engine/group/keptTable';
import { transact } from '../database/database';

/** Where the tables are kept. Every user's browser holds it: it is for ever. */
const tablesKey = 'setting/group-tables';

const tablesSchema = z.array(
	z.strictObject({
		threshold: z.int(),
		width: z.optional(z.int()),
		units: z.optional(z.array(z.string())),
		members: z.record(z.string(), z.string())
	})
);

function tablesIn(stored: unknown): readonly KeptTable[] {
	const parsed = tablesSchema.safeParse(stored ?? []);
	if (!parsed.success) throw new RangeError('the list of group tables cannot be read');
	return parsed.data;
}

/**
 * The tables that were made of groups in this browser.
 *
 * @throws RangeError if they cannot be read: nothing may be made then. DOMException or StorageError.
 */
export async function loadGroupTables(): Promise<readonly KeptTable[]> {
	return transact('readonly', async ({ records }) =>
		tablesIn(await promisifyRequest<unknown>(records.get(tablesKey)))
	);
}

/**
 * Remembers that a table was made, for ever. One that tells nothing new is not kept twice.
 *
 * @param mayStand Whether it may still be made: another tab can have made one in the meantime.
 * @returns Whether it may; nothing is kept otherwise.
 * @throws As `loadGroupTables`.
 */
export async function keepGroupTable(
	table: KeptTable,
	mayStand: (made: readonly KeptTable[]) => boolean
): Promise<boolean> {
	return transact('readwrite', async ({ records, put }) => {
		const made = tablesIn(await promisifyRequest<unknown>(records.get(tablesKey)));
		if (!mayStand(made)) return false;
		if (!made.some((each) => holdsAll(each, table))) put('records', [...made, table], tablesKey);
		return true;
	});
}
