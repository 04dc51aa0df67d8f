import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFormat } from '$lib/documents/csv/csvFormat';
import { cellText } from '$lib/documents/content/cells';
import type { Block, DocumentContent } from '$lib/documents/content/document';
import { bytesOf, textOf } from '$lib/documents/textFile';
import { addressOf } from '$lib/documents/excel/sheetXml';
import { workbookFormat } from '$lib/documents/excel/workbookFormat';
import { wordFormat } from '$lib/documents/word/wordFormat';
import { language } from '$lib/wording/language';
import { everyDocument, hostile } from './everyDocument';
import { furtherValues } from './everyValues';
import { plainRows } from './plainRows';
import { readCsv } from '$lib/documents/csv/csv';
import {
	convert,
	hasOffice,
	openedAs,
	pagesOf,
	paperOf,
	python,
	readByOthers,
	removeAll,
	write,
	type Sheet,
	type Word
} from './otherPrograms';

const contents = new Map<string, DocumentContent>();
/** By the names of files of values: what was written. */
const values = new Map<string, string[][]>();
let found: ReadonlyMap<string, unknown> = new Map();

/** Workbooks that are printed too: by the head of a list for the screen, and that of one for paper. */
const printedWorkbooks = {
	'supplement.ja': ['割合（下限）', '出典の番号'],
	'withAll.en': ['Share, at least', 'Source no.'],
	'distribution.ja': ['組織数（最小）', '設問']
} as const;

const hostilePlan = 'newTeam.hostile';

const read = everyDocument.filter(({ isForPaper }) => !isForPaper);
const workbookOf = (name: string) => (found.get(`${name}.xlsx`) ?? []) as Sheet[];
const wordOf = (name: string) => found.get(`${name}.docx`) as Word;
const contentOf = (name: string): DocumentContent => {
	const content = contents.get(name);
	if (!content) throw new RangeError(`${name} was not made`);
	return content;
};

/** Each program is started once for all files that it reads, and while the next ones are made. */
beforeAll(async () => {
	for (const { name, tongue, content } of everyDocument) {
		language.use(tongue);
		contents.set(name, await content());
		write(`${name}.docx`, await wordFormat.bytesOf({ content: contentOf(name), language: tongue }));
	}
	const onPaper = everyDocument.filter(({ most }) => most !== undefined);
	const paper = hasOffice
		? convert(
				'pdf',
				onPaper.map(({ name }) => `${name}.docx`),
				'paper'
			)
		: Promise.resolve();
	const opened = hasOffice && python ? openValues() : Promise.resolve([]);
	for (const { name, tongue } of read) {
		language.use(tongue);
		const source = { content: contentOf(name), language: tongue };
		const bytes = await workbookFormat.bytesOf(source);
		write(`${name}.xlsx`, bytes);
		if (name in printedWorkbooks || name === hostilePlan) write(`${name}.sheets.xlsx`, bytes);
	}
	language.use('ja');
	const names = read.flatMap(({ name }) => [`${name}.xlsx`, `${name}.docx`]);
	const byLibreOffice = await opened;
	if (python) found = await readByOthers([...names, ...byLibreOffice]);
	await paper;
	const printed = [...Object.keys(printedWorkbooks), hostilePlan].map(
		(name) => `${name}.sheets.xlsx`
	);
	if (hasOffice) await convert('pdf', printed, 'paper');
}, 300_000);

/** The workbooks that LibreOffice makes of the files of values, a language at a time. */
async function openValues(): Promise<string[]> {
	const opened: string[] = [];
	for (const tongue of ['ja', 'en'] as const) {
		language.use(tongue);
		const names: string[] = [];
		for (const [name, text] of Object.entries(furtherValues(tongue))) {
			values.set(name, readCsv(textOf(bytesOf(text))));
			write(name, text);
			names.push(name);
		}
		for (const made of everyDocument.filter((each) => each.tongue === tongue)) {
			for (const table of made.values ?? []) {
				const format = csvFormat(table);
				const source = { content: contentOf(made.name), language: tongue };
				const name = `${made.name}.${table}.csv`;
				values.set(
					name,
					format.expected(source).map((row) => [...row])
				);
				write(name, await format.bytesOf(source));
				names.push(name);
			}
		}
		await convert('xlsx', names, 'values', openedAs(tongue));
		opened.push(...names.map((name) => name.replace(/csv$/, 'xlsx')));
	}
	return opened;
}

afterAll(removeAll);

describe.runIf(python)('openpyxl', () => {
	it.each(read.map(({ name }) => name))(
		'finds each value of %s, shown and printed right',
		(name) => {
			const sheets = workbookOf(name);
			const { sheets: made, label } = contentOf(name);
			expect(sheets.map(({ title }) => title)).toEqual(made.map(({ title }) => title));
			for (const [place, each] of made.entries()) {
				const sheet = sheets[place];
				expect(sheet?.rows).toEqual(plainRows(each));
				const isOnPaper = !each.isNotPrinted;
				const repeated = isOnPaper ? '$1:$1' : null;
				expect(sheet).toMatchObject({ frozen: 'A2', repeated, across: 1 });
				expect(sheet).toMatchObject({ formulas: [], comments: [], state: 'visible' });
				const length = each.rows.length + (each.bars ? 18 : 1);
				// Of a list for the screen nothing is printed: the cell right of it is empty.
				const beside = addressOf(each.columns.length, 0).replace(/1$/, '\\$$1');
				const area = isOnPaper ? `\\$A\\$1:\\$[A-Z]+\\$${length}` : `\\$${beside}`;
				expect(sheet?.printed).toMatch(new RegExp(`'${area}'`));
				expect(sheet?.tables).toHaveLength(each.bars ? 0 : 1);
				expect(sheet?.charts).toBe(each.bars ? 1 : 0);
				expect(sheet?.foot).toBe(isOnPaper ? (label ?? '') : '');
			}
		}
	);

	it('finds shares, counts and words each in a format of its own', () => {
		expect(workbookOf('matureTeam.en').at(-1)?.formats).toEqual(['0', '0.0%', '@']);
		expect(workbookOf('distribution.ja').at(-1)?.formats).toEqual(['0', '@']);
	});

	it('finds hostile words as text, one cell each, and none too long', () => {
		const plan = workbookOf('newTeam.hostile').find(({ tables }) => tables.includes('Plan'));
		const tasks = plan?.rows.map(([task]) => String(task)) ?? [];
		expect(tasks).toEqual(expect.arrayContaining(hostile.map(([, inFile]) => inFile)));
		expect(Math.max(...tasks.map(({ length }) => length))).toBe(32_767);
		const [organisations] = workbookOf('organisations.hostile');
		expect(organisations?.rows.slice(1).map(([name]) => name)).toEqual(
			hostile.map(([, inFile]) => inFile)
		);
	});
});

describe.runIf(python)('python-docx', () => {
	const styles = { bullet: 'List Bullet', paragraph: 'Body Text' };

	function styled(block: Block): string[] {
		if (block.kind === 'heading') return [`Heading ${block.level}|${block.text}`];
		if (block.kind === 'paragraph' && block.isSmall) return [`Note|${block.text}`];
		return block.kind === 'bullet' || block.kind === 'paragraph'
			? [`${styles[block.kind]}|${block.text}`]
			: [];
	}

	it.each(read.map(({ name }) => name))('finds each heading, sentence and row of %s', (name) => {
		const { identity, label, blocks } = contentOf(name);
		const { paragraphs, tables, heads, feet } = wordOf(name);
		expect(heads).toEqual([identity]);
		expect(feet.join('')).toContain(label ?? '');
		const texts = new Set(paragraphs.map(([style, text]) => `${style}|${text}`));
		expect(blocks.flatMap(styled).filter((text) => !texts.has(text))).toEqual([]);
		const wanted = blocks.flatMap((block) =>
			block.kind === 'table'
				? [[block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map(cellText))]]
				: []
		);
		expect(tables).toEqual(wanted);
	});
});

describe.runIf(hasOffice)('LibreOffice', () => {
	it('puts each document on no more sheets of paper than it may take', () => {
		const tooLong = everyDocument.flatMap(({ name, most }) => {
			const pages = most === undefined ? 0 : pagesOf(`${name}.pdf`);
			return pages > 0 && pages <= (most ?? 0)
				? []
				: most === undefined
					? []
					: [`${name}: ${pages}`];
		});
		expect(tooLong).toEqual([]);
	});

	it.each(Object.entries(printedWorkbooks))(
		'prints no page of the list for the screen in %s, and sources in letters of seven points',
		(name, [unprinted, printed]) => {
			const pages = paperOf(`${name}.sheets.pdf`);
			expect(pages.filter(({ text }) => text.includes(unprinted))).toEqual([]);
			const found = pages.filter(({ text }) => text.includes(printed));
			expect(found.length).toBeGreaterThan(1);
			expect(found.filter(({ points }) => points < 7)).toEqual([]);
		}
	);

	it('opens hostile words in a workbook as the words that they are', () => {
		const text = paperOf(`${hostilePlan}.sheets.pdf`)
			.map((page) => page.text)
			.join('\n');
		for (const words of ["'=1+1", "'+SUM(A1)", "'@x", '<w:p>&amp;', '2.10', '1-2', 'lone half']) {
			expect(text).toContain(words);
		}
		expect(text).not.toMatch(/Err:\d|#(?:NAME|VALUE|REF)/);
	});

	it.runIf(python)('opens each file of values with every value as it is', () => {
		expect([...values.keys()]).toHaveLength(19);
		for (const [name, wanted] of values) {
			const [sheet] = workbookOf(name.replace(/\.csv$/, ''));
			expect(wanted.length, name).toBeGreaterThan(10);
			// A spreadsheet keeps 15 digits of a number.
			const cut = (value: unknown) => String(value).replace(/^(0\.\d{12})\d+$/, '$1');
			expect(
				sheet?.rows.map((row) => row.map(cut)),
				name
			).toEqual(wanted.map((row) => row.map(cut)));
		}
	});

	it.runIf(python)('finds the number of each item in each file that has one', () => {
		for (const name of values.keys()) {
			if (/levels|values|organisations|criteria|checklist/.test(name)) continue;
			const [sheet] = workbookOf(name.replace(/\.csv$/, ''));
			const items = sheet?.rows.map(([first]) => String(first).replace(/^\S+ /, '')) ?? [];
			expect(items, name).toEqual(expect.arrayContaining(['2.10', '2.4.1']));
		}
	});
});
