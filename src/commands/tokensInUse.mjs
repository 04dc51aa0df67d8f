import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/**
 * Leaves out of the design tokens what no style of ours asks for: five in six of them, which every page would
 * carry along. Not while developing, where one is asked for as soon as it is written.
 *
 * @returns {import('vite').Plugin}
 */
export function tokensInUse() {
	return {
		name: 'tokens-in-use',
		apply: 'build',
		enforce: 'pre',
		transform: {
			filter: { id: /\/design-tokens\/dist\/tokens\.css$/ },
			handler: (code) => ({ code: withTokens(code, ownStyles()), map: null })
		}
	};
}

/** All texts in which a style may ask for a token. */
function ownStyles() {
	const source = fileURLToPath(new URL('src/', root));
	return readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(css|svelte|ts)$/.test(name))
		.map((name) => readFileSync(join(source, name), 'utf8'))
		.join('\n');
}

const declaration = /^\s*(--[\w-]+):[^;]*;\n/gm;

/**
 * A style sheet of tokens with those alone that are asked for, and what these ask for in their turn.
 *
 * @param {string} sheet A declaration on each line.
 * @param {string} styles
 * @returns {string}
 * @throws Error if none is asked for, or the sheet is written otherwise: all would go or stay, unseen.
 */
export function withTokens(sheet, styles) {
	const all = new Map([...sheet.matchAll(declaration)].map(([line, name]) => [name, line]));
	const asked = new Set(namesIn(styles).filter((name) => all.has(name)));
	for (const name of asked) for (const each of namesIn(all.get(name) ?? '')) asked.add(each);
	if (asked.size === 0) throw new Error('none of the design tokens is in use');
	return sheet.replace(declaration, (line, name) => (asked.has(name) ? line : ''));
}

/** @param {string} text */
function namesIn(text) {
	return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
}
