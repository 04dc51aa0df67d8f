import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

const prefix = 'derived:';

/**
 * Modules that are made from the checked lists when the product is built, so that a page of the
 * questionnaire loads neither the texts of all other pages nor the program that checks them. See
 * docs/decisions/0016-checked-when-built.md.
 *
 * @param {{ inOneFile?: boolean }} [how] In one file, where all items are anyway, nothing is doubled.
 * @returns {import('vite').Plugin}
 */
export function derivedModules({ inOneFile = false } = {}) {
	return {
		name: 'derived-modules',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			return moduleOf(id.slice(1 + prefix.length), await checkedLists(), inOneFile);
		}
	};
}

/** @type {Promise<Record<string, any>> | undefined} */
let lists;

/** The lists, each checked with its schema; what does not fit stops the build. */
function checkedLists() {
	lists ??= runnerImport(fileURLToPath(new URL('src/lib/data/survey/whole.ts', root)), {
		root: fileURLToPath(root),
		configFile: false,
		logLevel: 'silent',
		tsconfig: fileURLToPath(new URL('src/commands/report/runner.tsconfig.json', root)),
		resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', root)) } }
	}).then(({ module }) => /** @type {Record<string, any>} */ (module));
	return lists;
}

/**
 * @param {string} name
 * @param {Record<string, any>} lists
 * @param {boolean} inOneFile
 */
function moduleOf(
	name,
	{ wholePages, wholeSections, items, outlineOf, assessmentForm },
	inOneFile
) {
	const [kind, pageId] = name.split('/');
	switch (kind) {
		case 'pages':
			return `export default ${JSON.stringify(wholePages)};`;
		case 'sections':
			return `export default ${JSON.stringify(wholeSections)};`;
		case 'outlines':
			return `export default ${JSON.stringify(items.map(outlineOf))};`;
		case 'assessmentForm':
			return `export default ${JSON.stringify(assessmentForm)};`;
		case 'itemsByPage':
			return inOneFile ? itemsFromWhole : itemsByPage(wholePages);
		case 'items':
			return `export default ${JSON.stringify(itemsOf(wholePages, items, pageId))};`;
		default:
			throw new RangeError(`${prefix}${name} is no module`);
	}
}

/** @param {{ id: string }[]} pages */
function itemsByPage(pages) {
	const each = pages.map(({ id }) => `'${id}': () => import('${prefix}items/${id}')`);
	return `export default { ${each.join(', ')} };`;
}

const itemsFromWhole = `
import { itemsById } from '$lib/data/survey/items';
import pages from '${prefix}pages';
const listOf = ({ items }) => ({ default: items.map((id) => itemsById.get(id)) });
export default Object.fromEntries(pages.map((page) => [page.id, async () => listOf(page)]));`;

/**
 * @param {{ id: string, items: string[] }[]} pages
 * @param {{ id: string }[]} items
 * @param {string | undefined} pageId
 */
function itemsOf(pages, items, pageId) {
	const page = pages.find(({ id }) => id === pageId);
	if (!page) throw new RangeError(`no page is ${pageId}`);
	return page.items.map((id) => items.find((item) => item.id === id));
}
