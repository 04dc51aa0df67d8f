import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** What kit writes for every page to begin with. */
const kitsApp = new URL('.svelte-kit/generated/client-optimized/app.js', root);
const kitsNode = /\(\) => import\('\.\/nodes\/(\d+)'\)/g;

/**
 * Takes the list of all pages with their parts out of what every page begins with: it is 4 kB, and nobody waits
 * for it who fills in a page. `derived:otherPages` has it, and is fetched when a page has nothing else to do. See
 * docs/decisions/0077-what-comes-before-the-first-question.md.
 *
 * @param {readonly string[]} atOnce Ids of the routes that stay where they are.
 * @returns {import('vite').Plugin}
 */
export function otherPages(atOnce) {
	return {
		name: 'other-pages',
		apply: 'build',
		transform: {
			filter: { id: /\/generated\/client-optimized\/app\.js$/ },
			handler: (app) => ({ code: withoutOthers(app, atOnce), map: null })
		}
	};
}

/**
 * Kit's list, in which all pages but some are fetched by way of `derived:otherPages`.
 *
 * @param {string} app
 * @param {readonly string[]} atOnce
 * @returns {string}
 * @throws Error if kit writes it otherwise: all would stay, unseen.
 */
export function withoutOthers(app, atOnce) {
	const stay = atOnce.map((id) => {
		const found = app.split(`"${id}": [`)[1];
		if (found === undefined) throw new Error(`kit knows no page ${id}`);
		return Number.parseInt(found);
	});
	// The frame of every page, and the page of errors.
	const kept = new Set([0, 1, ...stay]);
	const code = app.replace(kitsNode, (node, number) =>
		kept.has(Number(number)) ? node : `() => other(${number})`
	);
	if (code === app) throw new Error('kit names its pages in another way by now');
	return `${code}
const other = (number) => import('derived:otherPages').then(({ nodes }) => nodes[number]());`;
}

/** The module that has the pages which {@link withoutOthers} leaves out. */
export function otherPagesModule() {
	const numbers = [...readFileSync(kitsApp, 'utf8').matchAll(kitsNode)].map(([, number]) => number);
	const each = numbers.map((number) => {
		const file = fileURLToPath(new URL(`nodes/${number}.js`, kitsApp)).replaceAll('\\', '/');
		return `${number}: () => import(${JSON.stringify(file)})`;
	});
	return `export const nodes = { ${each.join(', ')} };`;
}
