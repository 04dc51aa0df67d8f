import type { Cell } from '../content/document';
import { elementsOf, readXml, textIn, elementsWithin, type Element } from '../xml/readXml';
import { dayOfSerial } from './days';
import { kindOfFormat } from './styles';
import { addressOf } from './sheetXml';

/** A sheet as it stands in a workbook's bytes: its tab and all its cells, the head row first. */
interface ReadSheet {
	title: string;
	rows: Cell[][];
}

/**
 * Opens a workbook and reads every cell by the number format that its style names.
 *
 * @throws SyntaxError, or an error of the unpacker, if it is not a workbook of this tool.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
	const { strFromU8, unzipSync } = await import('../zip');
	const files = unzipSync(bytes);
	const partAt = (path: string): Element => {
		const file = files[path];
		if (!file) throw new SyntaxError(`there is no file ${path}`);
		return readXml(strFromU8(file));
	};
	const targets = new Map(
		elementsOf(partAt('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [
			attributes.Id,
			attributes.Target
		])
	);
	const [formats] = elementsWithin(partAt('xl/styles.xml'), 'cellXfs');
	const kinds = elementsOf(formats as Element).map(
		({ attributes }) => kindOfFormat[Number(attributes.numFmtId)]
	);
	return elementsWithin(partAt('xl/workbook.xml'), 'sheet').map(({ attributes }) => ({
		title: attributes.name ?? '',
		rows: rowsIn(partAt(`xl/${targets.get(attributes['r:id'])}`), kinds)
	}));
}

function rowsIn(sheet: Element, kinds: readonly (Cell['kind'] | undefined)[]): Cell[][] {
	return elementsWithin(sheet, 'row').map((row, rowPlace) =>
		elementsOf(row, 'c').map((cell, column) => {
			const { r: address, s: style, t: type } = cell.attributes;
			if (address !== addressOf(column, rowPlace))
				throw new SyntaxError(`${address} is out of place`);
			return cellOf(cell, kinds[Number(style)], type);
		})
	);
}

function cellOf(cell: Element, kind: Cell['kind'] | undefined, type: string | undefined): Cell {
	const [value] = elementsOf(cell, 'v');
	const number = value === undefined ? undefined : Number(textIn(value));
	if (number !== undefined && type === undefined && Number.isFinite(number)) {
		if (kind === 'count') return { kind, count: number };
		if (kind === 'share') return { kind, share: number };
		if (kind === 'day') return { kind, day: dayOfSerial(number) };
	}
	const isEmpty = elementsOf(cell).length === 0 && type === undefined;
	if (kind !== 'text' || !(type === 'inlineStr' || isEmpty)) {
		throw new SyntaxError(`a cell of kind ${kind} holds ${textIn(cell)}`);
	}
	return { kind: 'text', text: withCodes(textIn(cell)) };
}

/** The letters that Excel reads in _x0041_. */
export function withCodes(words: string): string {
	return words.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(parseInt(code, 16))
	);
}
