import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { documentOf } from '$lib/documents/content/documentOf';
import { workbookOf } from '$lib/documents/excel/workbookOf';
import { fillInWorkbook } from '$lib/documents/fillIn/fillInWorkbook';
import { elementsOf, readXml, elementsWithin, type Element } from '$lib/documents/xml/readXml';
import { handedOut } from '$lib/storage/parts/handOut';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

// Excel offers to repair a workbook that other programs read without a word. What it asks for, from
// ECMA-376 part 1: the order of elements (18.3.1.99 and others), contents and relations of the package.

/** The order of what may stand in an element; a name that is not here is one too many. */
const orders: Readonly<Record<string, string>> = {
	worksheet:
		'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
		'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
		'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter ' +
		'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
		'legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
	sheetView: 'pane selection pivotSelection extLst',
	c: 'f v is extLst',
	dataValidation: 'formula1 formula2',
	headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
	workbook:
		'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
		'externalReferences definedNames calcPr',
	styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors',
	font: 'b i strike sz color name family charset scheme',
	border: 'left right top bottom diagonal',
	xf: 'alignment protection',
	table: 'autoFilter sortState tableColumns tableStyleInfo',
	comments: 'authors commentList',
	'c:barChart':
		'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
	'c:ser':
		'c:idx c:order c:tx c:spPr c:invertIfNegative c:dPt c:dLbls c:trendline c:errBars c:cat c:val',
	'c:catAx':
		'c:axId c:scaling c:delete c:axPos c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos ' +
		'c:crossAx c:crosses',
	'c:valAx':
		'c:axId c:scaling c:delete c:axPos c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos ' +
		'c:crossAx c:crosses c:crossBetween c:majorUnit'
};

/** Elements that stand in a place that is not theirs. */
function misplaced(path: string, element: Element): string[] {
	const children = elementsOf(element);
	const order = orders[element.name]?.split(' ');
	const places = order ? children.map(({ name }) => order.indexOf(name)) : [];
	const found = children.filter(
		(_, at) => order && (places[at]! < 0 || places[at]! < (places[at - 1] ?? 0))
	);
	return [
		...found.map(({ name }) => `${path}: ${name} in ${element.name}`),
		...children.flatMap((child) => misplaced(path, child))
	];
}

type Parts = ReadonlyMap<string, Element>;
const workbooks = new Map<string, Parts>();

async function keep(name: string, bytes: Promise<Uint8Array>): Promise<void> {
	const parts = Object.entries(unzipSync(await bytes)).map(
		([path, part]) => [path, readXml(strFromU8(part))] as const
	);
	workbooks.set(name, new Map(parts));
}

beforeAll(async () => {
	const assessment = assessmentOf('matureTeam');
	const ids = items.map(({ id }) => id);
	for (const tongue of ['ja', 'en'] as const) {
		language.use(tongue);
		const content = documentOf(assessment, reportOfTeam('matureTeam'), {});
		await keep(`report, ${tongue}`, workbookOf(content));
		const wishes = { items: ids, recipient: '総務部', isAnswered: true, isNamed: true };
		const part = handedOut(assessment, wishes, crypto.randomUUID(), assessment.changedAt);
		await keep(`to fill in, ${tongue}`, fillInWorkbook(part));
	}
}, 60_000);

afterAll(() => language.use('ja'));

const names = ['ja', 'en'].flatMap((tongue) => [`report, ${tongue}`, `to fill in, ${tongue}`]);

describe.each(names)('a workbook: %s', (name) => {
	const parts = () => [...workbooks.get(name)!];
	const part = (path: string) => workbooks.get(name)!.get(path);

	it('has what is in each element in the order that Excel wants', () => {
		expect(parts().flatMap(([path, root]) => misplaced(path, root))).toEqual([]);
	});

	it('lists every part with its kind, and leads each relation to a part that is there', () => {
		const types = part('[Content_Types].xml')!;
		const overrides = elementsOf(types, 'Override').map(({ attributes }) => attributes.PartName);
		const endings = elementsOf(types, 'Default').map(({ attributes }) => attributes.Extension);
		expect(new Set(overrides).size).toBe(overrides.length);
		expect(new Set(endings).size).toBe(endings.length);
		const paths = parts().map(([path]) => path);
		for (const path of paths.filter((each) => each !== '[Content_Types].xml')) {
			const ending = path.split('.').at(-1);
			// Of plain XML the kind must be said.
			if (ending === 'xml') expect(overrides).toContain(`/${path}`);
			else expect(endings).toContain(ending);
		}
		for (const override of overrides) expect(paths).toContain(override?.slice(1));
		for (const [path, root] of parts().filter(([each]) => each.endsWith('.rels'))) {
			const relations = elementsOf(root).map(({ attributes }) => attributes);
			expect(new Set(relations.map(({ Id }) => Id)).size, path).toBe(relations.length);
			const folder = new URL(path.replace('_rels/', ''), 'file:///');
			for (const { Target = '' } of relations) {
				expect(paths).toContain(new URL(Target, folder).pathname.slice(1));
			}
		}
	});

	it('names in each sheet only relations that it has', () => {
		for (const [path, root] of parts().filter(([each]) => each.includes('/worksheets/sheet'))) {
			const relations = part(path.replace('worksheets/', 'worksheets/_rels/') + '.rels');
			const known = relations ? elementsOf(relations).map(({ attributes }) => attributes.Id) : [];
			for (const kind of ['drawing', 'legacyDrawing', 'tablePart']) {
				for (const { attributes } of elementsWithin(root, kind))
					expect(known).toContain(attributes['r:id']);
			}
		}
	});

	it('keeps to the lengths and the rules that Excel has for names, tables and messages', () => {
		const sheets = elementsWithin(part('xl/workbook.xml')!, 'sheet').map(
			({ attributes }) => attributes
		);
		for (const { name: title = '' } of sheets) expect(title).toMatch(/^[^[\]:*?/\\]{1,31}$/);
		for (const [path, root] of parts()) {
			for (const { attributes } of elementsWithin(root, 'dataValidation')) {
				expect(attributes.prompt?.length ?? 0).toBeLessThanOrEqual(255);
				expect(attributes.promptTitle?.length ?? 0).toBeLessThanOrEqual(32);
			}
			if (root.name !== 'table') continue;
			const titles = elementsWithin(root, 'tableColumn').map(({ attributes }) =>
				attributes.name?.toLowerCase()
			);
			expect(new Set(titles).size, path).toBe(titles.length);
			// A table of its head alone is one that Excel repairs.
			expect(Number(/:[A-Z]+(\d+)$/.exec(root.attributes.ref ?? '')?.[1]), path).toBeGreaterThan(1);
		}
	});
});
