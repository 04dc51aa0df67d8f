import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../eventually';
import { Browser, copied } from '../visits';

let browser: Browser;
let consoleError: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
	browser = new Browser();
	consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** The site's own place, when it does not open any more. */
function broken(problem: Error): IDBFactory {
	const factory = new IDBFactory();
	vi.spyOn(factory, 'open').mockImplementation(() => {
		throw problem;
	});
	return factory;
}

const unreadable = () => new DOMException('broken', 'UnknownError');

describe('the site’s own place, when it cannot be read,', () => {
	it('is done without where another copy holds everything', async () => {
		await (await browser.visit()).put('k', 'one');
		browser.own = broken(unreadable());
		browser.cached.clear();
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		await page.put('k', 'two');
		browser.own = new IDBFactory();
		expect(await (await browser.visit()).get('k')).toBe('two');
	});

	it('is done without where only the cache holds everything', async () => {
		await (await browser.visit()).put('k', 'one');
		browser.own = broken(unreadable());
		browser.buckets.clear();
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		expect(page.news).toEqual(['restored']);
	});

	it('is an error where nothing else holds anything: nobody begins anew unawares', async () => {
		browser.own = broken(unreadable());
		await expect((await browser.visit()).get('k')).rejects.toThrow('broken');
		// Nor where there is a copy, and it is empty.
		browser.buckets.set('csirt-copy-1', new IDBFactory());
		await expect((await browser.visit()).get('k')).rejects.toThrow('broken');
	});

	it('is an error where there is no other place to bring back into what the cache holds', async () => {
		await (await browser.visit()).put('k', 'one');
		browser.own = broken(unreadable());
		const page = await browser.visit();
		vi.stubGlobal('navigator', {});
		await expect(page.get('k')).rejects.toThrow('broken');
	});

	it.each([
		['a newer version of the product has it', new DOMException('newer', 'VersionError')],
		['the fault is ours', new TypeError('a fault')]
	])('is an error whatever else there is, where %s', async (_, problem) => {
		await (await browser.visit()).put('k', 'one');
		browser.own = broken(problem);
		await expect((await browser.visit()).get('k')).rejects.toThrow(problem.message);
	});
});

describe('a browser that has a cache and no other place', () => {
	it('is said to keep all once only where the cache does not open, until it does', async () => {
		let answer = () => {};
		browser.oncaches = () => new Promise<void>((resolve) => (answer = resolve));
		const page = await browser.visit();
		vi.stubGlobal('navigator', {});
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const put = page.put('k', 'one');
		await vi.advanceTimersByTimeAsync(3000);
		vi.useRealTimers();
		await put;
		expect(page.news).toEqual(['alone']);
		expect(browser.cached.size).toBe(0);
		browser.oncaches = () => {};
		answer();
		await eventually(() => expect(page.news).toEqual(['alone', 'twice']));
		await page.put('k', 'two');
		expect([...browser.cached.values()].join()).toContain('two');
	});

	it('is not said to where there is no cache to be had', async () => {
		const page = await browser.visit();
		vi.stubGlobal('navigator', {});
		vi.stubGlobal('caches', undefined);
		await page.put('k', 'one');
		expect(page.news).toEqual([]);
	});
});

describe('copies that are sound', () => {
	it('are not read a second time', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		await before.put('k', 'two');
		consoleError.mockClear();
		const locks = { request: vi.fn((_: string, act: () => unknown) => act()) };
		const page = await browser.visit();
		Object.assign(navigator, { locks });
		expect(await page.get('k')).toBe('two');
		expect(locks.request).not.toHaveBeenCalled();
		expect(consoleError).not.toHaveBeenCalled();
		expect(page.news).toEqual([]);
	});

	it('are told of where one is empty beside them', async () => {
		const before = await browser.visit();
		for (const value of ['one', 'two']) await before.put('k', value);
		for (const name of browser.buckets.keys()) browser.buckets.set(name, new IDBFactory());
		const page = await browser.visit();
		expect(await page.get('k')).toBe('two');
		expect(page.news).toEqual(['copyLost']);
	});
});

describe('a cache that is ahead of all copies', () => {
	it('gives back what they have lost', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		browser.own = new IDBFactory();
		browser.buckets.clear();
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		expect(page.news).toContain('restored');
	});
});

describe('a copy that does not answer', () => {
	it('holds the start of a visit up for some seconds only, and counts once it answers', async () => {
		await (await browser.visit()).put('k', 'one');
		browser.own = new IDBFactory();
		browser.cached.clear();
		let answer = () => {};
		browser.onopen = () => new Promise<void>((resolve) => (answer = resolve));
		const { setTimeout: later } = globalThis;
		// A hundred times as fast.
		vi.stubGlobal('setTimeout', (act: () => void, time = 0) => later(act, time / 100));
		const page = await browser.visit();
		expect(await page.get('k')).toBeUndefined();

		browser.onopen = () => {};
		answer();
		await eventually(async () => expect(await page.get('k')).toBe('one'));
		expect(page.news).toContain('restored');
	});

	it('because it is broken is asked for once in a visit', async () => {
		await (await browser.visit()).put('k', 'one');
		const broken = vi.fn(() => {
			throw unreadable();
		});
		browser.onopen = broken;
		const page = await browser.visit();
		for (let turn = 0; turn < 5; turn++) expect(await page.get('k')).toBe('one');
		expect(broken).toHaveBeenCalledOnce();
	});
});

describe('the parts of the copies', () => {
	it('begin with the site’s own place, where it holds as much as a bucket', async () => {
		await (await browser.visit()).put('k', 'one');
		await browser.visit();
		const { openCopies } = await import('$lib/storage/database/openCopies');
		const { ownPlace, openAt } = await import('$lib/storage/database/places');
		const { first, second, third } = await openCopies(openAt(ownPlace));
		expect(first.place).toBe(ownPlace);
		expect(second?.place).toMatch(/^csirt-/);
		expect(third).toBe(undefined);
	});

	it('are brought level at once, where the place that was left is behind', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		const behind = await copied(browser.own);
		await before.put('k', 'two');
		const [bucket] = browser.buckets.values();
		if (!bucket) throw new Error('there is no bucket');
		browser.buckets.set('csirt-copy-7', await copied(bucket));
		browser.own = behind;
		const page = await browser.visit();
		expect(await page.get('k')).toBe('two');
		expect(await browser.holds(behind, 'k')).toBe('two');
	});

	it('are chosen after a look at what another tab has written while one waited', async () => {
		const before = await browser.visit();
		for (const value of ['one', 'two', 'three']) await before.put('k', value);
		browser.own = new IDBFactory();
		browser.buckets.clear();
		const [url = ''] = [...browser.cached.keys()].filter((each) => each.includes('/write/3/'));
		const latest = browser.cached.get(url) ?? '';
		browser.cached.delete(url);
		const page = await browser.visit();
		const locks = {
			request: (_: string, act: () => unknown) => {
				browser.cached.set(url, latest);
				return act();
			}
		};
		Object.assign(navigator, { locks });
		expect(await page.get('k')).toBe('three');
	});
});

describe('buckets that are not needed any more', () => {
	it('are closed, then dropped; the site’s own place stays as it is', async () => {
		await browser.visit();
		const { dropAll } = await import('$lib/storage/database/openCopies');
		const done: string[] = [];
		const { storageBuckets } = navigator as unknown as {
			storageBuckets: { delete: (name: string) => Promise<void> };
		};
		const drop = storageBuckets.delete;
		storageBuckets.delete = (name) => (done.push(`drop ${name}`), drop(name));
		const copy = (place: string) => ({
			place,
			database: { close: () => void done.push(`close ${place}`) } as IDBDatabase,
			writes: 1,
			origin: undefined,
			forgotten: 0,
			saidFirst: undefined
		});
		await dropAll(['', 'csirt-copy-1'].map(copy));
		expect(done).toEqual(['close csirt-copy-1', 'drop csirt-copy-1']);
	});
});
