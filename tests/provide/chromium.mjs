import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canInstall, install } from './aptGet.mjs';
import { findProgram } from './program.mjs';

const headlessShell = 'chromium-headless-shell';

/**
 * The Chromium that the tests drive: the one of CHROMIUM_PATH, an installed one, or Playwright's.
 *
 * @returns {Promise<string | undefined>} Its path, or nothing where there is none yet.
 */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return named;
	const installed = findProgram([
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'msedge'
	]);
	if (installed) return installed;
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The Chromium for the stories in which it makes no difference that no window is drawn: half the work of
 * the one that people use. What is kept on the disk is tried with `findChromium()`.
 *
 * @returns {Promise<string | undefined>} Its path; nothing where Playwright has its own one, or none is there.
 */
export async function findHeadlessShell() {
	if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
	const installed = findProgram([headlessShell]);
	if (installed) return installed;
	const { chromium } = await import('@playwright/test');
	const path = await findChromium();
	// Playwright starts its own shell, if it has fetched one, where it is given no path.
	return path === chromium.executablePath() ? undefined : path;
}

/** Whether what reads printed pages back is installed. */
export function canReadPaper() {
	return findProgram(['pdftotext']) !== undefined && findProgram(['pdfinfo']) !== undefined;
}

/**
 * Finds or installs what the stories need beside the project's own dependencies: a Chromium, a
 * Japanese font, and pdftotext, which reads the printed pages back. Says what it waits for.
 *
 * @returns {Promise<string[]>} What cannot be tested here, each with what to install.
 */
export async function provideChromium() {
	const hasAll = async () => (await findChromium()) && canReadPaper() && hasJapaneseFont();
	// Ubuntu has no such shell; the stories run without it too, more slowly.
	const wantsShell = !process.env.CHROMIUM_PATH && !findProgram([headlessShell]);
	if (canInstall() && (wantsShell || !(await hasAll()))) {
		install('Chromium, a Japanese font and pdftotext', [
			...((await findChromium()) ? [] : ['chromium']),
			...(wantsShell ? [headlessShell] : []),
			'fonts-noto-cjk',
			'poppler-utils',
			'fontconfig'
		]);
	}
	if (!(await findChromium())) {
		console.log('Waiting for Playwright to fetch its Chromium …');
		const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
		spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}
	return [
		...((await findChromium())
			? []
			: ['the stories in a browser: install a Chromium, or name one in CHROMIUM_PATH']),
		...(canReadPaper()
			? []
			: ['what is printed: install pdftotext (apt: poppler-utils, brew: poppler)']),
		...(hasJapaneseFont() ? [] : ['how Japanese looks: install a font (apt: fonts-noto-cjk)'])
	];
}

function hasJapaneseFont() {
	if (process.platform !== 'linux') return true;
	const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
	return (listed.stdout ?? '').trim() !== '';
}
