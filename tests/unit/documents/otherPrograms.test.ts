import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { documentOf } from '$lib/documents/content/documentOf';
import type { Cell } from '$lib/documents/content/document';
import { formats } from '$lib/documents/formats';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam, teams } from '../engine/report/fixtures';

// Programs that share no code with ours. Where they are not installed there is nothing to try.
const python = ['/usr/bin/python3', 'python3'].find(
	(program) => spawnSync(program, ['-c', 'import openpyxl, docx']).status === 0
);
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const tongues = ['ja', 'en'] as const;
const pathOf = (name: string) => join(folder, name);

const hostile = [
	'=1+1',
	'+SUM(A1)',
	'@x',
	'＝1',
	'a\u0007b\u0000c',
	'x\u202ey',
	'😀👩‍👩‍👧',
	'lone \ud800 half',
	'<w:p>&amp;',
	'2.10',
	'1-2'
];

const plan = Object.fromEntries(
	[...hostile, '字'.repeat(40_000)].map((text, place) => [
		`00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
		{ text, state: 'open' as const, createdAt: '2026-11-24T00:00:00.000Z' }
	])
);

/** A document's source with the files that are made of it. */
async function write(name: string, assessment: Assessment, tongue: 'ja' | 'en') {
	language.use(tongue);
	const report = reportOfTeam(name.split('.')[0] as (typeof teams)[number]);
	const content = documentOf(assessment, report, { at: '2026-11-24T00:00:00Z', hash: '3f9a' });
	const source = { report, content, language: tongue };
	for (const format of ['workbook', 'word', 'positions', 'checklist'] as const) {
		const { bytesOf, extension } = formats[format];
		const part = extension === 'csv' ? `.${format}` : '';
		writeFileSync(pathOf(`${name}${part}.${extension}`), await bytesOf(source));
	}
	return source;
}

type Source = Awaited<ReturnType<typeof write>>;
const sources = new Map<string, Source>();

interface Sheet {
	title: string;
	rows: (string | number)[][];
	formats: string[];
	formulas: string[];
	frozen: string;
	printed: string;
	repeated: string;
	across: number;
	tables: string[];
	charts: number;
	fills: string[];
}
interface Word {
	paragraphs: [style: string, text: string][];
	tables: string[][][];
	heads: string[];
}

function readByOthers(names: readonly string[]): Record<string, unknown> {
	const paths = names.map(pathOf);
	const { stdout, stderr } = spawnSync(
		python ?? '',
		[join(import.meta.dirname, 'readByOthers.py'), ...paths],
		{ encoding: 'utf8', maxBuffer: 2 ** 28 }
	);
	expect(stderr).toBe('');
	const found = JSON.parse(stdout) as Record<string, unknown>;
	return Object.fromEntries(names.map((name) => [name, found[pathOf(name)]]));
}

function convert(to: string, names: readonly string[], more: readonly string[] = []) {
	const profile = `-env:UserInstallation=file://${pathOf('profile')}`;
	const args = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder];
	const { status } = spawnSync('soffice', [...args, ...names.map(pathOf)], { timeout: 240_000 });
	expect(status).toBe(0);
}

function plain(cell: Cell): string | number {
	if (cell.kind === 'text') return cell.text;
	return cell.kind === 'day' ? cell.day : cell.kind === 'count' ? cell.count : cell.share;
}

beforeAll(async () => {
	for (const tongue of tongues)
		for (const team of teams) {
			const name = `${team}.${tongue}`;
			sources.set(name, await write(name, assessmentOf(team), tongue));
		}
	const name = 'newTeam.hostile';
	sources.set(name, await write(name, { ...assessmentOf('newTeam'), plan }, 'ja'));
	language.use('ja');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(python)('openpyxl and python-docx', { timeout: 240_000 }, () => {
	it('find each value of each sheet, and how it is shown and printed', () => {
		const read = readByOthers([...sources.keys()].map((name) => `${name}.xlsx`));
		for (const [name, { content }] of sources) {
			const sheets = read[`${name}.xlsx`] as Sheet[];
			expect(sheets.map(({ title }) => title)).toEqual(content.sheets.map(({ title }) => title));
			for (const [place, { columns, rows, name: kind, isNotPrinted }] of content.sheets.entries()) {
				const sheet = sheets[place];
				const wanted = [columns.map(({ title }) => title), ...rows.map((row) => row.map(plain))];
				if (!name.endsWith('hostile')) expect(sheet?.rows).toEqual(wanted);
				expect(sheet?.formulas).toEqual([]);
				expect(sheet).toMatchObject({ frozen: 'A2', repeated: '$1:$1', across: 1 });
				const last = isNotPrinted ? '1' : kind === 'overview' ? rows.length + 18 : rows.length + 1;
				expect(sheet?.printed).toMatch(new RegExp(`\\$A\\$1:\\$[A-Z]+\\$${last}'`));
				expect(sheet?.tables).toHaveLength(kind === 'overview' ? 0 : 1);
				expect(sheet?.charts).toBe(kind === 'overview' ? 1 : 0);
			}
			expect(sheets.at(-1)?.formats).toEqual(['0', '0.0%', '@']);
		}
	});

	it('find hostile words as text, one cell each, and none too long', () => {
		const read = readByOthers(['newTeam.hostile.xlsx'])['newTeam.hostile.xlsx'] as Sheet[];
		const tasks =
			read.find(({ tables }) => tables.includes('Plan'))?.rows.map(([task]) => task) ?? [];
		expect(tasks).toEqual(
			expect.arrayContaining(["'=1+1", "'+SUM(A1)", "'@x", "'＝1", 'a b c', 'x y', '2.10', '1-2'])
		);
		expect(tasks).toContain('lone half');
		expect(tasks).toContain('<w:p>&amp;');
		expect(Math.max(...tasks.map((task) => String(task).length))).toBe(32_767);
	});

	it('find each heading, sentence and row of a Word file', () => {
		const read = readByOthers([...sources.keys()].map((name) => `${name}.docx`));
		for (const [name, { content }] of sources) {
			const { paragraphs, tables, heads } = read[`${name}.docx`] as Word;
			expect(heads).toEqual([content.identity]);
			const texts = new Set(paragraphs.map(([style, text]) => `${style}|${text}`));
			const styles = { bullet: 'List Bullet', paragraph: 'Body Text' };
			for (const block of content.blocks) {
				if (block.kind === 'heading')
					expect(texts).toContain(`Heading ${block.level}|${block.text}`);
				if (block.kind === 'bullet' || (block.kind === 'paragraph' && !block.isSmall))
					expect(texts).toContain(`${styles[block.kind]}|${block.text}`);
			}
			const wanted = content.blocks.flatMap((block) =>
				block.kind === 'table'
					? [[block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map(plain))]]
					: []
			);
			expect(tables).toEqual(wanted);
		}
	});
});

describe.runIf(hasOffice)('LibreOffice', { timeout: 300_000 }, () => {
	it('puts each report on at most 15 sheets of paper, and the overview on one', () => {
		const names = [...sources.keys()].filter((name) => !name.endsWith('hostile'));
		convert(
			'pdf',
			names.map((name) => `${name}.docx`)
		);
		for (const name of names) {
			const { stdout } = spawnSync('pdfinfo', [pathOf(`${name}.pdf`)], { encoding: 'utf8' });
			expect(Number(/^Pages: +(\d+)/m.exec(stdout)?.[1]), name).toBeLessThanOrEqual(15);
		}
	});

	it.runIf(python)('opens each CSV with every value as it is', () => {
		const tables = ['positions', 'checklist'].map((table) => `matureTeam.en.${table}`);
		// Commas, double quotes, UTF-8, from the first line.
		convert(
			'xlsx',
			tables.map((name) => `${name}.csv`),
			['--infilter=CSV:44,34,76,1']
		);
		const read = readByOthers(tables.map((name) => `${name}.xlsx`));
		const source = sources.get('matureTeam.en');
		for (const table of ['positions', 'checklist'] as const) {
			const [sheet] = read[`matureTeam.en.${table}.xlsx`] as Sheet[];
			const wanted = source ? formats[table].expected(source) : [];
			expect(wanted.length).toBeGreaterThan(40);
			// A spreadsheet keeps 15 digits of a number.
			const cut = (value: unknown) => String(value).replace(/^(0\.\d{12})\d+$/, '$1');
			expect(sheet?.rows.map((row) => row.map(cut))).toEqual(wanted.map((row) => row.map(cut)));
		}
	});
});
