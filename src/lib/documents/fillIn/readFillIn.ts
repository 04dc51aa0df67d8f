import type { Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { outlines } from '$lib/data/survey/outlines';
import { problems as answerProblems } from '$lib/engine/answers/problems';
import { readPart, type Part, type RefusedPart } from '$lib/storage/parts/partFile';
import { refused } from '$lib/storage/files/readJson';
import { fillInColumns, type ColumnName } from './fillInWords';
import { hiddenTitle, textOfChunks } from './fillInWorkbook';
import { rawSheets, type RawCell, type RawSheet } from './rawSheets';
import { readItem, type FillInProblem, type Rows } from './readItem';

/** A workbook that came back: what was filled in, and every cell that was not taken. */
type ReadFillIn = { status: 'part'; part: Part; problems: readonly FillInProblem[] } | RefusedPart;

/** Reads a workbook that was filled in. What does not fit is named and left as it was handed out. */
export async function readFillIn(bytes: Uint8Array): Promise<ReadFillIn> {
	let sheets: RawSheet[];
	try {
		sheets = await rawSheets(bytes);
	} catch (problem) {
		// Larger, or nested deeper, than any workbook of this tool.
		const isBeyond = problem instanceof RangeError;
		return refused(isBeyond ? 'beyondLimits' : 'notJson', String(problem));
	}
	const hidden = sheets.find(({ title }) => title === hiddenTitle);
	if (!hidden) return refused('otherFormat', `no sheet ${hiddenTitle}`);
	let text: string;
	try {
		text = textOfChunks([...hidden.cells.values()].map((cell) => cell.text));
	} catch (problem) {
		return refused('notJson', `${hiddenTitle}: ${String(problem)}`);
	}
	const read = readPart(text);
	if (read.status === 'refused') return read;
	const table = tableIn(sheets);
	if (!table) return refused('doesNotFit', 'no sheet with all columns in its first row');
	return filled(read.part, table);
}

interface Table {
	sheet: RawSheet;
	/** The letters of each column. */
	letters: Readonly<Record<ColumnName, string>>;
}

/** The sheet whose first row has every column, wherever it was moved to. */
function tableIn(sheets: readonly RawSheet[]): Table | undefined {
	for (const sheet of sheets) {
		const heads = [...sheet.cells.values()].filter(({ address }) => /^[A-Z]+1$/.test(address));
		const found = Object.entries(fillInColumns).map(([name, titles]) => {
			const head = heads.find(({ text }) => text === titles.ja || text === titles.en);
			return [name, head?.address.slice(0, -1)] as const;
		});
		if (found.every(([, letters]) => letters !== undefined)) {
			return { sheet, letters: Object.fromEntries(found) as Table['letters'] };
		}
	}
	return undefined;
}

function filled(part: Part, { sheet, letters }: Table): ReadFillIn {
	const { items, base } = part.handOut;
	const { rows, problems } = rowsIn(sheet, letters, new Set(items));
	const entries: Record<string, Entries[string]> = { ...base };
	for (const id of items) {
		const item = itemsById.get(id);
		if (!item) continue;
		const read = readItem(item, rows, base[id] ?? {}, sheet.title);
		problems.push(...read.problems);
		const isRead = read.problems.length === 0 && !problems.some((each) => each.item === id);
		const isFit = answerProblems(outlines, { [id]: read.entry }).every(
			({ code }) => code !== 'doesNotFit'
		);
		if (isRead && !isFit) {
			problems.push({
				sheet: sheet.title,
				cell: rows.get(id)?.address ?? '',
				item: id,
				code: 'unfit'
			});
		}
		if (!isRead || !isFit) continue;
		if (Object.keys(read.entry).length === 0) delete entries[id];
		else entries[id] = read.entry;
	}
	return { status: 'part', part: { ...part, entries }, problems };
}

function rowsIn(
	sheet: RawSheet,
	letters: Table['letters'],
	known: ReadonlySet<string>
): { rows: Rows; problems: FillInProblem[] } {
	const rows: Rows = new Map();
	const problems: FillInProblem[] = [];
	const tell = (cell: string, key: string, code: FillInProblem['code']) =>
		problems.push({ sheet: sheet.title, cell, item: key.split('/')[0] ?? '', code });
	const merged = sheet.merged.flatMap(numbersIn);
	const keys = [...sheet.cells.values()].filter(
		({ address, kind }) => isIn(address, letters.key) && kind !== 'empty'
	);
	for (const { address, text } of keys) {
		const number = address.slice(letters.key.length);
		if (number === '1') continue;
		if (!known.has(text.split('/')[0] ?? '')) tell(address, text, 'unknown');
		else if (rows.has(text)) tell(address, text, 'twice');
		else rows.set(text, { address, cellOf: (name) => cellAt(sheet, `${letters[name]}${number}`) });
		if (merged.includes(Number(number))) tell(address, text, 'merged');
	}
	return { rows, problems };
}

function isIn(address: string, letters: string): boolean {
	return /^[A-Z]+/.exec(address)?.[0] === letters;
}

/** The rows that a range such as `B2:D4` goes over. */
function numbersIn(range: string): number[] {
	const [from = 0, to = from] = range.match(/\d+/g)?.map(Number) ?? [];
	// A range may go over a million rows; no row of ours is that far down.
	return Array.from({ length: Math.min(to, 2000) - from + 1 }, (_, at) => from + at);
}

function cellAt({ cells }: RawSheet, address: string): RawCell {
	return cells.get(address) ?? { address, kind: 'empty', text: '' };
}
