import type { DocumentContent, Sheet } from '../content/document';
import { escapeXml } from '../xml/escapeXml';
import { withBeside } from './besideSheets';
import { chartRows } from './chartXml';
import { quoted } from './quoted';
import { addressOf, sheetXml } from './sheetXml';
import { stylesXml } from './styles';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same for every workbook, so that the same answers give the same bytes. */
const writtenOn = new Date(2016, 5, 29);

/**
 * The sheets as a workbook for Excel. It is put together here because the writers at hand pack a
 * sheet of more than 160 kB in a worker made of a blob, which the content security policy refuses.
 */
export async function workbookOf(content: DocumentContent): Promise<Uint8Array> {
	return packedWorkbook(partsOf(content));
}

function partsOf({ sheets, identity, label }: DocumentContent): Record<string, string> {
	const xmlOf = (sheet: Sheet, place: number) =>
		sheetXml(sheet, { identity, label, isFirst: place === 0 });
	return withBeside(
		containerFiles(
			sheets.map((sheet, place) => ({ title: sheet.title, xml: xmlOf(sheet, place) })),
			stylesXml,
			`<definedNames>${sheets.map(printedArea).join('')}${sheets.map(headOnPaper).join('')}</definedNames>`
		),
		sheets
	);
}

/** One sheet of a workbook: its tab, and what is in it. */
interface SheetXml {
	title: string;
	xml: string;
	isHidden?: true;
}

/**
 * All files of a workbook, by their paths.
 *
 * @param names What it names, as XML.
 * @param types What the list of contents says of further files.
 */
export function containerFiles(
	sheets: readonly SheetXml[],
	styles: string,
	names: string,
	types = ''
): Record<string, string> {
	const pathOf = (place: number) => `worksheets/sheet${place + 1}.xml`;
	return {
		'[Content_Types].xml':
			`<Types xmlns="${packages}/content-types">` +
			'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
			'<Default Extension="xml" ContentType="application/xml"/>' +
			contentType('workbook.xml', 'sheet.main') +
			contentType('styles.xml', 'styles') +
			sheets.map((_, place) => contentType(pathOf(place), 'worksheet')).join('') +
			`${types}</Types>`,
		'_rels/.rels':
			`<Relationships xmlns="${packages}/relationships">` +
			relation('rId1', 'officeDocument', 'xl/workbook.xml') +
			'</Relationships>',
		'xl/_rels/workbook.xml.rels':
			`<Relationships xmlns="${packages}/relationships">` +
			sheets.map((_, place) => relation(`rId${place + 1}`, 'worksheet', pathOf(place))).join('') +
			relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml') +
			'</Relationships>',
		'xl/workbook.xml': workbookXml(sheets, names),
		'xl/styles.xml': styles,
		...Object.fromEntries(sheets.map(({ xml }, place) => [`xl/${pathOf(place)}`, xml]))
	};
}

/** The files of a workbook as its bytes. */
export async function packedWorkbook(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
	const { strToU8, zipSync } = await import('../zip');
	const packed = Object.entries(files).map(([path, xml]) => [path, strToU8(declaration + xml)]);
	return zipSync(Object.fromEntries(packed), { mtime: writtenOn });
}

function workbookXml(sheets: readonly SheetXml[], names: string): string {
	return (
		`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
		'<bookViews><workbookView/></bookViews>' +
		`<sheets>${sheets
			.map(
				({ title, isHidden }, place) =>
					`<sheet name="${escapeXml(title)}" sheetId="${place + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${place + 1}"/>`
			)
			.join('')}</sheets>` +
		names +
		'</workbook>'
	);
}

/** The head row and the first column stand on every printed page. */
export function repeatedHead({ title }: Pick<Sheet, 'title'>, place: number): string {
	return nameXml('Print_Titles', place, `${quoted(title)}!$A:$A,${quoted(title)}!$1:$1`);
}

/** A list for the screen has no page to have a head. */
function headOnPaper(sheet: Sheet, place: number): string {
	return sheet.isNotPrinted ? '' : repeatedHead(sheet, place);
}

/**
 * The cells that are printed and the chart. A workbook has no way to leave a sheet out, but a page of nothing
 * but empty cells is not printed: of a list for the screen it is the empty cell right of it.
 */
function printedArea({ title, columns, rows, bars, isNotPrinted }: Sheet, place: number): string {
	if (isNotPrinted) {
		return nameXml('Print_Area', place, `${quoted(title)}!${fixed(columns.length, 0)}`);
	}
	const last = rows.length + (bars ? chartRows + 1 : 0);
	const unprinted = columns.findIndex((column) => column.isNotPrinted);
	const end = fixed((unprinted < 0 ? columns.length : unprinted) - 1, last);
	return nameXml('Print_Area', place, `${quoted(title)}!$A$1:${end}`);
}

/** @example fixed(0, 0) // '$A$1' */
function fixed(column: number, row: number): string {
	return addressOf(column, row).replace(/^[A-Z]+/, '$$$&$$');
}

function nameXml(name: string, place: number, area: string): string {
	return `<definedName name="_xlnm.${name}" localSheetId="${place}">${escapeXml(area)}</definedName>`;
}

function contentType(path: string, kind: string): string {
	return `<Override PartName="/xl/${path}" ContentType="${spreadsheet}.${kind}+xml"/>`;
}

function relation(id: string, kind: string, target: string): string {
	return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}
