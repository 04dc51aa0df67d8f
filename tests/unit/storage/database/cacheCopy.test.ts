import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser, fillDisk } from '../visits';

let browser: Browser;

beforeEach(() => {
	browser = new Browser();
	// What a technician may read; each story says what a person is told.
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** As Chromium does with what a full disk has damaged. */
function loseDatabases(): void {
	browser.own = new IDBFactory();
	for (const name of browser.buckets.keys()) browser.buckets.set(name, new IDBFactory());
}

function addressOf(part: string): string {
	const found = [...browser.cached.keys()].find((url) => url.includes(part));
	if (found === undefined) throw new Error(`the cache has no ${part}`);
	return found;
}

describe('a copy in the cache', () => {
	it('brings everything back when every database was lost, and keeps the next as well', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		await before.put('other', { of: undefined, all: [1, 'two'] });
		loseDatabases();
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		expect(await page.get('other')).toEqual({ of: undefined, all: [1, 'two'] });
		expect(page.news).toContain('restored');
		await page.put('k', 'two');
		loseDatabases();
		expect(await (await browser.visit()).get('k')).toBe('two');
	});

	it('holds ranges that were deleted no more, and keeps what a step takes out', async () => {
		const page = await browser.visit();
		const step = { at: 'now', back: { entries: { item: undefined } } };
		await page.transact('readwrite', ({ put }) => {
			for (const number of [1, 2, 3]) put('journal', step, ['a', number]);
			put('journal', step, ['b', 1]);
			return Promise.resolve();
		});
		await page.transact('readwrite', ({ remove }) => {
			remove('journal', IDBKeyRange.bound(['a', 0], ['a', Infinity]));
			return Promise.resolve();
		});
		loseDatabases();
		const steps = await (await browser.visit()).steps();
		expect(steps).toStrictEqual([step]);
	});

	it('brings texts back that look like what stands for nothing', async () => {
		const texts = ['\u0000missing', '\u0000infinity', '\u0000\u0000missing', '\u0000'];
		await (await browser.visit()).put('k', texts);
		await (await browser.visit()).put('later', texts);
		loseDatabases();
		const page = await browser.visit();
		expect(await page.get('k')).toEqual(texts);
		expect(await page.get('later')).toEqual(texts);
	});

	it('brings back what was written before a write that is damaged', async () => {
		const before = await browser.visit();
		for (const value of ['one', 'two', 'three']) await before.put('k', value);
		loseDatabases();
		browser.cached.set(addressOf('/write/3/'), '[{"sto');
		const page = await browser.visit();
		expect(await page.get('k')).toBe('two');
		// Not all of it is back, and nobody may think so.
		expect(page.news).toContain('restoredInPart');
		expect(page.news).not.toContain('restored');
	});

	it('brings back what was written after one that is damaged', async () => {
		const before = await browser.visit();
		for (const key of ['a', 'b', 'c', 'd']) await before.put(key, key);
		loseDatabases();
		browser.cached.set(addressOf('/write/3/'), '[{"sto');
		const page = await browser.visit();
		const back = await Promise.all(['a', 'b', 'c', 'd'].map((key) => page.get(key)));
		expect(back).toEqual(['a', 'b', undefined, 'd']);
		expect(page.news).toContain('restoredInPart');
		expect(page.news).not.toContain('restored');
	});

	it('brings back what was written after a whole that is damaged', async () => {
		const before = await browser.visit();
		for (const key of ['a', 'b']) await before.put(key, key);
		loseDatabases();
		browser.cached.set(addressOf('/whole/'), '{"rec');
		const page = await browser.visit();
		expect(await page.get('a')).toBe(undefined);
		expect(await page.get('b')).toBe('b');
		expect(page.news).toContain('restoredInPart');
	});

	it.each(['/whole/', '/write/2/'])(
		'goes on from a database where %s is damaged',
		async (entry) => {
			const before = await browser.visit();
			await before.put('a', 'a');
			await before.put('b', 'b');
			const putBack = await browser.databasesNow();
			await before.put('c', 'c');
			putBack();
			browser.cached.set(addressOf(entry), '{"rec');
			const page = await browser.visit();
			expect(await Promise.all(['a', 'b', 'c'].map((key) => page.get(key)))).toEqual([
				'a',
				'b',
				'c'
			]);
			// The databases hold what is damaged: everything is back.
			expect(page.news).toContain('restored');
		}
	);

	it('says so where what it has beyond a database is damaged', async () => {
		const before = await browser.visit();
		for (const key of ['a', 'b']) await before.put(key, key);
		const putBack = await browser.databasesNow();
		await before.put('c', 'c');
		putBack();
		browser.cached.set(addressOf('/write/3/'), '[{"sto');
		const page = await browser.visit();
		expect(await page.get('b')).toBe('b');
		expect(page.news).toContain('restoredInPart');
	});

	it('that cannot be read is said to be, and the page goes on', async () => {
		await (await browser.visit()).put('k', 'one');
		loseDatabases();
		browser.cached.set(addressOf('/whole/'), '{"rec');
		const page = await browser.visit();
		expect(await page.get('k')).toBe(undefined);
		expect(page.news).toContain('lost');
		await page.put('k', 'new');
		expect(await (await browser.visit()).get('k')).toBe('new');
	});

	it('that cannot be read, and has more than a database, is said to be', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		const putBack = await browser.databasesNow();
		await before.put('k', 'two');
		putBack();
		for (const url of browser.cached.keys()) browser.cached.set(url, '{"rec');
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		expect(page.news).toContain('restoredInPart');
	});

	it('is the one to come back to when it alone has the latest', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		const putBack = await browser.databasesNow();
		await before.put('k', 'two');
		putBack();
		expect(await (await browser.visit()).get('k')).toBe('two');
	});

	it('without room for what it holds shows nothing as if it were all', async () => {
		await (await browser.visit()).put('k', 'one');
		loseDatabases();
		const makeRoom = fillDisk();
		const page = await browser.visit();
		await expect(page.get('k')).rejects.toThrow('no space left');
		makeRoom();
		expect(await page.get('k')).toBe('one');
	});

	it('that takes nothing lets nothing be called saved', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		let isFull = true;
		browser.oncache = () => {
			if (isFull) throw new DOMException('no space left', 'UnknownError');
		};
		const other = await browser.visit();
		await expect(other.put('k', 'two')).rejects.toThrow('no space left');
		isFull = false;
		await other.put('k', 'three');
		loseDatabases();
		expect(await (await browser.visit()).get('k')).toBe('three');
	});

	it('that takes nothing though there is room is given up', async () => {
		browser.oncache = () => {
			throw new DOMException('never', 'UnknownError');
		};
		const page = await browser.visit();
		await expect(page.put('k', 'one')).rejects.toThrow('never');
		await page.put('k', 'two');
		await page.put('k', 'three');
		expect(await page.get('k')).toBe('three');
	});

	it('that was taken away under the page is made anew with the next write', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		browser.takeCache();
		await page.put('k', 'two');
		expect(page.news).toEqual([]);
		loseDatabases();
		expect(await (await browser.visit()).get('k')).toBe('two');
	});

	it('of another beginning goes into the history once, and nothing is written over', async () => {
		await (await browser.visit()).put('assessment/1', 'mine');
		const kept = new Map(browser.cached);
		browser.cached.clear();
		loseDatabases();
		await (await browser.visit()).put('assessment/1', 'other');
		browser.cached.clear();
		for (const [url, text] of kept) browser.cached.set(url, text);
		await (await browser.visit()).put('k', 'one');
		const page = await browser.visit();
		expect(await page.get('assessment/1')).toBe('other');
		expect(await page.steps()).toMatchObject([{ cause: 'replaced', whole: 'mine' }]);
	});

	it('does not grow for ever: the whole is written anew, and the rest let go of', async () => {
		const page = await browser.visit();
		const long = 'x'.repeat(30_000);
		for (let number = 0; number < 30; number++) await page.put('k', `${number} ${long}`);
		expect(browser.cached.size).toBeLessThan(10);
		loseDatabases();
		expect(await (await browser.visit()).get('k')).toBe(`29 ${long}`);
	});
});
