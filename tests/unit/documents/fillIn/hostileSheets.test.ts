import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillInWorkbook } from '$lib/documents/fillIn/fillInWorkbook';
import { readFillIn } from '$lib/documents/fillIn/readFillIn';
import { handedOut } from '$lib/storage/parts/handOut';
import { assessment, choice } from '../../assessments';

const id = '11111111-1111-4111-8111-111111111111';
const ids = ['1.1', '1.2', '1.5', '2.9', '3.2'];
const part = handedOut(
	assessment({ entries: { '1.1': { answer: choice('c'), note: 'ここのメモ' } } }),
	{ items: ids, recipient: '法務部', isAnswered: true, isNamed: false },
	id,
	'2026-11-29T01:00:00.000Z'
);
const first = 'xl/worksheets/sheet1.xml';
const hidden = 'xl/worksheets/sheet3.xml';

let parts: Record<string, string>;
/** The row in which a number stands. */
let rowOf: (key: string) => string;

beforeAll(async () => {
	const files = unzipSync(await fillInWorkbook(part));
	parts = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
	rowOf = (key) =>
		new RegExp(`<c r="A(\\d+)"[^>]*><is><t xml:space="preserve">${key}<`).exec(parts[first]!)![1]!;
});

function read(changed: Record<string, string>) {
	const all = { ...parts, ...changed };
	const files = Object.entries(all).map(([path, xml]) => [path, strToU8(xml)]);
	return readFillIn(zipSync(Object.fromEntries(files)));
}

/** The sheet with another cell in the place of one. */
function withCell(address: string, inside: string, type = ''): string {
	const cell = new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`);
	if (!cell.test(parts[first]!)) throw new RangeError(`no cell ${address}`);
	return parts[first]!.replace(cell, `<c r="${address}"${type}>${inside}</c>`);
}

const text = (words: string) => `<is><t>${words}</t></is>`;
const inline = ' t="inlineStr"';

/** What is put into a cell, by the row's number and the column, and what is said of it. */
const cells: [string, string, string, string, string, string][] = [
	['a formula', '1.1', 'D', '<f>1+1</f><v>2</v>', '', 'formula'],
	['a formula with words', '1.1', 'D', '<f>"a"</f><v>a</v>', ' t="str"', 'formula'],
	['a formula to another file', '1.1', 'H', "<f>'[1]x'!A1</f><v>x</v>", ' t="str"', 'formula'],
	['a formula that runs a program', '1.1', 'H', '<f>cmd|x!A1</f><v>0</v>', '', 'formula'],
	['a formula without a value', '3.2', 'D', '<f>NOW()</f>', '', 'formula'],
	['a formula beside', '1.2', 'E', '<f>A1</f><v>x</v>', ' t="str"', 'formula'],
	['an error', '1.1', 'D', '<v>#REF!</v>', ' t="e"', 'error'],
	['an error in a note', '1.1', 'H', '<v>#N/A</v>', ' t="e"', 'error'],
	['an option that is none', '1.1', 'D', text('z なし'), inline, 'notAnOption'],
	['half an option', '1.1', 'D', text('情報システム'), inline, 'notAnOption'],
	['a number for an option', '1.1', 'D', '<v>3</v>', '', 'notAnOption'],
	['a truth for an option', '1.2/a', 'D', '<v>1</v>', ' t="b"', 'notAnOption'],
	['a mark for yes', '1.2/a', 'D', text('○'), inline, 'notAnOption'],
	['another way to provide a service', '2.9/a', 'D', text('他社'), inline, 'notAnOption'],
	['words for "do not know"', '3.2', 'E', text('たぶん'), inline, 'notAnOption'],
	['a date as a number for a year', '1.5/year', 'D', '<v>41730</v>', '', 'notANumber'],
	['a date for a month', '1.5/month', 'D', '<v>13</v>', '', 'notANumber'],
	['a month of words', '1.5/month', 'D', text('四月'), inline, 'notANumber'],
	['a fraction of people', '3.2', 'D', '<v>1.5</v>', '', 'notANumber'],
	['fewer than no people', '3.2', 'D', '<v>-1</v>', '', 'notANumber'],
	['too many people', '3.2', 'D', '<v>1E+300</v>', '', 'notANumber'],
	['people in words', '3.2', 'D', text('数名'), inline, 'notANumber'],
	['a year without a month', '1.5/year', 'D', '<v>2014</v>', '', 'halfMonth'],
	['a note too long', '1.1', 'H', text('あ'.repeat(4001)), inline, 'tooLong'],
	['an answer and "do not know"', '1.1', 'E', text('わからない'), inline, 'both'],
	['another number', '3.2', 'A', text('9.9'), inline, 'unknown'],
	['a number twice', '3.2', 'A', text('1.1'), inline, 'twice']
];

describe('a damaged or hostile sheet', () => {
	it.each(cells)(
		'with %s is read, and the cell is named',
		async (_, key, column, inside, type, code) => {
			const address = `${column}${rowOf(key)}`;
			const result = await read({ [first]: withCell(address, inside, type) });
			if (result.status === 'refused') throw new Error(result.detail);
			const cell = code === 'halfMonth' ? `D${rowOf('1.5/month')}` : address;
			expect(result.problems).toContainEqual({
				sheet: '記入',
				cell,
				item: expect.any(String),
				code
			});
			// Nothing else is lost, and nothing of it is taken.
			expect(result.part.entries).toEqual(part.entries);
		}
	);

	it('with merged cells names each row', async () => {
		const row = rowOf('1.1');
		const merged = parts[first]!.replace(
			'<dataValidations',
			`<mergeCells count="1"><mergeCell ref="D${row}:D${Number(row) + 2}"/></mergeCells><dataValidations`
		);
		const result = await read({ [first]: merged });
		if (result.status === 'refused') throw new Error(result.detail);
		expect(result.problems.filter(({ code }) => code === 'merged')).toHaveLength(3);
		expect(result.part.entries).toEqual(part.entries);
	});

	it('without a row keeps what was handed out, and says which is missing', async () => {
		const row = rowOf('1.1');
		const without = parts[first]!.replace(new RegExp(`<row r="${row}"[^>]*>.*?</row>`), '');
		const result = await read({ [first]: without });
		expect(result).toMatchObject({ status: 'part', part: { entries: part.entries } });
		expect(result).toMatchObject({ problems: [{ cell: '', item: '1.1', code: 'missing' }] });
	});

	it('with its columns and rows moved is read all the same', async () => {
		const moved = parts[first]!.replaceAll(/ r="D(\d+)"/g, ' r="ZZ$1"')
			.replaceAll(/ r="H(\d+)"/g, ' r="D$1"')
			.replaceAll(/ r="ZZ(\d+)"/g, ' r="H$1"');
		expect(await read({ [first]: moved })).toMatchObject({
			problems: [],
			part: { entries: part.entries }
		});
	});

	it.each<[string, () => Record<string, string>, string]>([
		[
			'a column that is missing',
			() => ({ [first]: withCell('D1', text('x'), inline) }),
			'doesNotFit'
		],
		[
			'no sheet of what was handed out',
			() => ({ 'xl/workbook.xml': parts['xl/workbook.xml']!.replace('_csirt', 'x') }),
			'otherFormat'
		],
		[
			'what was handed out cut short',
			() => ({ [hidden]: parts[hidden]!.replace(/.{60}<\/t>/, '</t>') }),
			'notJson'
		],
		[
			'what was handed out in another version',
			() => ({ [hidden]: hiddenWith({ version: 2 }) }),
			'newerVersion'
		],
		[
			'what was handed out changed',
			() => ({ [hidden]: hiddenWith({ entries: { '2.8': {} } }) }),
			'unfitAnswers'
		],
		['a doctype', () => ({ [first]: `<!DOCTYPE x [<!ENTITY a "b">]>${parts[first]!}` }), 'notJson'],
		['XML that is cut short', () => ({ [first]: parts[first]!.slice(0, 900) }), 'notJson'],
		[
			'elements nested without end',
			() => ({ [first]: `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}` }),
			'beyondLimits'
		],
		[
			'a million rows',
			() => ({
				[first]: parts[first]!.replace(
					'</sheetData>',
					`${'<row r="9"></row>'.repeat(1_000_000)}</sheetData>`
				)
			}),
			'beyondLimits'
		],
		['a workbook without sheets', () => ({ 'xl/workbook.xml': '<workbook/>' }), 'otherFormat']
	])('with %s is refused', async (_, change, reason) => {
		expect(await read(change())).toMatchObject({ status: 'refused', reason });
	});

	it('that is no workbook at all is refused', async () => {
		expect(await readFillIn(strToU8('PK, not really'))).toMatchObject({
			status: 'refused',
			reason: 'notJson'
		});
	});

	it('with links to other files is read, and the links are not followed', async () => {
		const link = '<externalLink><externalBook r:id="rId1"/></externalLink>';
		expect(await read({ 'xl/externalLinks/externalLink1.xml': link })).toMatchObject({
			problems: []
		});
	});
});

function hiddenWith(change: object): string {
	const letters = /preserve">([^<]+)</.exec(parts[hidden]!)![1]!;
	const value = JSON.parse(Buffer.from(letters, 'base64').toString()) as object;
	const changed = Buffer.from(JSON.stringify({ ...value, ...change })).toString('base64');
	return parts[hidden]!.replace(letters, changed);
}
