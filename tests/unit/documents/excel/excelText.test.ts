import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedFile } from '$lib/documents/checkedFile';
import { documentOf } from '$lib/documents/content/documentOf';
import { formats } from '$lib/documents/formats';
import { excelHead, excelText } from '$lib/documents/excel/excelText';
import { readWorkbook } from '$lib/documents/excel/readWorkbook';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

describe('the head of a page in Excel', () => {
	it('has at most 255 signs, and no order but the first', () => {
		const titles = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 400 }),
			fc.constantFrom('&'.repeat(300), `a${'&'.repeat(300)}`, '😀'.repeat(200))
		);
		fc.assert(
			fc.property(titles, (title) => {
				const head = excelHead(title);
				expect(head.length).toBeLessThanOrEqual(255);
				const words = head.slice('&L'.length);
				expect(words.replaceAll('&&', '')).not.toContain('&');
				expect(words.isWellFormed?.() ?? true).toBe(true);
			})
		);
	});

	it('is the whole title where that fits', () => {
		expect(excelHead('A&B 2026')).toBe('&LA&&B 2026');
	});
});

describe('a cell in Excel', () => {
	it('has at most 32,767 signs, and says where it leaves the rest out', () => {
		expect(excelText('x'.repeat(32_767))).toBe('x'.repeat(32_767));
		const cut = excelText('='.repeat(40_000));
		expect(cut).toHaveLength(32_767);
		expect(cut).toMatch(/^'=+…（Excel の1つのセルに入る文字数を超えるため、以下を省略）$/);
	});

	it('is never longer in a workbook, whatever a plan holds', async () => {
		language.use('ja');
		const plan = Object.fromEntries(
			Array.from({ length: 300 }, (_, index) => [
				`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
				{
					text: '='.repeat(400),
					owner: '&'.repeat(200),
					state: 'open' as const,
					criterion: '1.7',
					item: '2.13',
					createdAt: '2026-11-24T00:00:00.000Z'
				}
			])
		);
		const assessment = { ...assessmentOf('matureTeam'), title: '&'.repeat(200), plan };
		const report = reportOfTeam('matureTeam');
		const content = documentOf(assessment, report, { at: '2026-11-24T00:00:00Z', hash: '3f9a' });
		const made = await checkedFile(formats.workbook, { content, language: 'ja' });
		if (made.status !== 'checked') throw new Error(made.detail);
		const sheets = await readWorkbook(made.bytes);
		const texts = sheets
			.flatMap(({ rows }) => rows.flat())
			.map((cell) => (cell.kind === 'text' ? cell.text.length : 0));
		expect(Math.max(...texts)).toBeLessThanOrEqual(32_767);
	});
});
