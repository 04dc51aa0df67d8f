import { afterEach, describe, expect, it } from 'vitest';
import { checkedFile } from '$lib/documents/checkedFile';
import { documentOf } from '$lib/documents/content/documentOf';
import { formats } from '$lib/documents/formats';
import { withLevels } from '$lib/documents/frameworks/withLevels';
import { language } from '$lib/wording/language';
import { assessmentOf, reportOfTeam } from '../engine/report/fixtures';

const report = reportOfTeam('matureTeam');
const plain = assessmentOf('matureTeam');
const asked = { ...plain, given: { 'sim3-v2/O-1': { kind: 'choice', option: 'c' } } } as const;

afterEach(() => language.use('ja'));

describe('the levels of SIM3 in a document', () => {
	it('are not there for whoever has answered none of its questions', async () => {
		const content = documentOf(plain, report, {});
		expect(await withLevels(content, plain)).toBe(content);
		expect(JSON.stringify(content)).not.toContain('SIM3');
	});

	it.each(['ja', 'en'] as const)(
		'are 45 rows with the note of whose they are: %s',
		async (tongue) => {
			language.use(tongue);
			const content = await withLevels(documentOf(asked, report, {}), asked);
			const sheet = content.sheets.at(-1)!;
			expect(sheet.rows).toHaveLength(46);
			const row = (id: string) =>
				sheet.rows.find(([first]) => JSON.stringify(first).includes(`"${id}"`));
			const level = (id: string) => (row(id)?.[2] as { text: string }).text;
			// By hand: O-1 is what was answered, O-8 step b of 2.11, O-7 step a of 2.10.
			expect(level('O-1')).toBe('2');
			expect(level('O-8')).toBe('3');
			expect(level('O-7')).toBe(tongue === 'ja' ? '1〜4' : '1–4');
			expect(level('O-4')).toBe(tongue === 'ja' ? '不明' : 'open');
			expect(JSON.stringify(content.blocks).split('Open CSIRT Foundation')).toHaveLength(2);
			for (const name of ['workbook', 'word', 'markdown'] as const) {
				const file = await checkedFile(formats[name], { report, content, language: tongue });
				expect(file.status, name).toBe('checked');
			}
		}
	);
});
