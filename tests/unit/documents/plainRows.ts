import type { Cell, Table } from '$lib/documents/content/document';
import { excelText } from '$lib/documents/excel/excelText';

function plain(cell: Cell): string | number {
	if (cell.kind === 'text') return excelText(cell.text);
	return cell.kind === 'day' ? cell.day : cell.kind === 'count' ? cell.count : cell.share;
}

/** The cells of a table as another program finds them in a workbook: the head, then each row. */
export function plainRows({
	columns,
	rows
}: Pick<Table, 'columns' | 'rows'>): (string | number)[][] {
	return [columns.map(({ title }) => excelText(title)), ...rows.map((row) => row.map(plain))];
}
