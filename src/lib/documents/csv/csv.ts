import { byteOrderMark } from '$lib/storage/files/csvText';
import { safeValue } from '$lib/storage/files/safeValue';
import { cellText, text } from '../content/cells';
import type { Cell, DocumentContent, Table } from '../content/document';

/** The head and the rows of a table, as they stand in a file of values. */
export function valuesOf({ columns, rows }: Table): string[][] {
	return [
		columns.map(({ title }) => safeValue(title)),
		...rows.map((row) => row.map((cell, column) => valueOf(cell, columns[column]?.prefix)))
	];
}

/** Words are made safe; numbers and days are no words. */
function valueOf(cell: Cell, prefix: string | undefined): string {
	if (cell.kind !== 'text') return cellText(cell);
	return safeValue(prefix && cell.text ? `${prefix} ${cell.text}` : cell.text);
}

/** A table with the marks of its assessment in each row, for a file of values has no head. */
export function withMarks<Each extends Table>(table: Each, marks: DocumentContent['marks']): Each {
	const cells = marks.map(({ value }) => text(value));
	return {
		...table,
		columns: [...table.columns, ...marks.map(({ name }) => ({ title: name, width: 20 }))],
		rows: table.rows.map((row) => [...row, ...cells])
	};
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
