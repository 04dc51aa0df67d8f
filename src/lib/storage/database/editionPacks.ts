import { promisifyRequest } from 'idb-keyval';
import { editionPackSchema, supplementSchema, type Pack } from '$lib/data/editions/editionPack';
import { packIdOf } from '$lib/engine/packs/pack';
import { transact } from './database';
import { forgetting } from './forgetting';
import { keysWith, packPrefix } from './keys';

/** Packs that this browser keeps, by id; and the keys of what is there and cannot be read. */
interface KeptPacks {
	packs: Pack[];
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
		const parsed = schemaOf(value).safeParse(value);
		if (parsed.success) found.packs.push(parsed.data);
		else found.unreadable.push(String(keys[place]));
	}
	found.packs.sort((one, other) => packIdOf(one).localeCompare(packIdOf(other)));
	return found;
}

/**
 * Keeps a pack, in the place of one with its id.
 *
 * @throws ZodError if it would not be read back. DOMException or StorageError if the browser refuses.
 */
export async function keepPack(pack: Pack): Promise<void> {
	const checked = schemaOf(pack).parse(pack);
	await transact('readwrite', async ({ put }) => {
		put('records', checked, `${packPrefix}${packIdOf(checked)}`);
	});
}

/** Removes a pack for good: its file is elsewhere. @throws DOMException or StorageError. */
export async function removePack(packId: string): Promise<void> {
	await forgetting(async ({ remove }) => {
		remove('records', `${packPrefix}${packId}`);
	});
}

function schemaOf(value: unknown) {
	const isSupplement = typeof value === 'object' && value !== null && 'supplements' in value;
	return isSupplement ? supplementSchema : editionPackSchema;
}
