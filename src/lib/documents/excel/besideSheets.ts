import type { Sheet } from '../content/document';
import { chartXml, drawingXml, type Bars } from './chartXml';
import { quoted } from './quoted';
import { tableXml } from './tableXml';

const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.';

/** A workbook's files with what stands beside its sheets: the table of each, or the chart. */
export function withBeside(
	files: Readonly<Record<string, string>>,
	sheets: readonly Sheet[]
): Record<string, string> {
	const beside = sheets.map((sheet, place) => partsBeside(sheet, place + 1));
	const named = beside.flatMap(({ kinds }) => Object.entries(kinds));
	const overrides = named.map(
		([path, kind]) => `<Override PartName="/${path}" ContentType="${types}${kind}+xml"/>`
	);
	return {
		...files,
		'[Content_Types].xml': (files['[Content_Types].xml'] ?? '').replace(
			'</Types>',
			`${overrides.join('')}</Types>`
		),
		...Object.assign({}, ...beside.map(({ files }) => files))
	};
}

interface Beside {
	files: Record<string, string>;
	kinds: Record<string, string>;
}

function partsBeside(sheet: Sheet, number: number): Beside {
	const relations = `xl/worksheets/_rels/sheet${number}.xml.rels`;
	if (!sheet.bars) {
		const path = `xl/tables/table${number}.xml`;
		return {
			files: {
				[relations]: relationXml('table', `../tables/table${number}.xml`),
				[path]: tableXml(sheet, number)
			},
			kinds: { [path]: 'spreadsheetml.table' }
		};
	}
	const [drawing, chart] = [`drawings/drawing${number}.xml`, `charts/chart${number}.xml`];
	const bars = barsOf(sheet, sheet.bars);
	return {
		files: {
			[relations]: relationXml('drawing', `../${drawing}`),
			[`xl/drawings/_rels/drawing${number}.xml.rels`]: relationXml('chart', `../${chart}`),
			[`xl/${drawing}`]: drawingXml(bars, sheet.rows.length + 2, sheet.columns.length),
			[`xl/${chart}`]: chartXml(bars)
		},
		kinds: { [`xl/${drawing}`]: 'drawing', [`xl/${chart}`]: 'drawingml.chart' }
	};
}

function barsOf({ title: tab }: Sheet, bars: NonNullable<Sheet['bars']>): Bars {
	const { title, description, from, count } = bars;
	const rows = (column: string) =>
		`${quoted(tab)}!$${column}$${from + 1}:$${column}$${from + count}`;
	const seriesOf = (column: string, colour: string) => ({
		name: `${quoted(tab)}!$${column}$1`,
		values: rows(column),
		colour
	});
	return {
		title,
		description,
		names: rows('A'),
		series: [seriesOf('C', '8CC9A1'), seriesOf('D', 'C9CED6')]
	};
}

function relationXml(kind: string, target: string): string {
	return (
		`<Relationships xmlns="${packages}">` +
		`<Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
	);
}
