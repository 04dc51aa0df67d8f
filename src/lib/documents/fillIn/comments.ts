import { addressOf, withoutCodes } from '../excel/sheetXml';
import { escapeXml } from '../xml/escapeXml';

/** Words on a cell, shown when one points at it. Rows and columns are counted from 0. */
export interface Comment {
	column: number;
	row: number;
	text: string;
}

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The id under which a sheet names the drawing of its comments. */
export const drawingId = 'rId1';

/** What the list of contents says of them. */
export const commentTypes =
	'<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
	'<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>';

/** The files that give the first sheet of a workbook its comments: the words, and a box for each. */
export function commentFiles(comments: readonly Comment[]): Record<string, string> {
	const relation = (id: string, kind: string, target: string) =>
		`<Relationship Id="${id}" Type="${office}/${kind}" Target="../${target}"/>`;
	return {
		'xl/worksheets/_rels/sheet1.xml.rels':
			`<Relationships xmlns="${packages}/relationships">` +
			relation(drawingId, 'vmlDrawing', 'drawings/vmlDrawing1.vml') +
			relation('rId2', 'comments', 'comments1.xml') +
			'</Relationships>',
		'xl/comments1.xml':
			'<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
			`<authors><author/></authors><commentList>${comments.map(wordsXml).join('')}</commentList></comments>`,
		'xl/drawings/vmlDrawing1.vml':
			'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
			'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
			'<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
			'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
			`${comments.map(boxXml).join('')}</xml>`
	};
}

function wordsXml({ column, row, text }: Comment): string {
	const words = escapeXml(withoutCodes(text));
	return `<comment ref="${addressOf(column, row)}" authorId="0"><text><r><t xml:space="preserve">${words}</t></r></text></comment>`;
}

/** Hidden until one points at the cell; as high as its words need. */
function boxXml({ column, row, text }: Comment, at: number): string {
	const rows = 2 + Math.ceil(text.length / 20);
	return (
		`<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
		'<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
		'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
		`<x:Anchor>${column + 1},15,${row},2,${column + 2},0,${row + rows},0</x:Anchor>` +
		`<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
	);
}
