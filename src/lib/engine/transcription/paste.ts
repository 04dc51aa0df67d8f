/**
 * The numbers of a column, or of a block, that was copied from a spreadsheet: one for each field, from
 * left to right and then down.
 *
 * @returns Nothing where only one number is pasted: the field itself takes that.
 * @example pastedCells('12\n8\n46\n') // ['12', '8', '46']
 */
export function pastedCells(text: string): string[] | undefined {
	const rows = text.replace(/(\r\n?|\n)+$/, '').split(/\r\n?|\n/);
	const cells = rows.flatMap((row) => row.split('\t')).map((cell) => cell.trim());
	return cells.length > 1 ? cells : undefined;
}
