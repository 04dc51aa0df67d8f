import { readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** @param {string} file @returns {any} */
const read = (file) =>
	JSON.parse(readFileSync(new URL(`src/lib/data/survey/${file}`, root), 'utf8'));

/** What asks the kinds of items that are on few pages: as `fieldsFor` in src/lib/ui/form/fields.ts. */
const modules = {
	services: 'src/lib/ui/form/ServicesField.svelte',
	month: 'src/lib/ui/form/typed.ts',
	people: 'src/lib/ui/form/typed.ts'
};

/**
 * The modules that a page of the questionnaire fetches for its kinds of items.
 *
 * @param {string} pageId
 * @returns {string[]} Keys of the manifest.
 */
export function fieldModulesOf(pageId) {
	/** @type {{ id: string, kind: string }[]} */
	const items = read('items.json');
	/** @type {string[]} */
	const ids = read('pages.json').find(
		(/** @type {{ id: string }} */ { id }) => id === pageId
	).items;
	const kinds = ids.map((id) => items.find((item) => item.id === id)?.kind ?? '');
	const found = kinds.map((kind) => /** @type {Record<string, string>} */ (modules)[kind]);
	return [...new Set(found.filter((module) => module !== undefined))];
}
