import { promisifyRequest } from 'idb-keyval';
import { editionPackSchema, type EditionPack } from '$lib/data/editions/editionPack';
import { transact } from './database';
import { keysWith } from './keys';

/** What the keys of packs begin with. Every user's browser holds them: it is for ever. */
const packPrefix = 'edition/';

/** Packs that this browser keeps, by title; and the keys of what is there and cannot be read. */
export interface KeptPacks {
	packs: EditionPack[];
	unreadable: string[];
}

/** Reads every pack. @throws DOMException or StorageError if the browser refuses. */
export async function loadPacks(): Promise<KeptPacks> {
	const [keys, values] = await transact('readonly', ({ records }) => {
		const range = keysWith(packPrefix);
		return Promise.all([
			promisifyRequest(records.getAllKeys(range)),
			promisifyRequest<unknown[]>(records.getAll(range))
		]);
	});
	const found: KeptPacks = { packs: [], unreadable: [] };
	for (const [place, value] of values.entries()) {
		const parsed = editionPackSchema.safeParse(value);
		if (parsed.success) found.packs.push(parsed.data);
		else found.unreadable.push(String(keys[place]));
	}
	found.packs.sort((one, other) => one.edition.id.localeCompare(other.edition.id));
	return found;
}

/**
 * Keeps a pack, in the place of one with its edition's id.
 *
 * @throws ZodError if it would not be read back. DOMException or StorageError if the browser refuses.
 */
export async function keepPack(pack: EditionPack): Promise<void> {
	const checked = editionPackSchema.parse(pack);
	await transact('readwrite', async ({ put }) => {
		put('records', checked, `${packPrefix}${checked.edition.id}`);
	});
}

/** Removes a pack for good: its file is elsewhere. @throws DOMException or StorageError. */
export async function removePack(editionId: string): Promise<void> {
	await transact('readwrite', async ({ remove }) => {
		remove('records', `${packPrefix}${editionId}`);
	});
}
