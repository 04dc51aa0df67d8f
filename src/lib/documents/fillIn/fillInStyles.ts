const font = '<sz val="10"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/>';
const side = (name: string) => `<${name} style="thin"><color rgb="FFB3B3B3"/></${name}>`;
const align = '<alignment vertical="top" wrapText="1"/>';

const locked = '<protection locked="1"/>';

/** How the cells of a workbook to fill in look: bare, locked, a head, and open to be filled in. */
export const fillInStyles =
	'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
	`<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
	'<fills count="4"><fill><patternFill patternType="none"/></fill>' +
	'<fill><patternFill patternType="gray125"/></fill>' +
	'<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF9"/></patternFill></fill>' +
	'<fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill></fills>' +
	`<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders>` +
	'<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	formatXml(0, 0, locked) +
	formatXml(1, 2, locked) +
	formatXml(0, 3, '<protection locked="0"/>') +
	'</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function formatXml(fontId: number, fill: number, protection: string): string {
	return (
		`<xf numFmtId="0" fontId="${fontId}" fillId="${fill}" borderId="1" xfId="0" applyFont="1" ` +
		`applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${align}${protection}</xf>`
	);
}
