import type { Page } from '@playwright/test';
import type { AllGiven } from './answering';
import { begin } from './loading';
import { bare, print } from './paper';
import { card } from './reading';
import { expect, open, test } from './story';
import { items } from './survey';

/** One behind, one ahead, and nothing else that could be told. */
const answers: AllGiven = {
	'2.13': { choose: 'c' },
	'4.7': { choose: 'a' },
	'4.2': 'わからない'
};

const region = (page: Page, name: string) => page.getByRole('region', { name });
const filter = (page: Page) => region(page, '表示する設問');

test('the first screen names what is behind and ahead with their figures and where they are from', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');

	// Section 4.1: over 8 tenths have a or b: at least 53 of 66.
	const behind = region(page, '遅れている項目');
	await expect(behind.getByRole('listitem').first()).toContainText(
		'文書化し、承認を得ているのは、66チーム中53チーム以上（80.3%以上）です。'
	);
	// The other axis: chapter 4 asks for approval.
	await expect(behind.getByRole('listitem').first()).toContainText('文書化済み（未承認）');
	await behind.getByText('この値の根拠').click();
	// The row of the table of words, and the condition that follows from it.
	const row = behind.getByRole('row').filter({ hasText: '経営層に承認されていた' });
	await expect(row).toContainText('n 割を超える');
	await expect(row).toContainText('a + b：80.3%以上');

	// Section 4.5: about 3 tenths have a page: 0.245 to 0.355, 17 to 23 of 66.
	await expect(region(page, '先行している項目')).toContainText(
		'これを備えているのは、66チーム中17～23チーム（25.8～34.8%）です。あなたの組織は、そこに達しています。'
	);
	await expect(page.getByRole('list', { name: '構築時に定めておくべき6つの事項' })).toContainText(
		'1. CSIRT が提供するサービス範囲'
	);
	await behind.getByRole('link', { name: /^2\.13/ }).click();
	await expect(card(page, '2.13')).toBeInViewport();
});

test('without answers the first screen leads to the questionnaire', async ({ page, site }) => {
	await begin(page, site.address, {});
	await open(page, '比較レポート');
	const behind = region(page, '遅れている項目');
	await expect(behind).toContainText('公表値から「遅れている」と確かに言える項目はありません。');
	await behind.getByRole('link', { name: '質問票で回答する' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
});

test('a filter shows only its items, stands in the address, and is not on paper', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');

	await filter(page).getByRole('link', { name: '遅れ (1)' }).click();
	await expect(page).toHaveURL(/report\/\?show=behind$/);
	await expect(filter(page).getByRole('status')).toHaveText(
		'「遅れ」：1件の設問を表示しています。'
	);
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(card(page, '2.13')).toBeVisible();

	await page.reload();
	await expect(page.getByRole('article')).toHaveCount(1);

	const paper = (await print(page)).join('');
	for (const { id, section, prompt } of items) {
		if (section !== 'S') expect(paper, id).toContain(bare(`${id} ${prompt.ja}`));
	}
	expect(paper).not.toContain(bare('表示する設問'));

	await filter(page).getByRole('link', { name: 'すべての設問を表示する' }).click();
	await expect(page).toHaveURL(/report\/?$/);
	await expect(card(page, '2.8')).toBeVisible();
});

test('both editions stand side by side where something can be said', async ({ page, site }) => {
	await begin(page, site.address, answers);
	await open(page, '比較レポート');
	const editions = region(page, 'JPCERT/CC 2015年度調査とJPCERT/CC 2017年度調査');
	// 3.3.1 f: 8 割 of 66 are 50 to 56 teams; 100 of 187 in 2017. Newcombe at the worst case: 8.8 to 41.2.
	const told = editions.getByRole('row').filter({ hasText: '66チーム中50～56チーム' });
	await expect(told).toContainText('187チーム中100チーム（53.5%）');
	await expect(told).toContainText('偶然を超えて減少');
	await expect(told).toContainText('差 −31.4～−22.3 ポイント（95%区間 −41.2～−8.8）');
	// Rows that say nothing are one sentence.
	await expect(editions).not.toContainText('変化は確認できない');
	await expect(editions).toContainText('件は、変化を確認できないか、比較できません。');
	// 2.1 h: 26 of 66 and 61 of 187; Newcombe's interval holds 0.
	const departments = card(page, '2.1');
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
	expect(paper).toContain(bare('2015年度 CSIRT 構築および運用における実態調査, 4.1 節'));
	for (const word of ['印刷する', '回答する', '範囲がどう決まったか', 'この値の根拠', 'English']) {
		expect(paper).not.toContain(bare(word));
	}
});
