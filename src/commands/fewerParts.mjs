import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** Kit's own beginning: it starts a page. */
export const kitsStart = ['node_modules/@sveltejs/kit', 'src', 'runtime/client/entry.js'].join('/');
/** What kit writes for the frame of every page. */
export const kitsFrame = '.svelte-kit/generated/client-optimized/nodes/0.js';

/**
 * Has a page ask for fewer parts: each of them is a request, which a server may answer six at a time, and some
 * milliseconds of the thread that is about to paint. What every page has comes with the part that all begin with
 * (see `leaveOutParts`), and the page of errors when there is nothing else to do (`derived:otherPages`). See
 * docs/decisions/0077-what-comes-before-the-first-question.md.
 *
 * @returns {import('vite').Plugin[]}
 */
export function fewerParts() {
	return [
		{
			name: 'fewer-parts',
			apply: 'build',
			transform: {
				filter: { id: /\/generated\/client-optimized\/app\.js$/ },
				handler: (app) => ({ code: withFrame(app), map: null })
			}
		},
		{
			name: 'no-namespaces',
			apply: 'build',
			transform: {
				filter: { id: /\/generated\/client-optimized\/nodes\/\d+\.js$/ },
				handler: (node, id) => ({
					code: withoutNamespace(node, (path) => readFileSync(resolve(dirname(id), path), 'utf8')),
					map: null
				})
			}
		}
	];
}

/**
 * Kit's list of pages with its beginning and the frame, and with a page of errors that waits.
 *
 * @param {string} app
 * @returns {string}
 * @throws Error if kit writes it otherwise: a page would start without a frame.
 */
export function withFrame(app) {
	const [frame, errors] = ["() => import('./nodes/0')", "() => import('./nodes/1')"];
	if (!app.includes(frame) || !app.includes(errors)) {
		throw new Error('kit names its pages in another way by now');
	}
	const start = fileURLToPath(new URL(kitsStart, root)).replaceAll('\\', '/');
	const code = app
		.replace(frame, 'async () => ({ component, universal })')
		.replace(errors, 'errors');
	return `import { component, universal } from './nodes/0';
export { start } from ${JSON.stringify(start)};
let isStarted = false;
/** Kit asks for it once beforehand: that is done later, with the list of other pages. */
const errors = async () => {
	if (isStarted) return import('./nodes/1');
	isStarted = true;
};
${code}`;
}

const namespace = /import \* as universal from "([^"]+)";\s*export \{ universal \};/;

/**
 * What kit writes for a page, with what it asks of the page's script by name. All of it as one object would need
 * a part that makes such objects.
 *
 * @param {string} node
 * @param {(path: string) => string} sourceOf Reads what a page's script is made from.
 * @returns {string}
 */
export function withoutNamespace(node, sourceOf) {
	return node.replace(namespace, (_, path) => {
		const source = sourceOf(path);
		const names = ['load', 'trailingSlash'].filter((name) =>
			new RegExp(`^export [^=(]*\\b${name}\\b`, 'm').test(source)
		);
		const list = names.join(', ');
		const imported = names.length > 0 ? `import { ${list} } from "${path}";\n` : '';
		return `${imported}export const universal = { ${list} };`;
	});
}
