import { safeCell } from '$lib/storage/files/safeCell';
import { cellText } from '../content/cells';
import type { Cell, Table } from '../content/document';

/** Excel takes a file for UTF-8 only with this mark before it. */
const mark = '\uFEFF';

/** A table as CSV after RFC 4180: every value in quotes, lines ended by CR and LF. */
export function csvOf(table: Table): string {
	return mark + valuesOf(table).map(lineOf).join('');
}

function lineOf(values: readonly string[]): string {
	return `${values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** The head and the rows of a table, as they stand in a file of values. */
export function valuesOf({ columns, rows }: Table): string[][] {
	return [
		columns.map(({ title }) => safeCell(title)),
		...rows.map((row) => row.map((cell, column) => valueOf(cell, columns[column]?.prefix)))
	];
}

/** Words are made safe; numbers and days are no words. */
function valueOf(cell: Cell, prefix: string | undefined): string {
	if (cell.kind !== 'text') return cellText(cell);
	return safeCell(prefix && cell.text ? `${prefix} ${cell.text}` : cell.text);
}

const value = /"((?:[^"]|"")*)"(,|\r\n)/gy;

/**
 * The values of a CSV file, line by line.
 *
 * @throws SyntaxError if it is not written as {@link csvOf} writes.
 */
export function readCsv(source: string): string[][] {
	if (!source.startsWith(mark)) throw new SyntaxError('the mark of UTF-8 is missing');
	const lines: string[][] = [];
	let line: string[] = [];
	value.lastIndex = mark.length;
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
