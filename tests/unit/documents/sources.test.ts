import { describe, expect, it } from 'vitest';
import { safeCell } from '$lib/storage/files/safeCell';
import { safeValue } from '$lib/storage/files/safeValue';
import { outwards } from '$lib/documents/content/outwards';
import { oneLine, severalLines } from '$lib/documents/content/oneLine';
import { shareCells } from '$lib/documents/content/shareCells';
import type { Table } from '$lib/documents/content/document';
import { csvText } from '$lib/storage/files/csvText';
import { readCsv, valuesOf } from '$lib/documents/csv/csv';
import { escapeMarkdown, unescapeMarkdown } from '$lib/documents/markdown/escapeMarkdown';
import { dayOfSerial, serialOf } from '$lib/documents/excel/days';
import { addressOf } from '$lib/documents/excel/sheetXml';
import { readXml } from '$lib/documents/xml/readXml';

describe('a share in cells', () => {
	const all = { kind: 'all', teams: 66 } as const;
	const numbers = (share: readonly [number, number]) =>
		shareCells(share, all)
			.slice(1, 6)
			.map((cell) =>
				cell.kind === 'share' ? cell.share : cell.kind === 'count' ? cell.count : ''
			);

	it.each([
		// 8 of 66 and nothing else.
		['exact', [8 / 66, 8 / 66], [8 / 66, '', '', 8, 8]],
		// 0.8 × 66 = 52.8.
		['at least', [0.8, 1], ['', 53 / 66, '', 53, '']],
		// 0.2775 × 66 = 18.3.
		['at most', [0, 0.2775], ['', '', 18 / 66, '', 18]],
		['unknown', [0, 1], ['', '', '', '', '']]
	] as const)('that is %s', (_, share, expected) => {
		expect(numbers(share)).toEqual(expected);
	});

	it('is rounded outwards, and not by noise', () => {
		expect(outwards([0.0889, 0.2775])).toEqual([0.088, 0.278]);
		expect(outwards([0.6 - 0.055, 0.555])).toEqual([0.545, 0.555]);
	});
});

describe('words', () => {
	it('are put on one line without what steers a reader', () => {
		expect(oneLine(' a\u202e\u0007\n  b\ud800 ')).toBe('a b');
		expect(severalLines('a \r\n b\u0000')).toBe('a\nb');
	});

	it.each(['=1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1'])(
		'%j start no formula',
		(words) => expect(safeCell(words)).toBe(`'${words}`)
	);

	it.each(['', 'a=1', '1-2', '–', "'", '2.9'])('%j are left as they are', (words) =>
		expect(safeCell(words)).toBe(words)
	);
});

describe('Markdown', () => {
	it.each([
		['# x <script>|', '\\# x \\<script\\>\\|'],
		['- a', '\\- a'],
		['1. a', '1\\. a'],
		['---', '\\---'],
		['https://a.example', 'https\\://a.example'],
		['![a](b)', '\\!\\[a\\](b)'],
		['12.1%', '12.1%']
	])('shows %j as it is', (words, source) => {
		expect(escapeMarkdown(words)).toBe(source);
		expect(unescapeMarkdown(source)).toBe(words);
	});
});

describe('CSV', () => {
	const csvOf = (table: Table) => csvText(valuesOf(table));

	it('is written after RFC 4180 with the mark of UTF-8, and read back', () => {
		const source = csvOf({
			kind: 'table',
			columns: [{ title: 'a', width: 1 }],
			rows: [[{ kind: 'text', text: 'x,"y"' }], [{ kind: 'share', share: 0.5 }]]
		});
		expect(source).toBe('\uFEFF"a"\r\n"x,""y"""\r\n"0.5"\r\n');
		expect(readCsv(source)).toEqual([['a'], ['x,"y"'], ['0.5']]);
	});

	it('lets no spreadsheet take an item’s number for another one or for a day', () => {
		const source = csvOf({
			kind: 'table',
			columns: [{ title: '設問番号', width: 1, prefix: '設問' }],
			rows: ['2.10', '2.4.1', ''].map((text) => [{ kind: 'text', text }])
		});
		expect(readCsv(source)).toEqual([['設問番号'], ['設問 2.10'], ['設問 2.4.1'], ['']]);
	});

	it.each(['October 2014', '2014年10月', '2.10', '1-2', '12%'])('keeps %s words', (text) => {
		const column = { title: 'a', width: 1 };
		const table: Table = { kind: 'table', columns: [column], rows: [[{ kind: 'text', text }]] };
		expect(valuesOf(table)).toEqual([['a'], [`'${text}`]]);
	});

	it('leaves a whole day a day and a number a number', () => {
		expect(['2026-12-01', '8', '2026-12', '007'].map(safeValue)).toEqual([
			'2026-12-01',
			'8',
			"'2026-12",
			"'007"
		]);
	});

	it.each(['"a"\r\n', '\uFEFF"a"\n', '\uFEFFa\r\n', '\uFEFF"a",'])('refuses %j', (source) => {
		expect(() => readCsv(source)).toThrow(SyntaxError);
	});
});

describe('a workbook', () => {
	it('counts days as Excel does', () => {
		expect(serialOf('2016-06-29')).toBe(42550);
		expect(dayOfSerial(42550)).toBe('2016-06-29');
	});

	it('names its cells', () => {
		expect([addressOf(0, 0), addressOf(25, 1), addressOf(26, 9)]).toEqual(['A1', 'Z2', 'AA10']);
	});
});

describe('readXml', () => {
	it('reads elements, attributes, text and entities', () => {
		expect(readXml('<?xml version="1.0"?>\n<a:b c="&lt;1"><d/>x&amp;&#x3042;</a:b>')).toEqual({
			name: 'a:b',
			attributes: { c: '<1' },
			children: [{ name: 'd', attributes: {}, children: [] }, 'x&あ']
		});
	});

	it.each([
		'<a>',
		'<a></b>',
		'</a>',
		'<a/><b/>',
		'<a>&nbsp;</a>',
		'<a>&</a>',
		"<a b='c'/>",
		'<!DOCTYPE a><a/>',
		'<a><!-- x --></a>',
		''
	])('refuses %j', (source) => {
		expect(() => readXml(source)).toThrow(SyntaxError);
	});
});
