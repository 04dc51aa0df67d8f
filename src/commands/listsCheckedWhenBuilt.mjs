import { uneval } from 'devalue';
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
	return {
		name: 'lists-checked-when-built',
		// Tests and the development server check as the modules stand.
		apply: 'build',
		// As it is written, before its types are taken off.
		enforce: 'pre',
		async transform(code, id) {
			if (!id.startsWith(dataFolder) || !/ from '\.[^']*\.json'/.test(code)) return undefined;
			const lists = Object.entries(await runData(pathToFileURL(id).href));
			const names = lists.map(([name]) => name).join(', ');
			// In one value, so that what two of them hold stays one thing.
			return {
				code: `export const { ${names} } = ${uneval(Object.fromEntries(lists))};`,
				map: null
			};
		}
	};
}
