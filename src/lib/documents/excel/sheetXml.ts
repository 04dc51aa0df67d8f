import type { Cell, Sheet, Tone } from '../content/document';
import { fittedColumns } from '../content/fittedColumns';
import { escapeXml } from '../xml/escapeXml';
import { serialOf } from './days';
import { excelHead, excelText } from './excelText';
import { rowHeight } from './rowHeight';
import { styleOf, type styles } from './styles';

/** What a sheet shows of the workbook that it is in. */
export interface Surroundings {
	/** Stands at the head of each printed page. */
	identity: string;
	/** How confidential it is, for the foot. */
	label?: string | undefined;
	isFirst: boolean;
}

/**
 * One sheet of a workbook: head row frozen and repeated on paper, text wrapped, as wide as A4.
 */
export function sheetXml(sheet: Sheet, { identity, label, isFirst }: Surroundings): string {
	const { rows, bars, isNotPrinted } = sheet;
	const columns = fittedColumns(sheet);
	const titles = columns.map(({ title }): Cell => ({ kind: 'text', text: title }));
	const head = columns.map(({ title }, column) => textXml(title, 'head', column, 0));
	const body = rows.map((row, place) =>
		rowXml(
			row.map((cell, column) => cellXml(cell, column, place + 1)),
			place + 1,
			rowHeight(row, columns)
		)
	);
	const all = [rowXml(head, 0, rowHeight(titles, columns)), ...body];
	const range = `A1:${addressOf(columns.length - 1, rows.length)}`;
	return (
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
		'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
		`<dimension ref="${range}"/>` +
		`<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">` +
		'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
		'<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
		'<sheetFormatPr defaultRowHeight="16"/>' +
		`<cols>${columns.map(({ width }, place) => columnXml(width, place + 1)).join('')}</cols>` +
		`<sheetData>${all.join('')}</sheetData>` +
		'<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.3" footer="0.3"/>' +
		`<pageSetup paperSize="9" orientation="${bars ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="${bars ? 1 : 0}"/>` +
		// With a head or a foot a page is not empty.
		(isNotPrinted ? '' : headAndFoot(identity, label)) +
		(bars
			? '<drawing r:id="rId1"/>'
			: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
		'</worksheet>'
	);
}

function headAndFoot(identity: string, label: string | undefined): string {
	return (
		`<headerFooter><oddHeader>${escapeXml(excelHead(identity))}</oddHeader>` +
		`<oddFooter>${escapeXml(`${label ? excelHead(label) : ''}&C&P / &N`)}</oddFooter></headerFooter>`
	);
}

function rowXml(cells: readonly string[], row: number, height: number): string {
	return `<row r="${row + 1}" ht="${height}">${cells.join('')}</row>`;
}

function columnXml(width: number, number: number): string {
	return `<col min="${number}" max="${number}" width="${width + 2}" customWidth="1"/>`;
}

function cellXml(cell: Cell, column: number, row: number): string {
	if (cell.kind === 'text') return textXml(cell.text, cell.tone ?? 'text', column, row);
	const value =
		cell.kind === 'count' ? cell.count : cell.kind === 'share' ? cell.share : serialOf(cell.day);
	return `<c ${placeXml(cell.kind, column, row)}><v>${value}</v></c>`;
}

function textXml(
	words: string,
	style: 'head' | 'text' | Tone,
	column: number,
	row: number
): string {
	const place = placeXml(style, column, row);
	if (words === '') return `<c ${place}/>`;
	const safe = escapeXml(withoutCodes(excelText(words)));
	return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

/** Excel reads _x0041_ as the letter A; its own way to mean it literally is to code the first line. */
export function withoutCodes(words: string): string {
	return words.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

function placeXml(style: keyof typeof styles, column: number, row: number): string {
	return `r="${addressOf(column, row)}" s="${styleOf(style)}"`;
}

/** A cell's name from its column and row, both from 0. @example addressOf(27, 0) // 'AB1' */
export function addressOf(column: number, row: number): string {
	const letter = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place);
	const first = column < 26 ? '' : letter(Math.floor(column / 26) - 1);
	return `${first}${letter(column % 26)}${row + 1}`;
}
