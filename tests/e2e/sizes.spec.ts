import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { builtPages } from './builtPages';
import { everyAnswer } from './everyAnswer';
import { openCard } from './reading';
import { begin } from './loading';
import { begin as beginEmpty, expect, test } from './story';

// Sizes are in bytes, compressed with gzip. A budget that is reached is a decision to be taken: is the
// new weight worth what every visit pays for it?

/** Follows what a page asks for. */
function watchScripts(page: Page): Response[] {
	const scripts: Response[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response);
	});
	return scripts;
}

/** Has every page note what it has fetched when its program is there: more comes right after it. */
async function noteWhatComesBefore(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// At once, not in the next frame: by then the page may have fetched what it may want later.
		const observer = new MutationObserver(() => {
			if (!document.querySelector('main') || document.querySelector('body > .loading')) return;
			const names = performance.getEntriesByType('resource').map(({ name }) => name);
			Object.assign(window, { first: names });
			observer.disconnect();
		});
		observer.observe(document, { childList: true, subtree: true });
	});
}

/** The addresses that a page noted. */
async function whatCameBefore(page: Page): Promise<string[]> {
	const noted = await page.waitForFunction(() => (window as { first?: string[] }).first);
	return (await noted.jsonValue()) ?? [];
}

async function sizeOf(scripts: readonly Response[]): Promise<number> {
	const bodies = await Promise.all(scripts.map((script) => script.body()));
	return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

test('a page of the questionnaire is answered with 79 kB of JavaScript, and has 97 in the end', async ({
	page,
	site
}) => {
	await beginEmpty(page, site.address);
	const fresh = await page.context().newPage();
	const scripts = watchScripts(fresh);
	await noteWhatComesBefore(fresh);
	await fresh.goto(`${site.address}questionnaire/3.4/`, { waitUntil: 'commit' });
	await fresh.locator('body > .loading').waitFor({ state: 'detached' });
	await fresh.waitForLoadState('networkidle');
	const names = await whatCameBefore(fresh);
	const first = await sizeOf(scripts.filter((script) => names.includes(script.url())));
	const all = await sizeOf(scripts);

	console.log(`JavaScript until an item can be answered: ${first} bytes, in all: ${all} bytes`);
	// Less would mean that something was not seen.
	expect(first).toBeGreaterThan(40_000);
	// It was 150 once, when the layout drew in the engine of the report with all figures and cases.
	expect(first).toBeLessThan(79_000);
	expect(all).toBeLessThan(97_000);
});

test('a page asks at once for every script that it is drawn with', async ({ page, site }) => {
	await beginEmpty(page, site.address);
	await noteWhatComesBefore(page);
	const fields = ['questionnaire/1.5/', 'questionnaire/2.9/'];
	for (const path of ['questionnaire/3.4/', ...fields, 'report/', 'files/', 'plan/']) {
		await page.goto(site.address + path);
		const scripts = (await whatCameBefore(page)).filter((url) => url.endsWith('.js'));
		// The page of errors is fetched after the others, in case the server goes away.
		const drawnWith = scripts.filter((url) => !url.includes('/nodes/1.'));
		const html = await (await page.request.get(site.address + path)).text();
		const asked = [...html.matchAll(/href="([^"]+)" rel="modulepreload"/g)];
		const asAddresses = asked.map(([, href]) => new URL(href!, site.address + path).href);
		expect(
			drawnWith.filter((url) => !asAddresses.includes(url)),
			path
		).toEqual([]);
		expect(drawnWith.length).toBeGreaterThan(3);
		// Its styles stand in it, or nothing is seen before they have come.
		if (path.startsWith('questionnaire/')) expect(html).not.toContain('rel="stylesheet">');
	}
});

test('no page waits for a style sheet before it is painted', async ({ page, site }) => {
	for (const path of builtPages()) {
		const html = await (await page.request.get(site.address + path)).text();
		expect(html, path).toContain('<style>');
		// Those that stand in the page are named as well, and switched off.
		const sheets = html.match(/<link[^>]* rel="stylesheet"(?! disabled)[^>]*>/g);
		expect(sheets, path).toBe(null);
	}
});

test('the report fetches no chart code before a chart is on screen', async ({ page, site }) => {
	await begin(page, site.address, everyAnswer());
	const fresh = await page.context().newPage();
	const scripts = watchScripts(fresh);
	await fresh.goto(`${site.address}report/`);
	await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible();
	await fresh.waitForLoadState('networkidle');
	// A message of Chart.js that stands nowhere else.
	const hasCharts = async () =>
		(await Promise.all(scripts.map((script) => script.text()))).some((text) =>
			text.includes('Canvas is already in use')
		);
	expect(await hasCharts()).toBe(false);

	await (await openCard(fresh, '2.8')).getByRole('img').first().scrollIntoViewIfNeeded();
	await expect.poll(hasCharts).toBe(true);
});

test('the single file stays within 590 kB', async () => {
	const size = gzipSync(await readFile(singleFile), { level: 9 }).length;
	console.log(`single file: ${size} bytes`);
	expect(size).toBeLessThan(590_000);
});

test('of what others have made, the single file has what it needs', async () => {
	const text = await readFile(singleFile, 'utf8');
	// Words of docx and of Chart.js: of what documents and charts are made with, and of templates and other charts.
	for (const needed of ['word/document.xml', 'Canvas is already in use']) {
		expect(text).toContain(needed);
	}
	for (const unneeded of ['t patch the picture', 'timeseries'])
		expect(text).not.toContain(unneeded);
});
