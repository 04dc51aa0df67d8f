import { cellText } from '../content/cells';
import type { Cell, Sheet } from '../content/document';
import type { ContentSource, Format } from '../format';
import { excelText } from './excelText';
import { readWorkbook } from './readWorkbook';
import { workbookOf } from './workbookOf';

export const workbookFormat: Format<ContentSource> = {
	extension: 'xlsx',
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	bytesOf: ({ content }) => workbookOf(content),
	expected: ({ content }) => content.sheets.flatMap(expectedIn),
	found: async (bytes) =>
		(await readWorkbook(bytes)).flatMap(({ title, rows }) => [
			['sheet', title],
			...rows.map((row) => row.map(told))
		])
};

function expectedIn({ title, columns, rows }: Sheet): string[][] {
	const head = columns.map((column): Cell => ({ kind: 'text', text: column.title }));
	const safe = (cell: Cell): Cell =>
		cell.kind === 'text' ? { kind: 'text', text: excelText(cell.text) } : cell;
	return [['sheet', title], ...[head, ...rows].map((row) => row.map((cell) => told(safe(cell))))];
}

/** A cell with its kind: 0.5 is not the words "0.5". */
function told(cell: Cell): string {
	return `${cell.kind} ${cellText(cell)}`;
}
