import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { answersSheet } from '$lib/documents/content/answersSheet';
import { documentOf } from '$lib/documents/content/documentOf';
import { fittedColumns } from '$lib/documents/content/fittedColumns';
import { workbookFormat } from '$lib/documents/excel/workbookFormat';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

const widthOf = (title: string, sheet = answersSheet(assessmentOf('newTeam').entries)) =>
	fittedColumns(sheet).find((column) => column.title === title)?.width;

describe('the columns of a sheet', () => {
	it('are as wide as their heads where nothing stands in them, and no wider than they were', () => {
		language.use('ja');
		// Eight wide letters, and the button of the filter.
		expect(widthOf('根拠資料', answersSheet({}))).toBe(10);
		expect(widthOf('メモ', answersSheet({}))).toBe(6);
		expect(widthOf('確認の期限', answersSheet({}))).toBe(12);
		expect(widthOf('回答')).toBe(60);
		expect(widthOf('理由')).toBe(26);
	});

	it('stay narrower than their heads where they are, and nothing stands in them', () => {
		const columns = [{ title: '確認の期限', width: 4 }];
		expect(fittedColumns({ columns, rows: [] })).toEqual(columns);
	});

	it('are printed up to those that are for the screen', async () => {
		language.use('ja');
		const content = documentOf(assessmentOf('newTeam'), reportOfTeam('newTeam'));
		const files = unzipSync(await workbookFormat.bytesOf({ content, language: 'ja' }));
		const names = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
		expect(names).toContain("'チェックリスト'!$A$1:$I$43");
		// Six columns have nothing in them, and stand last.
		expect(names).toContain("'回答'!$A$1:$I$85");
	});

	it('of figures have no translation for who reads Japanese', () => {
		const titles = (tongue: 'ja' | 'en') => {
			language.use(tongue);
			const { sheets } = documentOf(assessmentOf('newTeam'), reportOfTeam('newTeam'));
			return sheets.find(({ name }) => name === 'figures')?.columns.map(({ title }) => title);
		};
		expect(titles('en')).toContain('Translation');
		expect(titles('ja')).not.toContain('英訳');
		language.use('ja');
	});
});
