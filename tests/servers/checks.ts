import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { caching, headers } from '../../src/commands/serve.mjs';
import { ask } from './ask';

export interface Served {
	/** Where the site is, with a slash at its end. */
	address: string;
	/** What is served. */
	folder: string;
	/** The kinds of compressed files that the server takes as they were built. */
	prebuilt: readonly ('gzip' | 'br')[];
}

/** What holds for the site at any server, by name. */
export const checks: Record<string, (site: Served) => Promise<void>> = {
	'every file is handed out as it was built': async ({ address, folder }) => {
		for (const file of filesIn(folder)) {
			const { status, bytes } = await ask(address + file.replace(/(^|\/)index\.html$/, '$1'));
			expect(status, file).toBe(200);
			expect(bytes.equals(readFileSync(join(folder, file))), file).toBe(true);
		}
	},

	'pages may not be framed, and are asked for anew': async ({ address }) => {
		for (const page of ['', 'report/', 'report/no-such-page']) {
			const answer = await ask(address + page);
			expect(answer.status, page).toBe(page.includes('no-such') ? 404 : 200);
			expect(answer.headers['cache-control'], page).toBe(caching.others);
			// A browser ignores this one over plain http, and complains of it.
			const { 'Cross-Origin-Opener-Policy': onlyWhereTrusted, ...always } = headers;
			expect(onlyWhereTrusted).toBeDefined();
			expect(answer.headers['cross-origin-opener-policy'], page).toBeUndefined();
			for (const [name, value] of Object.entries(always)) {
				expect(answer.headers[name.toLowerCase()], `${page} ${name}`).toBe(value);
			}
		}
	},

	'scripts are kept for good, and that one is missing is not kept': async ({ address, folder }) => {
		const hit = await ask(address + scriptIn(folder));
		expect([hit.status, hit.headers['cache-control']]).toEqual([200, caching.immutable]);
		const miss = await ask(`${address}_app/immutable/chunks/of-a-version-before.js`);
		expect([miss.status, miss.headers['cache-control']]).toEqual([404, caching.others]);
		expect(miss.headers['x-content-type-options']).toBe('nosniff');
	},

	'what a browser has already is not sent again': async ({ address }) => {
		const { headers: first } = await ask(`${address}report/`);
		const again = await ask(`${address}report/`, { 'If-None-Match': String(first.etag) });
		expect([again.status, again.headers['cache-control']]).toEqual([304, caching.others]);
	},

	'each file has its type': async ({ address, folder }) => {
		for (const [file, type] of [
			['', /^text\/html; ?charset=utf-8$/i],
			[scriptIn(folder), /^(text|application)\/javascript\b/],
			[styleIn(folder), /^text\/css\b/],
			['manifest.webmanifest', /^application\/manifest\+json\b/],
			['icon.svg', /^image\/svg\+xml\b/]
		] as const) {
			for (const encoding of ['identity', 'gzip', 'br']) {
				const answer = await ask(address + file, { 'Accept-Encoding': encoding });
				expect(answer.headers['content-type'], `${file} ${encoding}`).toMatch(type);
			}
		}
	},

	'pages, scripts and styles are sent compressed': async ({ address, folder, prebuilt }) => {
		for (const file of ['', 'report/', scriptIn(folder), styleIn(folder)]) {
			const plain = readFileSync(join(folder, file.replace(/(^|\/)$/, '$1index.html')));
			const answer = await ask(address + file, { 'Accept-Encoding': 'gzip' });
			expect(answer.headers['content-encoding'], file).toBe('gzip');
			expect(answer.headers.vary, file).toContain('Accept-Encoding');
			expect(gunzipSync(answer.bytes).equals(plain), file).toBe(true);
			for (const encoding of prebuilt) {
				const ready = await ask(address + file, { 'Accept-Encoding': encoding });
				expect(ready.headers['content-encoding'], file).toBe(encoding);
				const unpacked = encoding === 'br' ? brotliDecompressSync : gunzipSync;
				expect(unpacked(ready.bytes).equals(plain), file).toBe(true);
				const ending = encoding === 'br' ? '.br' : '.gz';
				const built = readFileSync(join(folder, file.replace(/(^|\/)$/, '$1index.html') + ending));
				expect(ready.bytes.equals(built), `${file} as it was built`).toBe(true);
			}
		}
	},

	'an address without its last slash leads to the one with it': async ({ address }) => {
		await expectLed(address.slice(0, -1), address);
		await expectLed(`${address}report?show=behind`, `${address}report/?show=behind`);
		await expectLed(`${address}questionnaire/2.9`, `${address}questionnaire/2.9/`);
	},

	'an address with index.html leads to the one without': async ({ address }) => {
		await expectLed(`${address}index.html`, address);
		await expectLed(`${address}report/index.html?show=behind`, `${address}report/?show=behind`);
	}
};

async function expectLed(from: string, to: string): Promise<void> {
	const { status, headers: told } = await ask(from);
	expect([status, new URL(told.location ?? 'nowhere:', from).href]).toEqual([301, to]);
}

/** All that a browser may ask for. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^\.|\.(gz|br)$|^web\.config$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((file) => file.replaceAll(sep, '/'));
}

function scriptIn(folder: string): string {
	return endingIn(folder, '.js');
}

function styleIn(folder: string): string {
	return endingIn(folder, '.css');
}

function endingIn(folder: string, ending: string): string {
	const found = filesIn(folder).find(
		(file) => file.includes('/immutable/') && file.endsWith(ending)
	);
	if (found === undefined) throw new Error(`nothing in ${folder} ends with ${ending}`);
	return found;
}
