import { byteOrderMark } from '$lib/storage/files/csvText';
import { safeCell } from '$lib/storage/files/safeCell';
import { cellText } from '../content/cells';
import type { Cell, Table } from '../content/document';

/** The head and the rows of a table, as they stand in a file of values. */
export function valuesOf({ columns, rows }: Table): string[][] {
	return [
		columns.map(({ title }) => safeCell(title)),
		...rows.map((row) => row.map((cell, column) => valueOf(cell, columns[column]?.prefix)))
	];
}

/** Words that a spreadsheet takes for a number, a day or a month: "October 2014", 2014年10月, 2.10, 1-2. */
const looksLikeValue = /^(\d[\d.,:/-]*%?|\p{L}{3,9}\.? \d{4}|\d{4}年\d{1,2}月(\d{1,2}日)?)$/u;

/** Words are made safe; numbers and days are no words. */
function valueOf(cell: Cell, prefix: string | undefined): string {
	if (cell.kind !== 'text') return cellText(cell);
	if (prefix && cell.text) return safeCell(`${prefix} ${cell.text}`);
	return looksLikeValue.test(cell.text) ? `'${cell.text}` : safeCell(cell.text);
}

const value = /"((?:[^"]|"")*)"(,|\r\n)/gy;

/**
 * The values of a CSV file, line by line.
 *
 * @throws SyntaxError if it is not written as `csvText` writes.
 */
export function readCsv(source: string): string[][] {
	if (!source.startsWith(byteOrderMark)) throw new SyntaxError('the mark of UTF-8 is missing');
	const lines: string[][] = [];
	let line: string[] = [];
	value.lastIndex = byteOrderMark.length;
	while (value.lastIndex < source.length) {
		const from = value.lastIndex;
		const found = value.exec(source);
		if (!found) throw new SyntaxError(`no value at ${from}`);
		line.push((found[1] ?? '').replaceAll('""', '"'));
		if (found[2] === '\r\n') {
			lines.push(line);
			line = [];
		}
	}
	if (line.length > 0) throw new SyntaxError('the last line has no end');
	return lines;
}
