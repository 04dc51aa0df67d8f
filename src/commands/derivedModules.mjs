import { otherPagesModule } from './otherPages.mjs';
import { runData } from './runData.mjs';
import { loadShippedPacks } from './shippedPacks.mjs';

const prefix = 'derived:';

/**
 * Modules that are made from the checked lists when the product is built, so that a page of the
 * questionnaire loads neither the texts of all other pages nor the program that checks them. See
 * docs/decisions/0016-checked-when-built.md.
 *
 * @param {{ inOneFile?: boolean, solvesBounds?: boolean }} [how] In one file, where all items are anyway, nothing is
 *   doubled. A command that makes one report solves what it asks for sooner than all that can be asked.
 * @returns {import('vite').Plugin}
 */
export function derivedModules({ inOneFile = false, solvesBounds = true } = {}) {
	let isBuild = false;
	return {
		name: 'derived-modules',
		config: (_, { command }) => void (isBuild = command === 'build'),
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id, { ssr } = {}) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const name = id.slice(1 + prefix.length);
			if (name === 'shippedPacks')
				return `export default ${JSON.stringify(await loadShippedPacks())};`;
			if (name === 'otherPages') {
				// Elsewhere kit's own list is whole.
				return isBuild && !inOneFile && !ssr ? otherPagesModule() : 'export {};';
			}
			if (name === 'solvedBounds') return asText(solvesBounds ? await solvedBounds() : {});
			return moduleOf(name, await checkedLists(), inOneFile);
		}
	};
}

/** @type {Promise<Record<string, any>> | undefined} */
let lists;

/** The lists, each checked with its schema; what does not fit stops the build. */
function checkedLists() {
	lists ??= runData('src/lib/data/survey/whole.ts');
	return lists;
}

/** @type {Promise<object> | undefined} */
let bounds;

/** Solved here, so that nobody waits for it who looks at a report. */
async function solvedBounds() {
	bounds ??= runData('src/lib/documents/boundsBeforehand.ts').then((made) => made.solvedBounds);
	return bounds;
}

/** As a text, which a browser reads faster than an object of the program. @param {object} value */
function asText(value) {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/**
 * @param {string} name
 * @param {Record<string, any>} lists
 * @param {boolean} inOneFile
 */
function moduleOf(name, { wholePages, wholeSections, items, outlineOf }, inOneFile) {
	const [kind, pageId] = name.split('/');
	switch (kind) {
		case 'pages':
			return `export default ${JSON.stringify(wholePages)};`;
		case 'sections':
			return `export default ${JSON.stringify(wholeSections)};`;
		case 'outlines':
			return `export default ${JSON.stringify(items.map(outlineOf))};`;
		case 'contentsByPage':
			return contentsByPage(wholePages, inOneFile);
		case 'contents':
			return `export default ${JSON.stringify(contentsOf(pageId, wholePages, wholeSections, items))};`;
		default:
			throw new RangeError(`${prefix}${name} is no module`);
	}
}

/** @param {{ id: string, items: string[] }[]} pages @param {boolean} inOneFile */
function contentsByPage(pages, inOneFile) {
	if (inOneFile) return contentsFromWhole;
	const each = pages.map(({ id }) => `'${id}': () => import('${prefix}contents/${id}')`);
	return `export default { ${each.join(', ')} };`;
}

const contentsFromWhole = `
import { itemsById } from '$lib/data/survey/items';
import pages from '${prefix}pages';
import sections from '${prefix}sections';
const contentsOf = (page) => ({
	page,
	items: page.items.map((id) => itemsById.get(id)),
	section: sections.find(({ id }) => id === page.section),
	siblings: pages.filter(({ section }) => section === page.section)
});
const each = pages.map((page) => [page.id, async () => ({ default: contentsOf(page) })]);
export default Object.fromEntries(each);`;

/**
 * @param {string | undefined} pageId
 * @param {{ id: string, section: string, title: object, items: string[] }[]} pages
 * @param {{ id: string, title: object }[]} sections
 * @param {{ id: string }[]} items
 */
function contentsOf(pageId, pages, sections, items) {
	const page = pages.find(({ id }) => id === pageId);
	const section = sections.find(({ id }) => id === page?.section);
	if (!page || !section) throw new RangeError(`no page is ${pageId}`);
	return {
		page,
		items: page.items.map((id) => items.find((item) => item.id === id)),
		section: { id: section.id, title: section.title },
		siblings: pages
			.filter((each) => each.section === page.section)
			.map(({ id, title }) => ({ id, title }))
	};
}
