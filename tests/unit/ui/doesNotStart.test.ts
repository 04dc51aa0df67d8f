import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyAssessment } from '$lib/ui/state/emptyAssessment';
import type { Assessment } from '$lib/data/assessment';
import { eventually } from '../eventually';
import { Browser } from '../storage/visits';

let browser: Browser;

beforeEach(() => {
	browser = new Browser();
	document.body.innerHTML = '<div class="loading"></div>';
});

/** The script that stands in every page, as if ten seconds had passed. @returns What its buttons say. */
async function offered(): Promise<string[]> {
	vi.stubGlobal('indexedDB', browser.own);
	const page = readFileSync('src/app.html', 'utf8');
	const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';

	new Function(script.replace('patience = 10_000', 'patience = 0'))();
	return eventually(() => {
		const buttons = [...document.querySelectorAll('button')];
		expect(buttons).not.toEqual([]);
		return buttons.map(({ textContent }) => textContent.replace(/^.*?as a file: /, '')).sort();
	});
}

/** An assessment with a title, stored in the browser. */
function titled(title: string, id?: string): Assessment {
	const assessment = emptyAssessment(title);
	return { ...assessment, ...(id && { id }), changedAt: '2026-11-29T00:00:00.000Z' };
}

async function store(...assessments: readonly Assessment[]): Promise<void> {
	const page = await browser.visit();
	for (const each of assessments) await page.put(`assessment/${each.id}`, each);
}

function loseDatabases(): void {
	browser.own = new IDBFactory();
	browser.buckets.clear();
}

function addressOf(part: string): string {
	return [...browser.cached.keys()].find((url) => url.includes(part)) ?? part;
}

it('a page that does not start offers each assessment once, out of all copies', async () => {
	await store(titled('one'), titled('two'));
	expect(await offered()).toEqual(['one', 'two']);
});

it('it offers what only the cache holds', async () => {
	const one = titled('before');
	await store(one, { ...one, title: 'after' }, titled('two'));
	loseDatabases();
	expect(await offered()).toEqual(['after', 'two']);
});

it('it offers what a cache holds whose beginning is damaged, and what a write after it does', async () => {
	const [one, two, three] = [titled('one'), titled('two'), titled('three')];
	await store(one, two, three);
	loseDatabases();
	browser.cached.set(addressOf('/whole/1/'), '[{"na');
	browser.cached.set(addressOf('/write/2/'), '[{"sto');
	expect(await offered()).toEqual(['three']);
});

it('it lays what the cache has beyond a database over that', async () => {
	const [one, two] = [titled('one'), titled('two')];
	await store(titled('untouched'), one);
	const putBack = await browser.databasesNow();
	await store({ ...one, title: 'later' }, two);
	putBack();
	browser.cached.set(addressOf('/whole/1/'), '[{"na');
	const stranger = [{ store: 'records', kind: 'put', key: 'assessment/x', value: titled('x') }];
	browser.cached.set('https://answers.invalid/write/9/other', JSON.stringify(stranger));
	expect(await offered()).toEqual(['later', 'two', 'untouched']);
});

it('it offers nothing of a cache that a database has gone beyond', async () => {
	const [one, two] = [titled('one'), titled('two')];
	await store(one);
	const kept = new Map(browser.cached);
	await store({ ...one, title: 'later' }, two);
	browser.cached.clear();
	for (const [url, text] of kept) browser.cached.set(url, text);
	expect(await offered()).toEqual(['later', 'two']);
});

it('it offers both states where a copy began by itself, and says when each was changed', async () => {
	const one = titled('one');
	await store(one);
	loseDatabases();
	const kept = new Map(browser.cached);
	browser.cached.clear();
	await store({ ...one, title: 'other' }, titled('third'));
	browser.cached.clear();
	for (const [url, text] of kept) browser.cached.set(url, text);
	const at = ' (2026-11-29T00:00:00.000Z)';
	expect(await offered()).toEqual([`one${at}`, `other${at}`, 'third']);
});

it('what it reads from the cache is what was written, whatever letters it has', async () => {
	const texts = ['\u0000missing', '\u0000\u0000', '\u0000infinity'];
	const made: Blob[] = [];
	URL.createObjectURL = (blob) => (made.push(blob as Blob), 'blob:x');
	const one = { ...titled('one'), texts };
	await store({ ...one, note: undefined } as Assessment);
	loseDatabases();
	await offered();
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	document.querySelector('button')?.click();
	expect(JSON.parse((await made[0]?.text()) ?? '')).toEqual(one);
});

it('it waits for no place that never answers', async () => {
	await store(titled('one'));
	browser.onopen = () => new Promise(() => {});
	browser.cached.clear();
	expect(await offered()).toEqual(['one']);
});
