import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { transact } from '$lib/storage/database/database';
import { keepMinimumChoice, minimumChoice } from '$lib/storage/database/minimumChoice';
import {
	keepMinimums,
	loadMinimums,
	minimumsOf,
	removeMinimums
} from '$lib/storage/database/minimumPacks';
import { minimumPack } from '../../engine/frameworks/made';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const pack = minimumPack([{ id: 'O-8', minimum: 3, page: 12 }]);

describe('minimum levels that this browser keeps', () => {
	it('are kept in the place of those with their id, beside a bad record, and can be taken away', async () => {
		await keepMinimums({ ...pack, title: 'Before' });
		await keepMinimums(pack);
		await transact('readwrite', async ({ put }) => put('records', 'a text', 'minimum/bad'));
		expect(await loadMinimums()).toEqual({ packs: [pack], unreadable: 1 });
		await removeMinimums(pack.id);
		expect(await loadMinimums()).toEqual({ packs: [], unreadable: 1 });
	});

	it('are what one compares with until one chooses otherwise', async () => {
		expect(await minimumChoice()).toBeUndefined();
		await keepMinimums(pack, true);
		expect(await minimumChoice()).toBe(pack.id);
		expect(await minimumsOf(pack.id)).toEqual(pack);
		await keepMinimumChoice(undefined);
		expect(await minimumChoice()).toBeUndefined();
		await keepMinimumChoice('gone');
		expect(await minimumsOf('gone')).toBeUndefined();
	});

	it('are not kept where they would not be read back', async () => {
		await expect(keepMinimums({ ...pack, rows: [] })).rejects.toThrow();
	});
});
