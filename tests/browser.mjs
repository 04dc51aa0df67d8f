import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The Chromium that the tests drive: the one of CHROMIUM_PATH, an installed one, or Playwright's.
 *
 * @returns {Promise<string | undefined>} Its path, or nothing where there is none yet.
 */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return named;
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
		const path = onPath(name);
		if (path) return path;
	}
	const { chromium } = await import('@playwright/test');
	return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * Finds or installs what the tests need beside the project's own dependencies: a Chromium, a
 * Japanese font, and pdftotext, which reads the printed pages back.
 *
 * @throws Error with what to install, where this cannot install it.
 */
export async function provideBrowser() {
	if ((await findChromium()) && onPath('pdftotext') && hasJapaneseFont()) return;
	const isRoot = process.getuid?.() === 0;
	if (isRoot && onPath('apt-get')) {
		console.log('Installing Chromium, a Japanese font and pdftotext …');
		const packages = ['chromium', 'fonts-noto-cjk', 'poppler-utils', 'fontconfig'];
		quietly('apt-get', ['update', '-qq']);
		quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
	} else if (!(await findChromium())) {
		quietly('npx', ['playwright', 'install', 'chromium']);
	}
	if (!(await findChromium())) {
		throw new Error(
			'The end-to-end tests need a Chromium: install one, or name it in CHROMIUM_PATH.'
		);
	}
	if (!onPath('pdftotext')) {
		throw new Error('The print tests need pdftotext: install poppler-utils (brew: poppler).');
	}
}

/** @param {string} program @param {readonly string[]} args */
function quietly(program, args) {
	spawnSync(program, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

function hasJapaneseFont() {
	const listed = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
	return process.platform !== 'linux' || (listed.stdout ?? '').trim() !== '';
}

/** @param {string} name */
function onPath(name) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
