import { readCell } from './readCell';

/**
 * The numbers of a column, or of a block, that was copied from a spreadsheet: one for each field, from
 * left to right and then down. Headings, and columns that hold no numbers, are left out; of several columns
 * of numbers as many as stand beside each other count.
 *
 * @param width How many numbers of one row are typed: one, or one for each way of providing a service.
 * @returns Nothing where only one number is pasted: the field itself takes that.
 * @example pastedCells('人事\t12\t18.2%\n総務\t8\t12.1%\n', 1) // ['12', '8']
 */
export function pastedCells(text: string, width: number): string[] | undefined {
	const rows = text
		.replace(/(\r\n?|\n)+$/, '')
		.split(/\r\n?|\n/)
		.map((row) => row.split('\t').map((cell) => cell.trim()));
	const widest = Math.max(...rows.map((row) => row.length));
	if (widest === 1) return rows.length > 1 ? rows.flat() : undefined;
	const body = rows.filter((row, place) => place > 0 || row.some(isNumber));
	const columns = Array.from({ length: widest }, (_, column) => column).filter((column) =>
		body.every((row) => isNumber(row[column] ?? '') || (row[column] ?? '') === '')
	);
	const filled = columns.filter((column) => body.some((row) => isNumber(row[column] ?? '')));
	if (filled.length === 0) return rows.flat();
	// One row of numbers is typed into fields below each other, too.
	const taken = body.length === 1 ? filled : filled.slice(0, width);
	return body.flatMap((row) => taken.map((column) => row[column] ?? ''));
}

function isNumber(text: string): boolean {
	const { status } = readCell(text, 'teams');
	return status === 'teams' || status === 'percent' || /^[\d０-９]+[.．][\d０-９]+$/.test(text);
}
