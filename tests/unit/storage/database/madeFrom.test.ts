import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { Browser, fillDisk } from '../visits';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('a copy that is made anew after a failed write is read back, and given up where it is not what was written', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const browser = new Browser();
	const names = () => [...browser.buckets.keys()];
	const page = await browser.visit();
	await page.put('k', 'one');
	const [old = ''] = names();
	const makeRoom = fillDisk();
	await expect(page.put('k', 'two')).rejects.toThrow('no space left');
	makeRoom();
	const { put } = IDBObjectStore.prototype;
	const spoilt = vi.spyOn(IDBObjectStore.prototype, 'put');
	spoilt.mockImplementation(function (this: IDBObjectStore, value: unknown, key) {
		return put.call(this, value === 'one' ? 'onf' : value, key);
	});
	await expect(page.put('k', 'two')).rejects.toThrow('is not what was written');
	spoilt.mockRestore();
	// The copies of before stay, and nothing is left of the spoilt one.
	expect(names()).toEqual([old]);
	await page.put('k', 'two');
	for (const name of names())
		expect(await browser.holds(browser.buckets.get(name)!, 'k')).toBe('two');
});
