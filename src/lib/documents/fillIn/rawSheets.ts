import { withCodes } from '../excel/readWorkbook';
import { elementsOf, readXml, textIn, elementsWithin, type Element } from '../xml/readXml';

/** A cell as it stands in a workbook that any program may have written. */
export interface RawCell {
	address: string;
	kind: 'text' | 'number' | 'formula' | 'error' | 'empty';
	text: string;
}

/** One sheet: its cells by their address, row by row, and the ranges that are merged. */
export interface RawSheet {
	title: string;
	cells: ReadonlyMap<string, RawCell>;
	merged: readonly string[];
}

/** A whole workbook of all items is a tenth of it. */
const maxPartBytes = 8_000_000;

/**
 * Reads the sheets of a workbook. Formulas are not worked out, links are not followed, and what is larger
 * than any workbook of this tool is not unpacked.
 *
 * @throws SyntaxError, RangeError, or an error of the unpacker, if it is no workbook that can be read.
 */
export async function rawSheets(bytes: Uint8Array): Promise<RawSheet[]> {
	const { strFromU8, unzipSync } = await import('../zip');
	const files = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			const isWanted =
				/^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
					name
				);
			if (isWanted && originalSize > maxPartBytes)
				throw new RangeError(`${name}: ${originalSize} bytes`);
			return isWanted;
		}
	});
	const partAt = (path: string): Element | undefined => {
		const file = files[path];
		return file && readXml(strFromU8(file));
	};
	const book = partAt('xl/workbook.xml');
	const relations = partAt('xl/_rels/workbook.xml.rels');
	if (!book || !relations) throw new SyntaxError('not a workbook');
	const targets = new Map(
		elementsOf(relations).map(({ attributes: { Id, Target = '' } }) => [
			Id,
			Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
		])
	);
	const shared = elementsOf(partAt('xl/sharedStrings.xml') ?? emptyElement, 'si').map(wordsIn);
	return elementsWithin(book, 'sheet').map(({ attributes }) => {
		const sheet = partAt(targets.get(attributes['r:id']) ?? '');
		return { title: attributes.name ?? '', ...contentOf(sheet ?? emptyElement, shared) };
	});
}

const emptyElement: Element = { name: '', attributes: {}, children: [] };

function contentOf(sheet: Element, shared: readonly string[]): Omit<RawSheet, 'title'> {
	const cells = elementsOf(sheet, 'sheetData')
		.flatMap((data) => elementsOf(data, 'row'))
		.flatMap((row) => elementsOf(row, 'c'))
		.map((cell) => cellOf(cell, shared));
	return {
		cells: new Map(cells.map((cell) => [cell.address, cell])),
		merged: elementsWithin(sheet, 'mergeCell').map(({ attributes }) => attributes.ref ?? '')
	};
}

function cellOf(cell: Element, shared: readonly string[]): RawCell {
	const { r: address = '', t: type = 'n' } = cell.attributes;
	const [formula] = elementsOf(cell, 'f');
	const [value] = elementsOf(cell, 'v');
	const raw = value ? textIn(value) : '';
	if (formula) return { address, kind: 'formula', text: raw };
	if (type === 'e') return { address, kind: 'error', text: raw };
	if (type === 's') return worded(address, shared[Number(raw)] ?? '');
	if (type === 'inlineStr') return worded(address, elementsOf(cell, 'is').map(wordsIn).join(''));
	if (type === 'str') return worded(address, raw);
	return raw === '' ? { address, kind: 'empty', text: '' } : { address, kind: 'number', text: raw };
}

function worded(address: string, words: string): RawCell {
	const text = withCodes(words).replaceAll('\r\n', '\n');
	return { address, kind: text === '' ? 'empty' : 'text', text };
}

/** The words of a text, without how they are read aloud, which a Japanese Excel keeps beside them. */
function wordsIn(element: Element): string {
	return elementsOf(element)
		.filter(({ name }) => name === 't' || name === 'r')
		.map((each) => (each.name === 't' ? textIn(each) : wordsIn(each)))
		.join('');
}
