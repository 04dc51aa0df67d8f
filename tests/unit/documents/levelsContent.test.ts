import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import { checkedFile } from '$lib/documents/checkedFile';
import { cellText } from '$lib/documents/content/cells';
import { documentOf } from '$lib/documents/content/documentOf';
import { formats } from '$lib/documents/formats';
import { withLevels } from '$lib/documents/frameworks/withLevels';
import { language } from '$lib/wording/language';
import { minimumsOf } from '../engine/frameworks/made';
import { assessmentOf, reportOfTeam } from '../engine/report/fixtures';

const report = reportOfTeam('matureTeam');
const plain = assessmentOf('matureTeam');
const asked: Assessment = {
	...plain,
	given: { 'sim3-v2/O-1': { kind: 'choice', option: 'c', toConfirm: true } }
};
const minimums = minimumsOf({ 'O-1': 2, 'O-8': 4, 'P-1': 4, 'P-4': 4, 'P-5': 4, 'P-6': 4 });

afterEach(() => language.use('ja'));

function madeOf(assessment: Assessment, pack?: MinimumPack) {
	const content = documentOf(assessment, report, {});
	return withLevels({ report, content }, assessment, pack);
}

/** The sheet's rows, by the id of the parameter. */
async function rowsOf(assessment: Assessment, pack?: MinimumPack) {
	const { content } = await madeOf(assessment, pack);
	const rows =
		content.sheets.find(({ name }) => name === 'levels')?.rows.map((row) => row.map(cellText)) ??
		[];
	return { content, rows, row: (id: string) => rows.find(([first]) => first === id) };
}

describe('the levels of SIM3 in a document', () => {
	it('are not there for whoever has answered none of its questions and chosen no minimum levels', async () => {
		const content = documentOf(plain, report, {});
		const source = { report, content };
		expect(await withLevels(source, plain)).toBe(source);
		expect(JSON.stringify(content)).not.toContain('SIM3');
	});

	it.each([
		['ja', '1～4', '不明', '追加の質問で決まります', '前回から引き継ぎ、未確認'],
		['en', '1–4', 'open', 'A further question settles it', 'carried over, not confirmed']
	] as const)(
		'are 45 rows with what would settle each and whose they are: %s',
		async (tongue, range, open, question, carried) => {
			language.use(tongue);
			const { content, rows, row } = await rowsOf(asked);
			expect(rows.filter(([id]) => id !== '')).toHaveLength(45);
			// By hand: O-1 is what was answered, O-8 step b of 2.11, O-7 step a of 2.10.
			expect(row('O-1')?.slice(2)).toEqual(['2', carried]);
			expect(row('O-8')?.slice(2)).toEqual(['3', '']);
			expect(row('O-7')?.[2]).toBe(range);
			expect(row('O-4')?.slice(2)).toEqual([open, question]);
			expect(rows.filter((each) => each.join().includes('Open CSIRT Foundation'))).toHaveLength(1);
			expect(JSON.stringify(content.blocks).split('Open CSIRT Foundation')).toHaveLength(2);
		}
	);

	it('stand beside the minimum levels that are chosen, met or not, also one by one unknown', async () => {
		const { rows, row } = await rowsOf(plain, minimums);
		expect(row('O-8')?.slice(2, 5)).toEqual(['3', '4', '✕ 満たさない']);
		expect(row('P-1')?.slice(2)).toEqual([
			'3～4',
			'4',
			'? 判断できない',
			'監査の権限についての質問に答えると決まります'
		]);
		expect(row('O-2')?.slice(3, 5)).toEqual(['', '']);
		const below = rows.filter(([id]) => id === '').map(([, words]) => words);
		// O-1 is open; 4.4 is at level 3, so that one of P-4 to P-6 is no higher.
		expect(below).toContain('満たす 0、満たさない 1、判断できない 5');
		expect(below.join()).toContain('A scheme made up（出典：Rules, edition 1、入力済み 6件）');
		expect(below.join()).toContain('P-4, P-5, P-6 のうち少なくとも1つで満たしません');
	});

	it('come before the block that says that the document ends', async () => {
		const { blocks } = documentOf(plain, report, {});
		const { content } = await madeOf(asked);
		expect(content.blocks.length).toBeGreaterThan(blocks.length);
		expect(content.blocks.at(-1)).toEqual(blocks.at(-1));
	});

	it('stand on a sheet before the long list', async () => {
		const { content } = await rowsOf(asked);
		expect(content.sheets.map(({ name }) => name).slice(-2)).toEqual(['levels', 'positions']);
	});

	it.each(['ja', 'en'] as const)('are read back from every kind of file: %s', async (tongue) => {
		language.use(tongue);
		const source = { ...(await madeOf(asked, minimums)), language: tongue };
		for (const name of ['workbook', 'word', 'markdown', 'json'] as const) {
			const file = await checkedFile(formats[name], source);
			expect(file, name).toMatchObject({ status: 'checked' });
		}
	});
});

describe('the levels of SIM3 in the report as JSON', () => {
	it('are a member of their own, with minimum levels and the one answer for three', async () => {
		const { report: found } = await madeOf(asked, minimums);
		const [sim3] = found.frameworks ?? [];
		expect(sim3).toMatchObject({
			framework: 'sim3-v2',
			minimums: { title: 'A scheme made up', source: 'Rules, edition 1', rows: 6 },
			shared: [{ item: '4.4', of: ['P-4', 'P-5', 'P-6'], low: 3, high: 3, verdict: 'notAllMet' }]
		});
		const of = (id: string) => sim3?.requirements.find((each) => each.id === id);
		expect(of('O-1')).toMatchObject({ low: 2, high: 2, isCarried: true, verdict: 'met' });
		expect(of('O-8')).toMatchObject({ minimum: 4, verdict: 'notMet', isCarried: false });
	});

	it('leave minimum levels of another framework out', async () => {
		const { report: found } = await madeOf(asked, { ...minimums, framework: 'other' });
		expect(found.frameworks?.[0]).not.toHaveProperty('minimums');
	});
});
