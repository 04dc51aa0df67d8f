import type { IDBFactory } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/data/newId';
import type { Assessment } from '$lib/data/assessment';
import { assessment, choice } from '../../assessments';
import { Browser } from '../../storage/visits';

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

/** The cache has no room for the next write, which the databases have taken by then. */
function refuseOnce(): void {
	let isRoom = false;
	browser.oncache = () => {
		if (isRoom) return;
		isRoom = true;
		throw new DOMException('no space left', 'QuotaExceededError');
	};
}

async function library() {
	await browser.visit();
	const { AssessmentLibrary } = await import('$lib/ui/state/assessmentLibrary.svelte');
	const { loadFirst } = await import('$lib/storage/assessments/loadFirst');
	const noTabs = { listen: () => () => {}, tell: () => {} };
	return new AssessmentLibrary({ status: 'works', found: await loadFirst() }, noTabs);
}

async function stored(): Promise<Assessment[]> {
	await browser.visit();
	const { loadAll } = await import('$lib/storage/assessments/loadAll');
	return (await loadAll()).assessments;
}

describe('a new assessment that a copy had no room for', () => {
	it('is saved as soon as there is room, with what was changed since', async () => {
		const page = await library();
		refuseOnce();
		const entries = { '2.8': { answer: choice('a') }, '3.3': { note: 'x' } };
		await page.add(assessment({ id: newId(), entries }));
		const editor = page.editor;
		expect(editor?.status).toBe('failed');
		editor?.rename({ assessor: '監査室' });
		editor?.give('sim3-v2/O-1', { kind: 'choice', option: 'c' });
		editor?.change('2.8', { answer: choice('b') });
		editor?.change('3.3', { note: '' });
		await editor?.retry();
		expect(editor?.status).toBe('saved');
		const [kept] = await stored();
		expect(kept?.entries).toEqual({ '2.8': { answer: choice('b') } });
		expect(kept?.assessor).toBe('監査室');
		expect(kept?.given).toEqual({ 'sim3-v2/O-1': { kind: 'choice', option: 'c' } });
	});
});

/** As whoever clears the site's data does. */
async function emptied(factory: IDBFactory): Promise<void> {
	const database = await promisifyRequest(factory.open('csirt-self-assessment', 2));
	const transaction = database.transaction(['records', 'journal'], 'readwrite');
	for (const name of ['records', 'journal']) transaction.objectStore(name).clear();
	await promisifyRequest(transaction);
	database.close();
}

describe('a store that was emptied under the page', () => {
	it('has all of it again once a copy that had no room has some', async () => {
		const page = await library();
		for (const title of ['one', 'two', 'three']) {
			await page.add(assessment({ id: newId(), title }));
		}
		const editor = page.editor;
		for (const factory of [browser.own, ...browser.buckets.values()]) await emptied(factory);
		browser.cached.clear();
		refuseOnce();
		editor?.rename({ organisation: 'new' });
		await editor?.retry();
		expect(editor?.status).toBe('failed');
		await editor?.retry();
		expect(editor?.status).toBe('saved');
		expect((await stored()).map(({ title }) => title).sort()).toEqual(['one', 'three', 'two']);
	});
});
