import { uneval } from 'devalue';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { runData } from './runData.mjs';

const dataFolder = fileURLToPath(new URL('src/lib/data/', root));

/**
 * Puts the checked list in the place of every module of `src/lib/data` that checks one, so that no page
 * loads the program that checks, or waits for it. See docs/decisions/0016-checked-when-built.md.
 *
 * @returns {import('vite').Plugin}
 */
export function listsCheckedWhenBuilt() {
	let replaced = 0;
	return {
		name: 'lists-checked-when-built',
		// Tests and the development server check as the modules stand.
		apply: 'build',
		// As it is written, before its types are taken off.
		enforce: 'pre',
		async transform(code, id) {
			if (!isInFolder(id, dataFolder) || !/ from '\.[^']*\.json'/.test(code)) return undefined;
			replaced++;
			const lists = Object.entries(await runData(pathToFileURL(id).href));
			const names = lists.map(([name]) => name).join(', ');
			// In one value, so that what two of them hold stays one thing.
			return {
				code: `export const { ${names} } = ${uneval(Object.fromEntries(lists))};`,
				map: null
			};
		},
		// A path that is spelt otherwise than expected would leave them all as they are, unseen.
		buildEnd(problem) {
			if (!problem && replaced === 0) this.error('no list was put in the place of its module');
		}
	};
}

/**
 * Whether a module stands in a folder. Vite spells the paths of modules with slashes everywhere; Windows
 * spells those of folders with backslashes.
 *
 * @param {string} id @param {string} folder With a separator at its end. @param {string} [separator]
 */
export function isInFolder(id, folder, separator = path.sep) {
	return id.startsWith(folder.replaceAll(separator, '/'));
}
