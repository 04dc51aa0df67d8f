import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventually } from '../../eventually';
import { Browser } from '../visits';

let browser: Browser;
/** Whether the cache takes nothing. */
let isFull = false;

beforeEach(() => {
	isFull = false;
	browser = new Browser();
	browser.oncache = () => {
		if (isFull) throw new DOMException('no space left', 'QuotaExceededError');
	};
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const secret = { deletedAt: '2026-11-29T00:00:00.000Z', assessment: { id: '1', title: 'secret' } };
const cached = () => [...browser.cached.values()].join();

async function visitWithSecret() {
	const page = await browser.visit();
	await page.put('deleted/1', secret);
	await page.put('k', 'one');
	const { renewCache } = await import('$lib/storage/database/database');
	// So that the write just before the deletion is in what must go.
	await renewCache();
	return page;
}

async function forgetIt() {
	const { forgetDeleted } = await import('$lib/storage/assessments/trash');
	await forgetDeleted('deleted/1');
}

it('what is deleted for good is in no entry of the cache any more, and nobody is told a thing', async () => {
	const page = await visitWithSecret();
	expect(cached()).toContain('secret');
	await forgetIt();
	expect(cached()).not.toContain('secret');
	expect(page.news).not.toContain('forgottenStays');
});

it('a cache that refuses the deletion itself is cleared with the next write, and a person is told', async () => {
	const page = await visitWithSecret();
	isFull = true;
	await expect(forgetIt()).rejects.toThrow('no space left');
	expect(await page.get('deleted/1')).toBeUndefined();
	expect(cached()).toContain('secret');
	expect(page.news).toContain('forgottenStays');
	isFull = false;
	await page.put('k', 'two');
	expect(cached()).not.toContain('secret');
	expect(page.news.at(-1)).toBe('forgottenGone');
});

it('a cache that could not be cleared is cleared at the next visit, without a write', async () => {
	const page = await visitWithSecret();
	let entries = 0;
	browser.oncache = () => {
		// The deletion itself still finds room; what is written anew does not.
		if (entries++ > 0) throw new DOMException('no space left', 'QuotaExceededError');
	};
	await forgetIt();
	expect(cached()).toContain('secret');
	expect(page.news).toContain('forgottenStays');

	const full = await browser.visit();
	await full.get('k');
	await eventually(() => expect(full.news).toContain('forgottenStays'));
	browser.oncache = () => {};
	const next = await browser.visit();
	expect(await next.get('k')).toBe('one');
	await eventually(() => expect(cached()).not.toContain('secret'));
	expect(next.news).not.toContain('forgottenStays');
});

it('a cache that could not be cleared is cleared with the next write, and goes on one by one', async () => {
	const page = await visitWithSecret();
	let entries = 0;
	browser.oncache = () => {
		if (entries++ > 0) throw new DOMException('no space left', 'QuotaExceededError');
	};
	await forgetIt();
	browser.oncache = () => {};
	await page.put('other', 'kept');
	expect(cached()).not.toContain('secret');
	expect(browser.cached.size).toBe(1);
	expect(page.news.at(-1)).toBe('forgottenGone');
	await page.put('other', 'kept too');
	expect(browser.cached.size).toBe(2);
	browser.own = new IDBFactory();
	browser.buckets.clear();
	expect(await (await browser.visit()).get('other')).toBe('kept too');
});

it('entries that were left behind by a browser that was killed while it cleared go at the next visit', async () => {
	await visitWithSecret();
	const before = new Map(browser.cached);
	await forgetIt();
	for (const [url, text] of before) browser.cached.set(url, text);
	await (await browser.visit()).get('k');
	await eventually(() => expect(cached()).not.toContain('secret'));
});

it('of a cache that was given up a person is told that it stays', async () => {
	const page = await visitWithSecret();
	browser.oncache = () => {
		throw new DOMException('never', 'UnknownError');
	};
	await expect(page.put('k', 'two')).rejects.toThrow('never');
	await page.put('k', 'three');
	await forgetIt();
	expect(page.news.at(-1)).toBe('forgottenStays');
	// What is saved next changes nothing in that.
	await page.put('k', 'four');
	expect(page.news.at(-1)).toBe('forgottenStays');
});

it('of a cache that does not open a person is told at once that it stays, and it is cleared once it does', async () => {
	await visitWithSecret();
	browser.oncaches = () => {
		throw new DOMException('never', 'UnknownError');
	};
	const page = await browser.visit();
	expect(await page.get('k')).toBe('one');
	expect(page.news).toEqual([]);
	await forgetIt();
	expect(await page.get('deleted/1')).toBeUndefined();
	await page.put('k', 'two');
	expect(page.news).toEqual(['forgottenStays']);
	expect(cached()).toContain('secret');

	browser.oncaches = () => {};
	const next = await browser.visit();
	expect(await next.get('k')).toBe('two');
	await eventually(() => expect(cached()).not.toContain('secret'));
	expect(next.news).not.toContain('forgottenStays');
});

it('a database that was lost still has the cache cleared of what was deleted for good', async () => {
	await visitWithSecret();
	const before = new Map(browser.cached);
	await forgetIt();
	const after = new Map(browser.cached);
	browser.own = new IDBFactory();
	browser.buckets.clear();
	browser.cached.clear();
	for (const [url, text] of [...before, ...after]) browser.cached.set(url, text);
	const page = await browser.visit();
	expect(await page.get('deleted/1')).toBeUndefined();
	await eventually(() => expect(cached()).not.toContain('secret'));
});

it.each([
	['a pack', async () => (await import('$lib/storage/database/editionPacks')).removePack('x')],
	[
		'minimum levels',
		async () => (await import('$lib/storage/database/minimumPacks')).removeMinimums('x')
	],
	[
		'a transcription',
		async () =>
			(await import('$lib/storage/transcriptions/transcriptionStore')).removeTranscription('x')
	]
])('%s that is deleted goes from the cache as well', async (_, remove) => {
	const page = await browser.visit();
	for (const prefix of ['edition/', 'minimum/', 'transcription/']) {
		await page.put(`${prefix}x`, `secret of ${prefix}`);
	}
	const count = () => cached().split('secret').length;
	const all = count();
	await remove();
	expect(count()).toBe(all - 1);
});
