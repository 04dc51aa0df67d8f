import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import { criterionNumber } from '../../src/lib/wording/criterionNumber';
import { toEnglish } from './english';
import { everyAnswer } from './everyAnswer';
import { assessmentOf, load as loadFile, entriesOf } from './loading';
import { bare, print } from './paper';
import { expect, open, test } from './story';
import { items, matters } from './survey';

/** Names and tasks as long as the format allows, for every item. */
const longest: Partial<Assessment> = {
	title: '長い名称'.repeat(50),
	organisation: '長い組織名の'.repeat(33),
	plan: Object.fromEntries(
		items.map(({ id }, position) => [
			`0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b${String(position).padStart(2, '0')}`,
			{
				text: '長い内容'.repeat(100),
				owner: '長い担当'.repeat(50),
				due: '2027-12-31',
				state: 'doing' as const,
				item: id,
				createdAt: '2026-04-01T00:00:00.000Z'
			}
		])
	)
};

async function load(page: Page, address: string, assessment: Assessment): Promise<void> {
	// The browser's dialog would wait for a person; what it would print is read below.
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await page.goto(`${address}files/`);
	await loadFile(page, assessment);
	await expect(page.getByText('を読み込みました。')).toBeVisible();
	await open(page, 'チェックリスト');
}

const printSummary = /^(要約（1ページ）を印刷する|Print the summary \(one page\))$/;

test('the summary is one sheet with six verdicts and three boxes to sign', async ({
	page,
	site
}) => {
	// By hand: 2.10 b and 4.6 e are not settled; all else is open or settled.
	const entries = entriesOf({
		'2.10': { choose: 'b' },
		'4.6': { choose: 'e' },
		'2.8': { choose: 'c' }
	});
	await load(page, site.address, assessmentOf(entries));
	await page.getByRole('button', { name: printSummary }).click();
	const [sheet, ...more] = await print(page);
	expect(more).toEqual([]);
	for (const { id, title } of matters) expect(sheet).toContain(bare(`${id}. ${title.ja}`));
	expect(sheet).toContain(bare('例示株式会社'));
	expect(sheet).toContain(bare('JPCERT/CC 2015年度調査'));
	expect(sheet).toContain(bare('42項目のうち、1項目が済です。'));
	// The two that are known to be missing come first: of 4.6 more teams are certain to have it.
	expect(sheet).toContain(bare('C1-4 サービスレベル ✕ 未 対応する時間帯や目標など'));
	expect(sheet).toContain(bare('C4-6 緊急時の連絡網 ✕ 未'));
	for (const role of ['作成者', '確認者', '承認者']) {
		expect(sheet).toContain(bare(`${role} 部署 役職 氏名 日付`));
	}
	for (const word of ['質問票', '印刷する', '保存しました'])
		expect(sheet).not.toContain(bare(word));
});

test('after the summary, the browser’s own print is the whole checklist again', async ({
	page,
	site
}) => {
	await load(page, site.address, assessmentOf({}));
	await page.getByRole('button', { name: printSummary }).click();
	expect(await print(page)).toHaveLength(1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	const sheets = await print(page);
	expect(sheets.length).toBeGreaterThan(2);
	for (const { id, title } of matters.flatMap(({ criteria }) => criteria)) {
		expect(sheets.join('')).toContain(bare(`${criterionNumber(id)} ${title.ja}`));
	}
});

test('so it is where the browser does not say that it has printed', async ({ page, site }) => {
	await page.addInitScript(() => {
		addEventListener('afterprint', (event) => event.stopImmediatePropagation(), true);
	});
	await load(page, site.address, assessmentOf({}));
	await page.getByRole('button', { name: printSummary }).click();
	expect(await print(page)).toHaveLength(1);
	await page.keyboard.press('Control');
	expect((await print(page)).length).toBeGreaterThan(2);
});

for (const language of ['ja', 'en'] as const) {
	for (const [name, answers] of [
		['nothing answered', {}],
		['every answer', entriesOf(everyAnswer())]
	] as const) {
		test(`it is one sheet in ${language} with ${name} and the longest names`, async ({
			page,
			site
		}) => {
			await load(page, site.address, assessmentOf(answers, longest));
			if (language === 'en') await toEnglish(page);
			await page.getByRole('button', { name: printSummary }).click();
			const sheets = await print(page);
			expect(sheets).toHaveLength(1);
			const last =
				language === 'ja' ? '承認者 部署 役職 氏名 日付' : 'Approved by Department Title Name Date';
			expect(sheets[0]).toContain(bare(last));
		});
	}
}
