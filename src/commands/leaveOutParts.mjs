import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kitsFrame, kitsStart } from './fewerParts.mjs';
import { withChangedStart } from './kitsScript.mjs';

const kitsApp = '.svelte-kit/generated/client-optimized/app.js';

/**
 * Has the pages of a site leave out the parts that the one with all pages has in it; see `fewerParts`.
 *
 * @param {import('@sveltejs/kit').Builder} builder Which has written the pages.
 * @param {string} folder Where they are.
 */
export function leaveOutParts(builder, folder) {
	const file = join(builder.getClientDirectory(), '.vite/manifest.json');
	/** @type {import('vite').Manifest} */
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	/** @param {string} key */
	const fileOf = (key) => {
		const part = manifest[key]?.file;
		if (part === undefined) throw new Error(`the build has no ${key}`);
		return part;
	};
	const parts = { app: fileOf(kitsApp), start: fileOf(kitsStart), frame: fileOf(kitsFrame) };
	for (const { file } of builder.prerendered.pages.values()) {
		const place = join(folder, file);
		const html = readFileSync(place, 'utf8');
		writeFileSync(place, withoutParts(html, parts));
	}
}

/**
 * A page that takes kit's beginning from the part with all pages, and asks for the frame with nothing else.
 *
 * @param {string} html As kit writes it.
 * @param {{ app: string, start: string, frame: string }} parts Their files.
 * @returns {string}
 * @throws Error if the page begins in another way.
 */
export function withoutParts(html, { app, start, frame }) {
	const whole = withChangedStart(html, (script) => script.replace(start, app));
	return [start, frame].reduce((text, part) => text.replace(linkTo(part), ''), whole);
}

/** @param {string} file */
function linkTo(file) {
	const escaped = file.replaceAll('.', '\\.');
	return new RegExp(`\\s*<link href="[^"]*${escaped}" rel="modulepreload">`);
}
