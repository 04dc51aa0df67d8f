import { IDBFactory } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const window = new EventTarget();
let database: IDBDatabase;
let endedOnLeaving: typeof import('$lib/storage/database/leaving').endedOnLeaving;

beforeEach(async () => {
	vi.resetModules();
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	({ endedOnLeaving } = await import('$lib/storage/database/leaving'));
	const request = new IDBFactory().open('answers', 1);
	request.onupgradeneeded = () => void request.result.createObjectStore('records');
	database = await promisifyRequest(request);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Puts a value in, in a transaction that a page may leave behind. */
function write(value: string): Promise<string> {
	const transaction = endedOnLeaving(database.transaction('records', 'readwrite'));
	transaction.objectStore('records').put(value, 'key');
	return promisifyRequest(transaction).then(
		() => 'written',
		() => 'ended'
	);
}

const read = () =>
	promisifyRequest<unknown>(database.transaction('records').objectStore('records').get('key'));

describe('a page that is left in the middle of a transaction', () => {
	it('ends it in WebKit, and whatever begins then, until one comes back', async () => {
		vi.stubGlobal('navigator', { vendor: 'Apple Computer, Inc.' });
		expect(await write('before')).toBe('written');
		const atWork = write('on leaving');
		window.dispatchEvent(new Event('pagehide'));
		expect(await Promise.all([atWork, write('afterwards')])).toEqual(['ended', 'ended']);
		expect(await read()).toBe('before');
		window.dispatchEvent(new Event('pageshow'));
		expect(await write('back again')).toBe('written');
	});

	it('lets it go on elsewhere', async () => {
		vi.stubGlobal('navigator', { vendor: 'Google Inc.' });
		const atWork = write('on leaving');
		window.dispatchEvent(new Event('pagehide'));
		expect(await Promise.all([atWork, write('afterwards')])).toEqual(['written', 'written']);
		expect(await read()).toBe('afterwards');
	});
});
