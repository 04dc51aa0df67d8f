import { promisifyRequest } from 'idb-keyval';
import { minimumPackSchema, type MinimumPack } from '$lib/data/frameworks/minimumPack';
import { transact } from './database';
import { forgetting } from './forgetting';
import { keysWith, minimumPrefix } from './keys';
import { chooseMinimums } from './minimumChoice';

/** Packs of minimum levels that this browser keeps; and how many cannot be read. */
interface KeptMinimums {
	packs: MinimumPack[];
	unreadable: number;
}

/** Reads every pack. @throws DOMException or StorageError if the browser refuses. */
export async function loadMinimums(): Promise<KeptMinimums> {
	const values = await transact('readonly', ({ records }) =>
		promisifyRequest<unknown[]>(records.getAll(keysWith(minimumPrefix)))
	);
	const read = values.map((value) => minimumPackSchema.safeParse(value));
	const packs = read.flatMap((each) => (each.success ? [each.data] : []));
	packs.sort((one, other) => one.title.localeCompare(other.title));
	return { packs, unreadable: values.length - packs.length };
}

/** The pack of an id; nothing where it cannot be read or is gone. @throws DOMException or StorageError. */
export async function minimumsOf(id: string): Promise<MinimumPack | undefined> {
	const { packs } = await loadMinimums();
	return packs.find((pack) => pack.id === id);
}

/**
 * Keeps a pack, in the place of one with its id.
 *
 * @param isChosen It is what one compares with from now on.
 * @throws ZodError if it would not be read back. DOMException or StorageError if the browser refuses.
 */
export async function keepMinimums(pack: MinimumPack, isChosen = false): Promise<void> {
	const checked = minimumPackSchema.parse(pack);
	await transact('readwrite', async (stores) => {
		stores.put('records', checked, `${minimumPrefix}${checked.id}`);
		if (isChosen) chooseMinimums(stores, checked.id);
	});
}

/** Removes a pack for good. @throws DOMException or StorageError. */
export async function removeMinimums(id: string): Promise<void> {
	await forgetting(async ({ remove }) => {
		remove('records', `${minimumPrefix}${id}`);
	});
}
