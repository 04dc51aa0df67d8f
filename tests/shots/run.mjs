import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { root } from '../../src/commands/install.mjs';
import { serve } from '../../src/commands/serve.mjs';
import { findChromium } from '../provide/chromium.mjs';

// Takes a picture of every page as it was built, to be looked at: with a whole assessment and
// before anything is begun, in both languages, at 320 and 1280 px. With --readme it takes the few
// that the README shows instead.

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		state: { type: 'string' },
		dark: { type: 'boolean', default: false },
		forced: { type: 'boolean', default: false },
		readme: { type: 'boolean', default: false }
	}
});

const build = fileURLToPath(new URL('build', root));
const folder = fileURLToPath(new URL(values.readme ? 'docs' : 'shots', root));

/** @typedef {'ja' | 'en'} Language */
/** @typedef {import('@playwright/test').Page} Page */

const site = await serve(0);
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars']
});
try {
	mkdirSync(folder, { recursive: true });
	if (values.readme) await forReadme();
	else await everyPage();
} finally {
	await browser.close();
	await site.close();
}

async function everyPage() {
	const look = values.forced ? 'forced-' : values.dark ? 'dark-' : '';
	if (!values.only) rmSync(folder, { recursive: true, force: true });
	const states = /** @type {const} */ (['full', 'none']);
	let taken = 0;
	for (const state of states.filter((each) => !values.state || each === values.state)) {
		for (const language of /** @type {const} */ (['ja', 'en'])) {
			const page = await openPage(language, state === 'full');
			for (const path of paths()) {
				for (const [width, height] of [
					[320, 640],
					[1280, 800]
				]) {
					await page.setViewportSize({ width, height });
					await settle(page, path);
					const name = path.replaceAll('/', '-').replace(/-$/, '') || 'start';
					const file = `${look}${name}-${width}-${language}-${state}.png`;
					await page.screenshot({ path: join(folder, file), fullPage: true });
					taken++;
				}
			}
			await page.context().close();
		}
	}
	console.log(`${taken} pictures in ${folder}`);
}

async function forReadme() {
	const page = await openPage('ja', true);
	await page.setViewportSize({ width: 1000, height: 720 });
	for (const [path, name] of [
		['questionnaire/2.10/', 'questionnaire'],
		['report/', 'report'],
		['checklist/', 'checklist']
	]) {
		await settle(page, path);
		await page.screenshot({ path: join(folder, `${name}.png`) });
	}
	console.log(`3 pictures in ${folder}`);
}

/** @param {Language} language @param {boolean} isFull @returns {Promise<Page>} */
async function openPage(language, isFull) {
	const context = await browser.newContext({
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		reducedMotion: 'reduce',
		// What a worker answers would be the version before.
		serviceWorkers: 'block',
		colorScheme: values.dark ? 'dark' : 'light',
		forcedColors: values.forced ? 'active' : 'none'
	});
	const page = await context.newPage();
	await page.goto(`${site.address}files/`);
	// Two, so that there is something to compare; the last one stays open.
	if (isFull) for (const name of ['newTeam', 'matureTeam']) await load(page, name);
	if (language === 'en') {
		await page.getByRole('button', { name: 'English' }).click();
		await page.locator('html[lang=en]').waitFor();
		// The choice is kept a moment later.
		await page.waitForFunction(() => indexedDB.databases().then((all) => all.length > 0));
	}
	return page;
}

/** @param {Page} page @param {string} name */
async function load(page, name) {
	const file = fileURLToPath(new URL(`tests/fixtures/${name}.json`, root));
	const { title } = JSON.parse(readFileSync(file, 'utf8'));
	await page.goto(`${site.address}files/`);
	await page.getByLabel('読み込むファイル').setInputFiles(file);
	await page.getByRole('button', { name: 'このファイルを読み込む' }).click();
	await page.getByText(`「${title}」を読み込みました。`).waitFor();
}

/** Opens a page and waits until everything on it is drawn. @param {Page} page @param {string} path */
async function settle(page, path) {
	await page.goto(`${site.address}${path}`);
	await page.locator('main[aria-busy=false] h1').waitFor();
	await page.waitForLoadState('networkidle');
	// Charts are drawn when they come into sight.
	await page.evaluate(async () => {
		const drawn = () =>
			new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await drawn();
		}
		scrollTo(0, 0);
		await drawn();
	});
}

/** @returns {string[]} Every page that was built; the start page is empty. */
function paths() {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((path) => join(sep, path))
		.filter((path) => path.endsWith(`${sep}index.html`))
		.map((path) => path.slice(1, -'index.html'.length).replaceAll(sep, '/'))
		.filter((path) => !values.only || values.only.split(',').includes(path))
		.sort();
}
