import { escapeXml } from '../xml/escapeXml';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const placed = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Rows of bars whose pieces add up, drawn by the spreadsheet from cells of its own. */
export interface Bars {
	title: string;
	/** What it shows in words, for who does not see it. */
	description: string;
	/** Where the names of the rows stand, such as `'Overview'!$A$7:$A$12`. */
	names: string;
	/** Of each series: where its name and its numbers stand, and its colour. */
	series: readonly { name: string; values: string; colour: string }[];
}

/** How many rows of a sheet the chart takes. */
export const chartRows = 16;

/** The chart itself. */
export function chartXml({ title, names, series }: Bars): string {
	const drawn = series.map(
		({ name, values, colour }, place) =>
			`<c:ser><c:idx val="${place}"/><c:order val="${place}"/>` +
			`<c:tx><c:strRef><c:f>${escapeXml(name)}</c:f></c:strRef></c:tx>` +
			`<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>` +
			'<c:invertIfNegative val="0"/>' +
			// Of a piece that is not there no number.
			'<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
			'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
			`<c:cat><c:strRef><c:f>${escapeXml(names)}</c:f></c:strRef></c:cat>` +
			`<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val></c:ser>`
	);
	return (
		`<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}"><c:chart>` +
		`<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100"/></a:pPr><a:r><a:rPr sz="1100"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
		'<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
		'<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
		`${drawn.join('')}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
		// The first matter stands on top, as in the table.
		axis('catAx', 1, 2, 'l', 'maxMin') +
		axis('valAx', 2, 1, 't', 'minMax') +
		'</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
		'<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
	);
}

function axis(kind: 'catAx' | 'valAx', id: number, other: number, side: string, order: string) {
	return (
		`<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling>` +
		`<c:delete val="0"/><c:axPos val="${side}"/>${kind === 'valAx' ? '<c:numFmt formatCode="0" sourceLinked="0"/>' : ''}` +
		'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
		`<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
		`${kind === 'valAx' ? '<c:crossBetween val="between"/><c:majorUnit val="1"/>' : ''}</c:${kind}>`
	);
}

/** Where the chart stands on its sheet. @param row The first row that it covers, from 0. */
export function drawingXml({ title, description }: Bars, row: number, columns: number): string {
	const corner = (name: string, column: number, at: number) =>
		`<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
	return (
		`<xdr:wsDr xmlns:xdr="${placed}" xmlns:a="${main}"><xdr:twoCellAnchor>` +
		corner('from', 0, row) +
		corner('to', columns, row + chartRows) +
		'<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
		`<xdr:cNvPr id="2" name="${escapeXml(title)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
		'<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
		`<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic>` +
		'</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
	);
}
