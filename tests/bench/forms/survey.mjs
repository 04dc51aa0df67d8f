import { readFileSync } from 'node:fs';

const folder = new URL('../../../src/lib/data/survey/', import.meta.url);

/** @param {string} file @returns {any} */
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** The 52 items of the survey, without the product's supplementary questions. */
const items = read('items.json');

/** The product's own pages of these items. */
export const pages = read('pages.json')
	.filter((page) => page.section !== 'S')
	.map((page) => ({ ...page, items: page.items.map(itemOf) }));

export function itemOf(id) {
	const item = items.find((each) => each.id === id);
	if (item === undefined) throw new RangeError(`no item has the id ${id}`);
	return item;
}

/** A name that the expressions of the form engines can hold: they read a dot as a path. */
export function nameOf(itemId) {
	return `q${itemId.replaceAll('.', '_')}`;
}

/** The product's pages speak Japanese unless told otherwise. */
export function textOf(localized) {
	return localized.ja;
}
