import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { transact } from '$lib/storage/database/database';
import { keepPack, loadPacks, removePack } from '$lib/storage/database/editionPacks';
import { samplePack as pack } from '$lib/ui/editions/samplePack';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

async function put(key: string, value: unknown): Promise<void> {
	await transact('readwrite', async (store) => {
		store.put('records', value, key);
	});
}

describe('packs that this browser keeps', () => {
	it('one bad record hides none of the others, is named, and can be taken away', async () => {
		await keepPack(pack);
		const bad = {
			'edition/a-day': { ...pack, edition: { ...pack.edition, publishedOn: '2026/04/01' } },
			'edition/a-text': 'pack',
			'edition/nothing': null
		};
		for (const [key, value] of Object.entries(bad)) await put(key, value);

		const { packs, unreadable } = await loadPacks();
		expect(packs).toEqual([pack]);
		expect([...unreadable].sort()).toEqual(Object.keys(bad));

		for (const key of unreadable) await removePack(key.slice('edition/'.length));
		expect(await loadPacks()).toEqual({ packs: [pack], unreadable: [] });
	});

	it('nothing is stored that could not be shown', async () => {
		const before = await loadPacks();
		const unfit = [
			{ ...pack, edition: { ...pack.edition, publishedOn: 'aaaaaaaaaa' } },
			{ ...pack, edition: { ...pack.edition, teams: 2 ** 53 } },
			{ ...pack, figures: undefined }
		];
		for (const each of unfit) {
			await expect(keepPack(each as unknown as typeof pack)).rejects.toThrow();
		}
		expect(await loadPacks()).toEqual(before);
	});
});
