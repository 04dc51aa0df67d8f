import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type TestInfo } from '@playwright/test';
import type { Browser } from './browser';
import { startFirefox } from './firefox';
import { until, untilAtRest } from './until';
import { startWebKit } from './webkit';

export interface EngineOptions {
	engine: 'firefox' | 'webkit';
}

const starts = { firefox: startFirefox, webkit: startWebKit };

/**
 * What Firefox says of a script that was on its way through the worker when the page was left, and of a
 * write that was: only of the item one was at, since a page with more unsaved asks, which is a message too.
 */
const cutOff =
	/^error: (Failed to load .* A ServiceWorker intercepted the request|could not save InvalidStateError: .* already committing or done)/;

/** A test that has one of the engines to itself, with an empty folder. */
export const test = base.extend<EngineOptions & { driven: Browser }>({
	engine: ['firefox', { option: true }],
	driven: async ({ engine }, use, info) => {
		const folder = await mkdtemp(join(tmpdir(), `csirt-${engine}-`));
		const browser = await starts[engine](folder);
		info.annotations.push({ type: 'engine', description: browser.version });
		console.log(browser.version);
		await use(browser);
		if (info.status !== info.expectedStatus) await attachWhatIsSeen(browser, info);
		await browser.close();
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		expect(browser.messages.filter((message) => !cutOff.test(message))).toEqual([]);
	}
});

export { expect };

/** Where a story fails, what a person would see then. */
async function attachWhatIsSeen(browser: Browser, info: TestInfo): Promise<void> {
	try {
		// The picture last: WebKit's driver leaves it without an answer at times.
		const seen = await browser.run(() => `${location.href}\n${document.body.innerText}`);
		const body = [seen, ...browser.messages].join('\n');
		await info.attach('words', { body, contentType: 'text/plain' });
		await info.attach('page', { body: await browser.picture(), contentType: 'image/png' });
	} catch (problem) {
		console.error('what is seen cannot be said', problem);
	}
}

/** Waits until the page is drawn and says this somewhere. */
export async function says(browser: Browser, words: string): Promise<void> {
	await until(words, () =>
		browser.run(
			(text) =>
				document.querySelector('main[aria-busy=false]') !== null &&
				(document.body.textContent ?? '').replace(/\s+/g, '').includes(text),
			words.replace(/\s+/g, '')
		)
	);
}

/**
 * Opens a page by its path, and waits until it is drawn, in Japanese: WebKit speaks the language of the
 * machine, and a first visit speaks that of the browser.
 */
export async function visit(browser: Browser, address: string): Promise<void> {
	await browser.open(address);
	await until(`the page ${address}`, () =>
		browser.run(() => document.querySelector('main[aria-busy=false] h1') !== null)
	);
	const isEnglish = await browser.run(() =>
		[...document.querySelectorAll('button')].some(
			({ textContent }) => textContent.trim() === '日本語'
		)
	);
	if (isEnglish) await browser.press({ css: 'button', name: '日本語' });
}

/**
 * Waits until everything is on the disk, by what is seen: what is read aloud comes later, and may still
 * speak of the change before.
 */
export async function expectSaved(browser: Browser): Promise<void> {
	await until('everything to be saved', () =>
		browser.run(() => {
			const [seen, ...others] = document.querySelectorAll('[role=status][aria-live=off]');
			return others.length === 0 && seen?.textContent?.trim() === '保存しました';
		})
	);
}

/** What has come into the folder of downloads with this ending, once it is whole and stays there. */
export async function downloaded(browser: Browser, ending: string): Promise<string> {
	return untilAtRest(`a file that ends with ${ending}`, async () => {
		const all = await readdir(browser.downloads);
		const name = all.find((each) => each.endsWith(ending));
		if (name === undefined || all.some((each) => /\.(part|wkdownload)$/.test(each)))
			return undefined;
		const found = join(browser.downloads, name);
		// Firefox may begin a file by another name, which is gone a moment later.
		const length = (await readFile(found).catch(() => '')).length;
		return length > 0 ? { found, place: `${name} ${length}` } : undefined;
	});
}
