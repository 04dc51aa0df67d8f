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

function bucketNames(): string[] {
	return [...browser.buckets.keys()];
}

function bucket(name: string): IDBFactory {
	const found = browser.buckets.get(name);
	if (!found) throw new Error(`there is no ${name}`);
	return found;
}

describe('two copies', () => {
	it('both hold what was written', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		const [second = ''] = bucketNames();
		expect(await browser.holds(browser.own, 'k')).toBe('one');
		expect(await browser.holds(bucket(second), 'k')).toBe('one');
		expect(page.news).toEqual([]);
	});

	it('are read whole after the first was lost, and the page says so', async () => {
		await (await browser.visit()).put('k', 'one');
		browser.own = new IDBFactory();
		const page = await browser.visit();
		expect(await page.get('k')).toBe('one');
		expect(page.news).toEqual(['restored']);
		expect(await browser.holds(browser.own, 'k')).toBe('one');
	});

	it('are two again after the second was emptied, and the page says so', async () => {
		const before = await browser.visit();
		await before.put('k', 'one');
		await before.put('k', 'two');
		const [lost = ''] = bucketNames();
		browser.buckets.set(lost, new IDBFactory());
		const page = await browser.visit();
		expect(await page.get('k')).toBe('two');
		expect(page.news).toEqual(['copyLost']);
		await page.put('k', 'three');
		const [second = ''] = bucketNames();
		expect(bucketNames()).toHaveLength(1);
		expect(await browser.holds(bucket(second), 'k')).toBe('three');
	});
});

describe('a write that failed', () => {
	it('lets both copies be made anew, in other places, before the next is called saved', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		const [old = ''] = bucketNames();
		const makeRoom = fillDisk();
		await expect(page.put('k', 'two')).rejects.toThrow('no space left');
		makeRoom();
		await page.put('k', 'two');
		expect(bucketNames()).toHaveLength(2);
		expect(bucketNames()).not.toContain(old);
		for (const name of bucketNames()) expect(await browser.holds(bucket(name), 'k')).toBe('two');
		expect(await (await browser.visit()).get('k')).toBe('two');
	});

	it('is not made good by the next while there is no room for new copies', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		const [old = ''] = bucketNames();
		const makeRoom = fillDisk();
		await expect(page.put('k', 'two')).rejects.toThrow('no space left');
		await expect(page.put('k', 'three')).rejects.toThrow('no space left');
		makeRoom();
		// Nothing has gone behind what may be damaged.
		expect(bucketNames()).toEqual([old]);
		expect(await browser.holds(bucket(old), 'k')).toBe('one');
		expect(await (await browser.visit()).get('k')).toBe('one');
	});

	it('of the second copy alone is said, and both are made anew with the next', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		// The value and its count in the first copy, and no more.
		const makeRoom = fillDisk(2);
		await page.put('k', 'two');
		makeRoom();
		expect(page.news).toEqual(['alone']);
		await page.put('k', 'three');
		expect(page.news).toEqual(['alone', 'twice']);
		expect(bucketNames()).toHaveLength(2);
		for (const name of bucketNames()) expect(await browser.holds(bucket(name), 'k')).toBe('three');
	});

	it('that was a fault of ours makes nothing anew', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		const before = bucketNames();
		await expect(page.put('k', () => {})).rejects.toThrow();
		await page.put('k', 'two');
		expect(bucketNames()).toEqual(before);
	});
});

describe('a first copy that is stuck in a write', () => {
	it('is left for the second, from which all are made anew', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		hurry();
		const release = await stuck(browser.own);
		await expect(page.put('k', 'two')).rejects.toThrow('no answer within');
		await page.put('k', 'three');
		expect(await page.get('k')).toBe('three');
		expect(bucketNames()).toHaveLength(2);
		for (const name of bucketNames()) expect(await browser.holds(bucket(name), 'k')).toBe('three');
		release();
	});
});

/** Twenty times as fast: what waits for half a minute waits long enough for a busy machine, and no longer. */
function hurry(): void {
	const { setTimeout: later } = globalThis;
	vi.stubGlobal('setTimeout', (act: () => void, time = 0) => later(act, time / 20));
}

/** Leaves a transaction that never ends. @returns What ends it. */
function stuck(factory: IDBFactory): Promise<() => void> {
	return new Promise((resolve) => {
		const request = factory.open('csirt-self-assessment', 2);
		request.onsuccess = () => {
			let isOver = false;
			const records = request.result.transaction('records', 'readwrite').objectStore('records');
			const goOn = () => {
				if (!isOver) records.count().onsuccess = goOn;
			};
			goOn();
			resolve(() => (isOver = true));
		};
	});
}

describe('a copy that cannot be opened', () => {
	it('is set aside, and what it holds comes back when it can', async () => {
		await (await browser.visit()).put('assessment/1', 'mine');
		const [aside = ''] = bucketNames();
		browser.cached.clear();
		browser.own = new IDBFactory();
		browser.onopen = (name) => {
			if (name === aside) throw new DOMException('broken', 'UnknownError');
		};
		const without = await browser.visit();
		for (const count of [1, 2, 3]) await without.put('assessment/2', `newer ${count}`);
		expect(await browser.holds(bucket(aside), 'assessment/1')).toBe('mine');

		browser.onopen = () => {};
		const page = await browser.visit();
		expect(await page.get('assessment/1')).toBe('mine');
		expect(await page.get('assessment/2')).toBe('newer 3');
		expect(page.news).toEqual(['restored']);
	});

	it('and held another state of an assessment leaves it in the history', async () => {
		await (await browser.visit()).put('assessment/1', 'mine');
		const [aside = ''] = bucketNames();
		browser.cached.clear();
		browser.own = new IDBFactory();
		browser.onopen = (name) => {
			if (name === aside) throw new DOMException('broken', 'UnknownError');
		};
		const without = await browser.visit();
		for (const count of [1, 2]) await without.put('assessment/1', `other ${count}`);
		browser.onopen = () => {};
		const page = await browser.visit();
		expect(await page.get('assessment/1')).toBe('other 2');
		expect(await page.steps()).toEqual([
			{ at: expect.any(String) as string, cause: 'replaced', whole: 'mine' }
		]);
	});

	it('because it never answers holds no write up, and that is said', async () => {
		hurry();
		browser.onopen = () => new Promise<void>(() => {});
		const page = await browser.visit();
		await page.put('k', 'one');
		expect(page.news).toEqual(['alone']);
		expect(await browser.holds(browser.own, 'k')).toBe('one');
	});
});

describe('a store that is emptied under an open page', () => {
	it('comes back from the second copy', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		await page.put('k', 'two');
		await clear(browser.own);
		await page.put('other', 'three');
		expect(await page.get('k')).toBe('two');
		expect(page.news).toEqual(['restored']);
	});

	it('together with all copies is said, and takes what is written next', async () => {
		const page = await browser.visit();
		await page.put('k', 'one');
		await page.put('k', 'two');
		await clear(browser.own);
		browser.cached.clear();
		for (const name of bucketNames()) await clear(bucket(name));
		await page.put('k', 'three');
		expect(page.news).toEqual(['emptied']);
		expect(await browser.holds(browser.own, 'k')).toBe('three');
	});
});

function clear(factory: IDBFactory): Promise<void> {
	return new Promise((resolve) => {
		const request = factory.open('csirt-self-assessment', 2);
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction('records', 'readwrite');
			transaction.objectStore('records').clear();
			transaction.oncomplete = () => {
				database.close();
				resolve();
			};
		};
	});
}
