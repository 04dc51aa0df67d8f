import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { assessment, choice } from '../../assessments';
import { Browser } from '../visits';

const { id } = assessment();
const chosen = (option: string): Entry => ({ answer: choice(option) });

let browser: Browser;

beforeEach(() => {
	browser = new Browser();
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** A tab of the one browser: each knows only what it has read and written itself. */
async function tab() {
	const page = await browser.visit();
	const { addAssessment } = await import('$lib/storage/assessments/assessmentStore');
	const store = await import('$lib/storage/assessments/changeAssessment');
	const { loadAssessment } = await import('$lib/storage/assessments/loadAll');
	const { revisionsOf } = await import('$lib/storage/assessments/revisions');
	return {
		...{ ...page, ...store, addAssessment, revisions: () => revisionsOf(id) },
		answer: (item: string, option: string) =>
			store.changeAssessment(id, { entries: { [item]: chosen(option) } }),
		entries: async () => (await loadAssessment(id))?.entries
	};
}

/** Whether something is written while the answers are still being read. */
async function writesAtOnce(act: () => Promise<unknown>): Promise<boolean> {
	const { get } = IDBObjectStore.prototype;
	let isRead = false;
	vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
		this: IDBObjectStore,
		key
	) {
		const request = get.call(this, key);
		if (key === `assessment/${id}`) request.addEventListener('success', () => (isRead = true));
		return request;
	});
	const puts: boolean[] = [];
	const { put } = IDBObjectStore.prototype;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		puts.push(!isRead);
		return put.apply(this, given);
	});
	await act();
	vi.restoreAllMocks();
	return puts[0] === true;
}

it('a tab that goes on from where it left off writes without waiting for what is read', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	expect(await writesAtOnce(() => one.answer('2.10', 'b'))).toBe(true);
	expect(await one.entries()).toEqual({ '2.8': chosen('a'), '2.10': chosen('b') });
	expect((await one.revisions()).map(({ items }) => items)).toEqual([['2.10'], ['2.8']]);
});

it('all that it writes is handed to the store before anything else is done', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	const answering = one.answer('2.10', 'b');
	const keys = put.mock.calls.map(([, key]) => key);
	expect(keys).toEqual([[id, 2], `assessment/${id}`, 'setting/writes']);
	await answering;
	// Once more of each for the second copy.
	expect(put.mock.calls.map(([, key]) => key)).toEqual([...keys, ...keys]);
});

it('what is counted along with it is counted on from what another tab has written', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	await (await tab()).transact('readwrite', ({ put }) => Promise.resolve(put('records', 1, 'k')));
	await one.answer('2.10', 'b');
	const writes = await one.get('setting/writes');
	expect(writes).toBe(4);
	for (const copy of [browser.own, ...browser.buckets.values()]) {
		expect(await browser.holds(copy, 'setting/writes')).toBe(4);
	}
});

it('so does the first change, once it was prepared, and not before', async () => {
	await (await tab()).addAssessment(assessment());
	const one = await tab();
	await one.prepareChange(id);
	expect(await writesAtOnce(() => one.answer('2.8', 'a'))).toBe(true);
	expect(await one.entries()).toEqual({ '2.8': chosen('a') });

	const other = await tab();
	expect(await writesAtOnce(() => other.answer('2.8', 'b'))).toBe(false);
});

it('what another tab has written since stands, and so does its history', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	const other = await tab();
	await other.answer('2.8', 'c');
	await other.answer('2.10', 'b');

	await one.answer('2.13', 'a');

	expect(await other.entries()).toEqual({
		'2.8': chosen('c'),
		'2.10': chosen('b'),
		'2.13': chosen('a')
	});
	const items = (await other.revisions()).map((revision) => revision.items);
	expect(items).toEqual([['2.13'], ['2.10'], ['2.8'], ['2.8']]);
});

it('an assessment that another tab has taken out since is not written anew', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	await (
		await tab()
	).transact('readwrite', ({ remove }) => Promise.resolve(remove('records', `assessment/${id}`)));
	await expect(one.answer('2.10', 'b')).rejects.toMatchObject({ code: 'gone' });
	expect(await one.entries()).toBeUndefined();
});

it('what was written beside the product is seen, though nothing counts it', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	const database = await new Promise<IDBDatabase>((resolve) => {
		const request = browser.own.open('csirt-self-assessment', 2);
		request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
	});
	const step = { at: '2026-11-24T00:00:00.000Z', cause: 'changed', before: { title: 'x' } };
	const journal = database.transaction('journal', 'readwrite').objectStore('journal');
	await new Promise((resolve) => (journal.put(step, [id, 2]).onsuccess = resolve));
	database.close();

	await one.answer('2.8', 'b');
	expect((await one.revisions()).map(({ number }) => number)).toEqual([3, 2, 1]);
});

it('a write that failed is none to go on from', async () => {
	const one = await tab();
	await one.addAssessment(assessment());
	await one.answer('2.8', 'a');
	await expect(one.changeAssessment(id, { title: 'x'.repeat(201) })).rejects.toThrow('title');
	await one.answer('2.10', 'b');
	expect(await one.entries()).toEqual({ '2.8': chosen('a'), '2.10': chosen('b') });
	expect((await one.revisions()).map(({ items }) => items)).toEqual([['2.10'], ['2.8']]);
});

it('what is prepared is kept twice before anything is written, where there is something to keep', async () => {
	await (await tab()).addAssessment(assessment());
	browser.buckets.clear();
	const one = await tab();
	await one.prepareChange(id);
	expect(browser.buckets.size).toBe(1);
});
