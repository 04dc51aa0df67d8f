import { parseFragment } from 'parse5';

/**
 * @typedef {import('parse5').DefaultTreeAdapterMap['node']} Node
 * @typedef {{ is: string, words: string | undefined }} Place What stands in a place, and its words, if it has any.
 */

/**
 * The words by which a page in English differs from the same page in Japanese, to be put into that page: all else
 * of both is the same. A place for words is each attribute and each text, in the order of the page, an element's
 * own attributes before what is in it.
 *
 * @param {string} japanese HTML of the page's own part.
 * @param {string} english The same part in English.
 * @returns {(string | number)[]} The words of a place, or how many places keep what they have.
 * @throws Error where they differ in more than words, with the place.
 */
export function englishWords(japanese, english) {
	const [own, other] = [japanese, english].map((html) => [...placesIn(parseFragment(html))]);
	/** @type {(string | number)[]} */
	const words = [];
	let kept = 0;
	for (const [at, { is, words: theirs }] of (other ?? []).entries()) {
		const mine = own?.[at];
		if (mine?.is !== is) throw new Error(`in English there is ${is} in the place of ${mine?.is}`);
		if (theirs === undefined) continue;
		if (theirs === mine.words) kept++;
		else {
			if (kept > 0) words.push(kept);
			words.push(theirs);
			kept = 0;
		}
	}
	if (own?.length !== other?.length) throw new Error('in English something is missing at the end');
	return words;
}

/** @param {Node} node @returns {Generator<Place>} */
function* placesIn(node) {
	if (node.nodeName === '#text') yield { is: 'a text', words: textOf(node) };
	else if (node.nodeName === '#comment')
		yield { is: `<!--${'data' in node && node.data}-->`, words: undefined };
	else if ('attrs' in node) {
		yield { is: `<${node.nodeName}>`, words: undefined };
		for (const { name, value } of node.attrs) yield { is: name, words: value };
	}
	if ('childNodes' in node) for (const child of node.childNodes) yield* placesIn(child);
	if ('attrs' in node) yield { is: `</${node.nodeName}>`, words: undefined };
}

/** @param {Node} node */
const textOf = (node) => ('value' in node ? node.value : undefined);

/** What a text of HTML says, such as "&" of "&amp;". @param {string} html @returns {string} */
export function plainWords(html) {
	return [...placesIn(parseFragment(html))].map(({ words }) => words ?? '').join('');
}
