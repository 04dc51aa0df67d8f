/** Without it, Excel takes the file for one in the system's own encoding and breaks Japanese. */
export const byteOrderMark = '\uFEFF';

/**
 * Rows as the text of a CSV file after RFC 4180: each cell in quotes, lines ended by CRLF. Cells that
 * a spreadsheet could run as formulas are made safe before, by `safeCell`: numbers are none.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map(quoted).join(','));
	return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}
