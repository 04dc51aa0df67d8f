import type { Sheet } from '../content/document';
import { escapeXml } from '../xml/escapeXml';
import { excelText } from './excelText';
import { addressOf, withoutCodes } from './sheetXml';

/** The cells of a sheet from the head to the last row. */
function rangeOf({ columns, rows }: Sheet): string {
	return `A1:${addressOf(columns.length - 1, rows.length)}`;
}

/**
 * A sheet's cells as a table with a name, by which formulas reach its columns. Excel calls a workbook damaged
 * whose table names its columns in other words than the cells of the head.
 */
export function tableXml(sheet: Sheet, number: number): string {
	const range = rangeOf(sheet);
	const name = sheet.name[0]?.toUpperCase() + sheet.name.slice(1);
	const columns = sheet.columns.map(
		({ title }, place) =>
			`<tableColumn id="${place + 1}" name="${escapeXml(withoutCodes(excelText(title)))}"/>`
	);
	return (
		'<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
		`id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
		`<autoFilter ref="${range}"/>` +
		`<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
		'<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
		'</table>'
	);
}
