import type { Cell, Tone } from '../content/document';

/** How a cell looks: its place among the styles, and the number format that tells its kind. */
interface Style {
	format: number;
	font: 0 | 1;
	fill: 0 | 2 | 3 | 4 | 5 | 6;
	align: 'left' | 'right';
}

const dayFormat = 164;
const shareFormat = 165;

/** The first is what Excel takes for any cell without a style. */
export const styles = {
	none: { format: 0, font: 0, fill: 0, align: 'left' },
	head: { format: 49, font: 1, fill: 2, align: 'left' },
	text: { format: 49, font: 0, fill: 0, align: 'left' },
	count: { format: 1, font: 0, fill: 0, align: 'right' },
	share: { format: shareFormat, font: 0, fill: 0, align: 'right' },
	day: { format: dayFormat, font: 0, fill: 0, align: 'left' },
	good: { format: 49, font: 0, fill: 3, align: 'left' },
	partly: { format: 49, font: 0, fill: 4, align: 'left' },
	bad: { format: 49, font: 0, fill: 5, align: 'left' },
	open: { format: 49, font: 0, fill: 6, align: 'left' }
} as const satisfies Record<'none' | 'head' | Cell['kind'] | Tone, Style>;

/** What is filled in: the head, then the tones, light enough for black letters. */
const fills = ['E8EEF9', 'DDF1E1', 'FCF0CC', 'FBDDD9', 'ECECEC'];

/** What a number format makes of a cell. 49 is Excel's own for text, 1 its own for whole numbers. */
export const kindOfFormat: Readonly<Record<number, Cell['kind']>> = {
	49: 'text',
	1: 'count',
	[shareFormat]: 'share',
	[dayFormat]: 'day'
};

/** The place of a style, as a cell names it. */
export function styleOf(name: keyof typeof styles): number {
	return Object.keys(styles).indexOf(name);
}

// A typeface that every Japanese Excel has; others choose one of the same kind by its character set.
const typeface = '<sz val="10"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/>';
const edge = '<color rgb="FFB3B3B3"/>';

/** The file in a workbook that says how its cells look. */
export const stylesXml =
	'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
	'<numFmts count="2">' +
	`<numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/>` +
	`<numFmt numFmtId="${shareFormat}" formatCode="0.0%"/>` +
	'</numFmts>' +
	`<fonts count="2"><font>${typeface}</font><font><b/>${typeface}</font></fonts>` +
	`<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill>` +
	'<fill><patternFill patternType="gray125"/></fill>' +
	fills
		.map(
			(fill) =>
				`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`
		)
		.join('') +
	'</fills>' +
	'<borders count="2"><border/><border>' +
	['left', 'right', 'top', 'bottom']
		.map((side) => `<${side} style="thin">${edge}</${side}>`)
		.join('') +
	'</border></borders>' +
	'<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
	`<cellXfs count="${Object.keys(styles).length}">` +
	Object.entries(styles)
		.map(([name, style]) => formatXml(style, name === 'none'))
		.join('') +
	'</cellXfs>' +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
	'</styleSheet>';

function formatXml({ format, font, fill, align }: Style, isBare: boolean): string {
	if (isBare) return '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
	return (
		`<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" ` +
		'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
		`<alignment horizontal="${align}" vertical="top" wrapText="1"/></xf>`
	);
}
