import { elementsOf, readXml, textIn, elementsWithin, type Element } from '../xml/readXml';

/** What stands in a Word document, as a reader sees it. */
export type WordBlock =
	| { kind: 'heading'; style: string; text: string }
	| { kind: 'bullet'; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'row'; cells: string[] };

interface ReadWord {
	/** What stands at the head of every page. */
	head: string;
	/** Paragraphs and table rows in order; the empty lines after tables are left out. */
	blocks: WordBlock[];
}

/**
 * Opens a Word document and reads everything that is written in it.
 *
 * @throws SyntaxError, or an error of the unpacker, if it is none.
 */
export async function readWord(bytes: Uint8Array): Promise<ReadWord> {
	const { strFromU8, unzipSync } = await import('../zip');
	const files = unzipSync(bytes);
	const partAt = (path: string): Element => {
		const file = files[path];
		if (!file) throw new SyntaxError(`there is no file ${path}`);
		return readXml(strFromU8(file));
	};
	const [body] = elementsOf(partAt('word/document.xml'), 'w:body');
	if (!body) throw new SyntaxError('the document has no body');
	return {
		head: wordsIn(partAt('word/header1.xml')),
		blocks: elementsOf(body).flatMap(blocksIn)
	};
}

function blocksIn(element: Element): WordBlock[] {
	if (element.name === 'w:sectPr') return [];
	if (element.name === 'w:tbl') {
		return elementsOf(element, 'w:tr').map((row) => ({
			kind: 'row',
			cells: elementsOf(row, 'w:tc').map(wordsIn)
		}));
	}
	if (element.name !== 'w:p') throw new SyntaxError(`${element.name} stands in the body`);
	const text = wordsIn(element);
	const style = elementsWithin(element, 'w:pStyle')[0]?.attributes['w:val'];
	if (style?.startsWith('Heading') || style === 'Title') return [{ kind: 'heading', style, text }];
	if (elementsWithin(element, 'w:numPr').length > 0) return [{ kind: 'bullet', text }];
	return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function wordsIn(element: Element): string {
	return elementsWithin(element, 'w:t').map(textIn).join('');
}
