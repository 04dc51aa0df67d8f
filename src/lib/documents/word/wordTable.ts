import {
	AlignmentType,
	HeightRule,
	Paragraph,
	ShadingType,
	Table as WordTable,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import { cellText } from '../content/cells';
import type { Cell, Column, Table, Tone } from '../content/document';
import { fittedColumns } from '../content/fittedColumns';
import { places } from '../content/places';
import { measure, styleNames } from './wordStyles';

/** Light enough for black letters in print too. */
const fills: Record<Tone | 'head', string> = {
	head: 'E8EEF9',
	good: 'DDF1E1',
	partly: 'FCF0CC',
	bad: 'FBDDD9',
	open: 'ECECEC'
};

/** A table whose head is repeated on every page and whose rows stay whole. */
export function wordTable(table: Table): WordTable {
	const { rows, forHand } = table;
	const columns = forHand ? table.columns : withRoomForHeads(fittedColumns(table));
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.floor((width / whole) * measure));
	const fillOf = (cell: Cell, isHead: boolean) =>
		isHead ? fills.head : cell.kind === 'text' && cell.tone ? fills[cell.tone] : undefined;
	const rowOf = (cells: readonly Cell[], isHead: boolean) =>
		new TableRow({
			cantSplit: true,
			tableHeader: isHead,
			...(forHand && !isHead && { height: { value: 1100, rule: HeightRule.ATLEAST } }),
			children: cells.map((cell, place) => {
				const fill = fillOf(cell, isHead);
				const text = new TextRun({ text: cellText(cell), bold: isHead });
				return new TableCell({
					children: [
						new Paragraph({
							style: styleNames.cell,
							children: [text],
							...(isNumber(cell) && { alignment: AlignmentType.RIGHT })
						})
					],
					width: { size: widths[place] ?? 0, type: WidthType.DXA },
					margins: { top: 20, bottom: 20, left: 70, right: 70 },
					...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } })
				});
			})
		});
	const head = columns.map(({ title }): Cell => ({ kind: 'text', text: title }));
	return new WordTable({
		layout: TableLayoutType.FIXED,
		width: { size: measure, type: WidthType.DXA },
		columnWidths: widths,
		rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))]
	});
}

/** Numbers of a column stand below each other. */
function isNumber({ kind }: Cell): boolean {
	return kind === 'count' || kind === 'share';
}

/** Letters that stand side by side in all columns together, as wide as a table is. */
const measureInLetters = 110;

/** Columns in which no word of a head breaks: how wide a column is here depends on all the others. */
function withRoomForHeads(columns: readonly Column[]): Column[] {
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	return columns.map((column) => {
		const longest = Math.max(...column.title.split(' ').map(places));
		const room = ((Math.min(longest, 12) + 2) * whole) / measureInLetters;
		return { ...column, width: Math.max(column.width, room) };
	});
}
