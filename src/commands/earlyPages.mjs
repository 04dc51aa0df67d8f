import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { englishWords, plainWords } from './englishWords.mjs';
import { root } from './install.mjs';
import { withChangedStart } from './kitsScript.mjs';

/** The script of the pages that are there before the program. */
export const earlyScript = 'src/early.js';

/**
 * Finishes the pages that have content before the program is there: puts their English words beside their
 * Japanese, and the script that shows the right ones and keeps what is done meanwhile. See
 * docs/decisions/0056-questions-before-the-program.md.
 *
 * @param {import('@sveltejs/kit').Builder} builder Which has written the pages.
 * @param {string} folder Where they are.
 * @throws Error if a page cannot be made in English.
 */
export function finishEarlyPages(builder, folder) {
	const script = readFileSync(new URL(earlyScript, root), 'utf8');
	const pages = [...builder.prerendered.pages].map(([path, { file }]) => {
		const place = join(folder, file);
		return { path, place, html: readFileSync(place, 'utf8') };
	});
	const made = pages.filter(({ html }) => contentOf(html) !== undefined);
	if (made.length === 0) throw new Error('no page has its content beforehand');
	const inEnglish = rendered(
		builder.getServerDirectory(),
		made.map(({ path }) => path)
	);
	for (const { path, place, html } of made) {
		const page = withEnglish(html, inEnglish[path] ?? '', script);
		writeFileSync(place, withChangedStart(page, begunAfterPaint));
	}
}

/** What svelte has rendered stands between these two, at the beginning of a page's own part. */
const content = /<div translate="no">(<!--\[-->[^]*<!--\]-->)\s*<script>/;

/** @param {string} html */
function contentOf(html) {
	return content.exec(html)?.[1];
}

/**
 * A page with its English words, which shows until its scripts come what they find.
 *
 * @param {string} japanese As kit has written it.
 * @param {string} english The same page in English.
 * @param {string} script
 * @returns {string}
 * @throws Error if one of them has no content, or both differ in more than words.
 */
export function withEnglish(japanese, english, script) {
	const [own, other] = [contentOf(japanese), contentOf(english)];
	if (own === undefined || other === undefined) throw new Error('a page has no content');
	const inEnglish = dataText({
		title: plainWords(titleOf(english)),
		words: englishWords(own, other)
	});
	return (
		japanese
			// The template's, for pages that have none of their own yet.
			.replace(/<title>[^<]*<\/title>(?=[^]*<title>)/, '')
			.replace('<div class="loading">', '<div class="loading over">')
			// Nothing is painted before it is whole: parts of a page would be laid out again with the rest, and
			// might be in the other language.
			.replace(
				'<meta charset="utf-8" />',
				'$&\n\t\t<link rel="expect" href="#whole" blocking="render" />'
			)
			.replace(
				own,
				// Chromium expects the beginning of an element, not its end: so this is one of its own.
				() =>
					`${own}<script type="application/json">${inEnglish}</script><script>${script}</script><i id="whole" hidden></i>`
			)
	);
}

/**
 * Kit's script, with the program begun once the page is painted: it is there as soon, and would come first.
 *
 * @param {string} script
 * @returns {string}
 */
export function begunAfterPaint(script) {
	return script
		.replace('Promise.all([', 'early.painted.then(() => Promise.all([')
		.replace(']).then((', '])).then((');
}

/** @param {string} html */
function titleOf(html) {
	return [...html.matchAll(/<title>([^<]*)<\/title>/g)].at(-1)?.[1] ?? '';
}

/** A value as the text of a script that is none: what would end it is written otherwise. @param {unknown} value */
function dataText(value) {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * @param {string} server Folder of the built server.
 * @param {readonly string[]} paths
 * @returns {Record<string, string>}
 */
function rendered(server, paths) {
	const program = fileURLToPath(new URL('src/commands/renderIn.mjs', root));
	const { stdout, status } = spawnSync(process.execPath, [program, server, 'en', ...paths], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'inherit']
	});
	if (status !== 0) throw new Error('the pages cannot be made in English');
	return JSON.parse(stdout);
}
