import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { Browser, fillDisk } from '../visits';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('the first place is a third copy after a failed write, and a visit that finds it level writes nothing into it', async () => {
	// What a technician may read.
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const browser = new Browser();
	const page = await browser.visit();
	await page.put('k', 'one');
	const makeRoom = fillDisk();
	await expect(page.put('k', 'two')).rejects.toThrow('no space left');
	makeRoom();
	await page.put('k', 'two');
	await page.put('k', 'three');
	expect(await browser.holds(browser.own, 'k')).toBe('three');

	const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	expect(await (await browser.visit()).get('k')).toBe('three');
	expect(clear).not.toHaveBeenCalled();
	expect(put).not.toHaveBeenCalled();
});
