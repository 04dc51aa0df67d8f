import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './scriptHash.mjs';

/**
 * Has the pages of a site ask at once for every script that they are sure to need. Kit leaves out those
 * that some other chunk would fetch only when it is wanted, and what a page's `load` fetches: each of them
 * is a way to the server more before a page is there.
 *
 * @param {import('@sveltejs/kit').Builder} builder Which has written the pages.
 * @param {string} folder Where they are.
 * @param {(path: string) => readonly string[]} fetchedBy The modules that the `load` of a page fetches, by
 *   the page's address.
 */
export function addPreloads(builder, folder, fetchedBy) {
	const file = join(builder.getClientDirectory(), '.vite/manifest.json');
	/** @type {import('vite').Manifest} */
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	for (const [path, page] of builder.prerendered.pages) {
		const place = join(folder, page.file);
		const html = readFileSync(place, 'utf8');
		const whole = withEveryScript(html, manifest, fetchedBy(path), (style) =>
			readFileSync(join(builder.getClientDirectory(), style), 'utf8')
		);
		writeFileSync(place, whole);
	}
}

const preload = /<link href="([^"]*?)(_app\/[^"]+)" rel="modulepreload">/g;

/**
 * A page that asks for its scripts, and for all that they import. The styles of these stand in it, like its own.
 *
 * @param {string} html As kit writes it.
 * @param {import('vite').Manifest} manifest
 * @param {readonly string[]} modules What else it needs: keys of the manifest.
 * @param {(file: string) => string} read Gives a style sheet.
 * @returns {string}
 * @throws {RangeError} if the manifest lacks a module.
 * @throws {Error} if styles cannot be put in.
 */
export function withEveryScript(html, manifest, modules, read) {
	const asking = [...html.matchAll(preload)];
	const last = asking.at(-1);
	if (!last) return html;
	const asked = asking.map(([, , file]) => file);
	const keys = Object.keys(manifest).filter((key) => asked.includes(manifest[key]?.file));
	const needed = chunksOf([...keys, ...modules], manifest);
	const more = needed.map(({ file }) => file).filter((file) => !asked.includes(file));
	// Kit counts a style as wanted later where its walk meets it first in a chunk that is.
	const styles = needed.flatMap(({ css }) => css ?? []).filter((file) => !html.includes(file));
	/** @param {string} attributes */
	const linked = (attributes) => (/** @type {string} */ file) =>
		`\n\t\t<link href="${last[1]}${file}" ${attributes}>`;
	const withScripts = withAfter(
		html,
		last[0],
		[...new Set(more)].map(linked('rel="modulepreload"'))
	);
	if (styles.length === 0) return withScripts;
	const sheets = [...new Set(styles)];
	// As kit has it: who fetches a part later finds its style to be there.
	const links = sheets.map(linked('rel="stylesheet" disabled media="(max-width: 0)"'));
	return withAfter(withStyles(withScripts, sheets.map(read)), '</style>', links);
}

/**
 * A page with more in its own style, and allowed as changed by its policy.
 *
 * @param {string} html @param {readonly string[]} sheets
 */
function withStyles(html, sheets) {
	const [, own] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
	if (own === undefined || !html.includes(hashOf(own))) {
		throw new Error('the page has no style of its own to put more into');
	}
	if (sheets.some((sheet) => sheet.includes('url('))) {
		throw new Error('a style asks for a file, which it would look for in another place');
	}
	const whole = [own, ...sheets].join('\n');
	return html.replace(own, () => whole).replaceAll(hashOf(own), hashOf(whole));
}

/** A text with more of it after the last place where something stands. */
function withAfter(
	/** @type {string} */ text,
	/** @type {string} */ what,
	/** @type {string[]} */ more
) {
	const end = text.lastIndexOf(what) + what.length;
	return text.slice(0, end) + more.join('') + text.slice(end);
}

/**
 * The chunks of modules and of all that they import, but not of what they fetch when it is wanted.
 *
 * @param {readonly string[]} keys
 * @param {import('vite').Manifest} manifest
 */
function chunksOf(keys, manifest) {
	const seen = new Set(keys);
	/** @type {import('vite').ManifestChunk[]} */
	const chunks = [];
	for (const key of seen) {
		const chunk = manifest[key];
		if (!chunk) throw new RangeError(`${key} is not in the manifest`);
		chunks.push(chunk);
		for (const each of chunk.imports ?? []) seen.add(each);
	}
	return chunks;
}
