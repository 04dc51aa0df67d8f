import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Assessment } from '$lib/data/assessment';
import shortNames from '../../src/lib/data/survey/shortNames.json' with { type: 'json' };
import type { AllGiven } from './answering';
import { toEnglish } from './english';
import { begin, load } from './loading';
import { bare, print } from './paper';
import { card, openCard, unfold } from './reading';
import { untilDrawn } from './screen';
import { expect, open, test } from './story';
import { items } from './survey';

/** One behind, one ahead, and nothing else that could be told. */
const answers: AllGiven = {
	'2.13': { choose: 'c' },
	'4.7': { choose: 'a' },
	'4.2': 'わからない'
};

const region = (page: Page, name: string) => page.getByRole('region', { name });
const status = (page: Page) => region(page, '全設問').getByRole('status');

test('the first screen says what is behind and ahead, with the sentence of the report', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');

	// Section 4.1: over 8 tenths have a or b: at least 53 of 66.
	const behind = region(page, '遅れている項目').getByRole('listitem').first();
	await expect(behind).toContainText(
		'文書化し、承認を得ているのは、66チーム中53チーム以上（80.3%以上）です。'
	);
	// The other axis: chapter 4 asks for approval.
	await expect(behind).toContainText('文書化済み（未承認）');
	// Of the figures behind it, the one that speaks of the very same steps.
	await expect(behind).toContainText(
		'セキュリティポリシーに関して 8 割を超える組織で文書化され、経営層に承認されていた'
	);
	await expect(behind).toContainText('（報告書 4.1 節）');

	// Section 4.5: about 3 tenths have a page: 0.245 to 0.355, 17 to 23 of 66.
	await expect(region(page, '先行している項目')).toContainText(
		'これを備えているのは、66チーム中17～23チーム（25.8～34.8%）です。あなたの組織は、すでに達しています。'
	);
	await expect(page.getByRole('list', { name: '構築時に定めておくべき6つの事項' })).toContainText(
		'1. CSIRT が提供するサービス範囲'
	);
	// Two that are answered say nothing beside a mean; all 28 have one of 10.5 to 21.4 (decision 0031).
	await expect(region(page, '取り組みの数')).toContainText(
		'比べられる取り組みは28件あり、平均的なチームはそのうち10～21件を実施しています。'
	);

	await behind.getByRole('link', { name: /^2\.13/ }).click();
	await expect(card(page, '2.13')).toBeInViewport();
	// The row of the table of words, and the condition that follows from it.
	await unfold(card(page, '2.13'));
	const row = card(page, '2.13').getByRole('row').filter({ hasText: '経営層に承認されていた' });
	await expect(row).toContainText('n 割を超える');
	await expect(row).toContainText('a + b：80.3%以上');
});

test('without answers the first screen leads to the questionnaire', async ({ page, site }) => {
	await begin(page, site.address, {});
	await open(page, '比較レポート');
	await expect(region(page, '遅れている項目')).toContainText(
		'公表値から「遅れている」と確かに言える項目はありません。'
	);
	await region(page, 'どこまで確かか').getByRole('link', { name: '質問票で回答する' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
});

test('the list is narrowed down and put in order, stands in the address, and not on paper', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');
	await expect(status(page)).toHaveText('52件の設問');

	await page.getByLabel('立ち位置').selectOption('遅れ');
	await expect(page).toHaveURL(/report\/\?standing=behind$/);
	await expect(status(page)).toHaveText('52件のうち1件の設問');
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(card(page, '2.13')).toBeVisible();

	await page.reload();
	await expect(page.getByRole('article')).toHaveCount(1);

	const paper = (await print(page)).join('');
	for (const { id, section } of items) {
		const name = shortNames.find((each) => each.id === id)?.name.ja ?? '';
		if (section !== 'S') expect(paper, id).toContain(bare(`${id} ${name}`));
	}
	expect(paper).not.toContain(bare('並べ替え'));

	await page.getByRole('button', { name: '絞り込みを解除する' }).click();
	await expect(page).toHaveURL(/report\/?$/);
	await expect(card(page, '2.8')).toBeVisible();

	await page.getByLabel('並べ替え').selectOption('遅れている順');
	await expect(page.getByRole('article').first()).toContainText('セキュリティポリシー');
});

test('both editions stand side by side where something can be said', async ({ page, site }) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');
	const editions = region(page, 'JPCERT/CC 2015年度調査とJPCERT/CC 2017年度調査');
	// 3.3.1 f: 8 割 of 66 are 50 to 56 teams; 100 of 187 in 2017. Newcombe at the worst case: 8.8 to 41.2.
	const told = editions.getByRole('row').filter({ hasText: '66チーム中50～56チーム' });
	await expect(told).toContainText('187チーム中100チーム（53.5%）');
	await expect(told).toContainText('偶然を超えて減少');
	await expect(told).toContainText('差は−31.4～−22.3ポイント（95%信頼区間 −41.2～−8.8）');
	// Rows that say nothing are one sentence.
	await expect(editions).not.toContainText('変化は確認できない');
	await expect(editions).toContainText('件は、変化を確認できないか、比較できません。');
	// 2.1 h: 26 of 66 and 61 of 187; Newcombe's interval holds 0.
	const departments = await openCard(page, '2.1');
	await departments.getByText('JPCERT/CC 2017年度調査では').click();
	await expect(departments).toContainText('「セキュリティ対策部門系」');
});

test('every sheet says whose report it is, and every number has its place', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');
	const sheets = await print(page);
	sheets.forEach((sheet, position) => {
		expect(sheet).toContain(bare('2026年度 自己評価 · 例示株式会社 · JPCERT/CC 2015年度調査'));
		expect(sheet).toMatch(/回答の照合値[0-9a-f]{12}/);
		expect(sheet).toContain(bare(`${position + 1} / ${sheets.length}`));
	});
	const paper = sheets.join('');
	expect(paper).toContain(bare('セキュリティポリシーに関して 8 割を超える組織で文書化され'));
	expect(paper).toContain(bare('出典：2.2.13 節、4.1 節'));
	// What is to be done first may say it; a button may not.
	const rest = paper.replaceAll(bare('の状況を確認し、回答する'), '');
	for (const word of ['印刷する', '回答する', '範囲がどう決まったか', 'English']) {
		expect(rest).not.toContain(bare(word));
	}
});

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** The six questions of a director are answered above a line: set up, beside others, first, why, how sure, who. */
async function expectAnswered(page: Page, line: number): Promise<void> {
	const setUp = page.getByRole('list', { name: '構築時に定めておくべき6つの事項' });
	for (const [question, answer] of Object.entries({
		'are we set up': setUp.getByRole('listitem').last(),
		'where do we stand': region(page, '取り組みの数').getByRole('paragraph').last(),
		'what first': region(page, '先に取り組むこと').locator('li, p').first(),
		why: region(page, '遅れている項目').locator('li, p').first(),
		'how sure': region(page, 'どこまで確かか').getByRole('paragraph'),
		'who was asked, and when': page.getByText('比較対象：2015年12月8日に回答した NCA 加盟66チーム')
	})) {
		const box = await answer.boundingBox();
		expect(box && box.y + box.height, question).toBeLessThanOrEqual(line);
	}
}

for (const team of ['matureTeam', 'newTeam', 'interviewedTeam']) {
	test(`the report of ${team} is short, and its dots are read back from paper`, async ({
		page,
		site
	}) => {
		const file = new URL(`../fixtures/${team}.json`, import.meta.url);
		await begin(page, site.address, {});
		await load(page, JSON.parse(await readFile(file, 'utf8')) as Assessment);
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`${site.address}report/`);
		await untilDrawn(page);
		expect(await heightOf(page)).toBeLessThan(12_000);
		// Of a laptop's first screen, and of a telephone's first two.
		await page.setViewportSize({ width: 1280, height: 900 });
		await expectAnswered(page, 900);
		await page.setViewportSize({ width: 390, height: 844 });
		await expectAnswered(page, 2 * 844);
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await heightOf(page), 'on a telephone').toBeLessThanOrEqual(10_000);
		const menu = page.getByRole('banner').getByRole('listitem');
		const rows = new Set((await menu.all()).map(async (each) => (await each.boundingBox())?.y));
		expect(new Set(await Promise.all(rows)).size, 'rows of the menu').toBe(2);
		await page.setViewportSize({ width: 1280, height: 800 });

		const sheets = await print(page);
		expect(sheets.length).toBeLessThanOrEqual(12);
		// What is for the board stands on the first, and the list begins on the next.
		expect(sheets[0]).toContain(bare('先に取り組むこと'));
		expect(sheets[0]).not.toContain(bare('全設問'));
		expect(sheets[1]).toContain(bare('全設問'));
		for (const [position, sheet] of sheets.entries()) {
			expect(sheet.length, `sheet ${position + 1}`).toBeGreaterThan(250);
		}
		// No heading is left behind by what it is of: a small table, a message, the notes.
		for (const [heading, end] of [
			['分野別・事項別の数', '7. レポート'],
			['回答の近い事例', '組織にとって正しいとも限りません。'],
			['項目の選び方と注意', '合計や総合順位は求めません。']
		] as const) {
			const [, whole] = sheets.join('\f').split(bare(heading));
			expect(whole?.split('\f')[0], heading).toContain(bare(end));
		}
		// 2.8: 12% and 85% of 66 teams are 8 and 56; whichever is one's own, each team is one dot.
		const [, second, third] = sheets;
		const own = team === 'newTeam' ? 2 : team === 'matureTeam' ? 8 : 56;
		const around = `${second}${third}`;
		const from = around.search(/2\.8システム停止の権限/);
		const dots = around.slice(from, around.indexOf('同じ回答', from));
		expect([...dots].filter((sign) => sign === '●')).toHaveLength(own);
		expect([...dots].filter((sign) => sign === '·')).toHaveLength(66 - own);

		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(`${site.address}checklist/`);
		await untilDrawn(page);
		expect(await heightOf(page), 'the checklist').toBeLessThanOrEqual(12_000);
		// What is folded on the screen is on paper.
		const checklist = await print(page);
		expect(checklist.length).toBeLessThanOrEqual(5);
		expect(checklist.at(-1)).toContain(bare('部署 役職 氏名'));
		await toEnglish(page);
		await untilDrawn(page);
		expect(await heightOf(page), 'in English').toBeLessThan(12_000);
		expect((await print(page)).length, 'sheets in English').toBeLessThanOrEqual(12);
		await page.setViewportSize({ width: 320, height: 800 });
		expect(await heightOf(page), 'in English, on a telephone').toBeLessThanOrEqual(12_000);
	});
}
