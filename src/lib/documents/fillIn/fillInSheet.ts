import type { Entries, Entry } from '$lib/data/answer';
import { helpByItem } from '$lib/data/survey/help';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import type { Cell } from '../content/document';
import { excelHead } from '../excel/excelText';
import { rowHeight } from '../excel/rowHeight';
import { addressOf, withoutCodes } from '../excel/sheetXml';
import { escapeXml } from '../xml/escapeXml';
import { drawingId, type Comment } from './comments';
import { fieldsOf, type Field } from './fields';
import { choices, fillInColumns, fillInWords, type ColumnName } from './fillInWords';

const names = Object.keys(fillInColumns) as ColumnName[];
const columns = [9, 46, 46, 34, 20, 24, 30, 40, 30].map((width) => ({ title: '', width }));

/** Places among the styles of this workbook; see fillInStyles.ts. */
const style = { locked: 1, head: 2, open: 3 } as const;

/** Excel shows no more of a message on a cell. */
const maxPrompt = 250;

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The sheets of a workbook to fill in: the rows, the words of every drop-down, and help on the questions.
 *
 * @param label How confidential it is, for the foot of every page.
 */
export function fillInSheets(
	items: readonly Item[],
	entries: Entries,
	label = ''
): { rows: string; lists: string; comments: Comment[] } {
	const lists = new Lists();
	const validations: string[] = [];
	const comments: Comment[] = [];
	const rows: string[] = [
		rowXml(
			names.map((name, at) => textXml(wordsOf(name), style.head, at, 0)),
			0
		)
	];
	let row = 0;
	for (const item of items) {
		for (const field of fieldsOf(item)) {
			row += 1;
			rows.push(rowOf(item, field, entries[item.id] ?? {}, row));
			validations.push(...validationsOf(item, field, row, lists));
			if (field.detail === undefined) comments.push(...helpOn(item, row));
		}
	}
	return { rows: sheetXml(rows, validations, label), lists: lists.sheetXml(), comments };
}

/** The whole help, on the question in each language. */
function helpOn({ id }: Item, row: number): Comment[] {
	const help = helpByItem.get(id)?.text;
	if (!help) return [];
	return (['ja', 'en'] as const).map((spoken) => ({
		column: names.indexOf(spoken),
		row,
		text: help[spoken]
	}));
}

function wordsOf(name: ColumnName): string {
	return fillInColumns[name][language.current];
}

function rowOf(item: Item, field: Field, entry: Entry, row: number): string {
	const isOwn = field.detail === undefined;
	const { answer } = entry;
	const without =
		answer?.kind === 'dontKnow' || answer?.kind === 'notApplicable'
			? choices[answer.kind][language.current]
			: '';
	const texts: Record<ColumnName, string | number> = {
		key: field.key,
		ja: field.label.ja,
		en: field.label.en,
		answer: field.kind === 'none' ? instruction(item) : answerOf(field, entry),
		without: isOwn ? without : '',
		other: isOwn ? (entry.other ?? '') : '',
		reason: isOwn ? (entry.reason ?? '') : '',
		note: isOwn ? (entry.note ?? '') : '',
		evidence: isOwn ? (entry.evidence ?? '') : ''
	};
	const cells = names.map((name, at) => {
		const isOpen = name === 'answer' ? field.kind !== 'none' : isOwn && at > 3;
		const value = texts[name];
		const look = isOpen ? style.open : style.locked;
		return typeof value === 'number'
			? `<c r="${addressOf(at, row)}" s="${look}"><v>${value}</v></c>`
			: textXml(value, look, at, row);
	});
	// Not every program works out by itself how high wrapped words are.
	const words = names.map((name): Cell => ({ kind: 'text', text: String(texts[name]) }));
	return rowXml(cells, row, rowHeight(words, columns));
}

function instruction({ kind }: Item): string {
	if (kind === 'choices') return fillInWords().several;
	return kind === 'services' ? fillInWords().services : '';
}

/** What stands in the answer cell of a row. */
function answerOf(field: Field, { answer }: Entry): string | number {
	const labelOf = (id: string | undefined) => {
		const found =
			field.kind === 'list' ? field.options.find((option) => option.id === id) : undefined;
		return found?.label[language.current] ?? '';
	};
	const { detail } = field;
	switch (answer?.kind) {
		case 'choice':
			return labelOf(answer.option);
		case 'choices':
			return detail !== undefined && answer.options.includes(detail) ? labelOf('yes') : '';
		case 'services':
			return detail === undefined ? '' : labelOf(answer.provisions[detail]);
		case 'people':
			return answer.people;
		case 'month':
			return detail === 'year' ? answer.year : answer.month;
		default:
			return '';
	}
}

function validationsOf(item: Item, field: Field, row: number, lists: Lists): string[] {
	const answer = addressOf(names.indexOf('answer'), row);
	const help =
		field.detail === undefined ? (helpByItem.get(item.id)?.text[language.current] ?? '') : '';
	const prompt = help
		? ` showInputMessage="1" promptTitle="${escapeXml(fillInWords().help)}" prompt="${escapeXml(help.slice(0, maxPrompt))}"`
		: '';
	const own: string[] = [];
	if (field.kind === 'list') {
		const range = lists.rangeOf(field.options.map(({ label }) => label[language.current]));
		own.push(listXml(answer, range, prompt));
	}
	if (field.kind === 'number') {
		own.push(
			`<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1"${prompt} sqref="${answer}">` +
				`<formula1>${field.min}</formula1><formula2>${field.max}</formula2></dataValidation>`
		);
	}
	if (field.detail !== undefined) return own;
	const range = lists.rangeOf(
		[choices.dontKnow, choices.notApplicable].map((label) => label[language.current])
	);
	const without = addressOf(names.indexOf('without'), row);
	// Where the row has no answer of its own, the help stands on the cell beside it.
	return [...own, listXml(without, range, field.kind === 'none' ? prompt : '')];
}

function listXml(address: string, range: string, prompt: string): string {
	return (
		`<dataValidation type="list" allowBlank="1" showErrorMessage="1"${prompt} sqref="${address}">` +
		`<formula1>${escapeXml(range)}</formula1></dataValidation>`
	);
}

/** The words of the drop-downs, one list a column; the same words once. */
class Lists {
	readonly #all: string[][] = [];

	/** Where the words stand, as a formula names it. */
	rangeOf(words: readonly string[]): string {
		const known = this.#all.findIndex((list) => list.join('\n') === words.join('\n'));
		const at = known < 0 ? this.#all.push([...words]) - 1 : known;
		const [column] = /^[A-Z]+/.exec(addressOf(at, 0)) ?? [''];
		return `'${fillInWords().lists}'!$${column}$1:$${column}$${words.length}`;
	}

	sheetXml(): string {
		const height = Math.max(...this.#all.map(({ length }) => length));
		const rows = Array.from({ length: height }, (_, row) =>
			rowXml(
				this.#all.flatMap((list, at) => {
					const words = list[row];
					return words === undefined ? [] : [textXml(words, style.locked, at, row)];
				}),
				row
			)
		);
		return `<worksheet ${namespace}><sheetData>${rows.join('')}</sheetData></worksheet>`;
	}
}

function sheetXml(rows: readonly string[], validations: readonly string[], label: string): string {
	const cols = columns
		.map(
			({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
		)
		.join('');
	return (
		`<worksheet ${namespace} ${relations}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0">` +
		'<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' +
		`</sheetView></sheetViews><cols>${cols}</cols><sheetData>${rows.join('')}</sheetData>` +
		'<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' +
		`<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>` +
		'<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.3" footer="0.3"/>' +
		'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
		`<headerFooter><oddFooter>${escapeXml(`${label && excelHead(label)}&C&P / &N`)}</oddFooter></headerFooter>` +
		`<legacyDrawing r:id="${drawingId}"/></worksheet>`
	);
}

/** Text that is no one's to fill in, one cell a row: what a sheet that is not shown holds. */
export function hiddenSheet(texts: readonly string[]): string {
	const rows = texts.map((text, row) => rowXml([textXml(text, style.locked, 0, row)], row));
	return `<worksheet ${namespace}><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function rowXml(cells: readonly string[], row: number, height?: number): string {
	const high = height === undefined ? '' : ` ht="${height}"`;
	return `<row r="${row + 1}"${high}>${cells.join('')}</row>`;
}

function textXml(words: string, look: number, column: number, row: number): string {
	const place = `r="${addressOf(column, row)}" s="${look}"`;
	if (words === '') return `<c ${place}/>`;
	// A text is text here, whatever it begins with: no program takes it for a formula.
	const safe = escapeXml(withoutCodes(words));
	return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}
