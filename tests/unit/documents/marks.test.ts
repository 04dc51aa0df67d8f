import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { csvFormat } from '$lib/documents/csv/csvFormat';
import { documentOf } from '$lib/documents/content/documentOf';
import { workbookOf } from '$lib/documents/excel/workbookOf';
import { reportOf } from '$lib/documents/reportOf';
import { wordOf } from '$lib/documents/word/wordOf';
import { inverse, withChanges } from '$lib/storage/assessments/changes';
import { readFile, writeFile } from '$lib/storage/files/assessmentFile';
import { scrubbed } from '$lib/storage/files/scrubbed';
import { answersCsv } from '$lib/documents/csv/answersCsv';
import { nextAssessment } from '$lib/ui/state/nextAssessment';
import { reportText } from '../../../src/commands/report/reportText';
import { assessment } from '../assessments';
import '../wording/inJapanese';

const given = { asOf: '2026-10-31', assessor: '山田花子', confidentiality: '社外秘' };
const marked = assessment({ ...given, organisation: '株式会社例' });
const shown = ['2026年10月31日', '山田花子', '社外秘'];

describe('the day, the assessor and the confidentiality label', () => {
	it('stand in every kind of document', () => {
		const report = reportOf(marked);
		const content = documentOf(marked, report);
		const files = {
			head: content.identity,
			blocks: JSON.stringify(content.blocks),
			workbook: JSON.stringify(content.sheets.find(({ name }) => name === 'overview')),
			positions: JSON.stringify(csvFormat('positions').expected({ content } as never)),
			checklist: JSON.stringify(csvFormat('checklist').expected({ content } as never)),
			answers: answersCsv(marked),
			command: reportText(report, marked.entries)
		};
		const missing = Object.entries(files).flatMap(([name, text]) =>
			shown.filter((value) => !text.includes(value)).map((value) => `${name}: ${value}`)
		);
		expect(missing).toEqual([]);
		expect(report.assessment).toMatchObject(given);
	});

	it('stand at the foot of every page in Word and Excel, as far as they say who may see it', async () => {
		const content = documentOf(marked, reportOf(marked));
		const footOf = (bytes: Uint8Array, name: string) =>
			strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
		const word = await wordOf(content, 'ja');
		expect(footOf(word, 'word/footer1.xml')).toContain('社外秘');
		const workbook = await workbookOf(content);
		expect(footOf(workbook, 'xl/worksheets/sheet1.xml')).toMatch(/<oddFooter>[^<]*社外秘/);
	});

	it('come back from a file, and an older file has none', () => {
		expect(readFile(writeFile(marked))).toEqual({ status: 'read', assessment: marked });
		expect(readFile(writeFile(assessment()))).toMatchObject({ status: 'read' });
	});

	it('are nowhere in a copy without words, nor in the answers of another year but the label', () => {
		const copy = JSON.stringify(scrubbed(marked, marked.id, 'copy', itemsById));
		expect(Object.values(given).filter((value) => copy.includes(value))).toEqual([]);
		const next = nextAssessment(marked, '2027');
		expect([next.asOf, next.assessor, next.confidentiality]).toEqual([
			undefined,
			undefined,
			'社外秘'
		]);
	});

	it('can be taken out, and a step of the history brings them back', () => {
		const out = { asOf: undefined, assessor: undefined };
		const without = withChanges(marked, out);
		expect(without).not.toHaveProperty('asOf');
		const back = inverse(marked, out);
		expect(withChanges(without, back ?? {})).toEqual(marked);
	});
});
