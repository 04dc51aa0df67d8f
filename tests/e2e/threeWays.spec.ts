import { readFile } from 'node:fs/promises';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { give, option } from './answering';
import { made } from './documents';
import { bare, print } from './paper';
import { test } from './profile';
import { card } from './reading';
import { expectSaved, itemOf, open, watch } from './story';
import { ways } from './ways';

for (const way of ways) {
	test(`the whole way, ${way.name}`, async ({ profile }) => {
		const place = await way.provide(profile.folder);
		let browser = await profile.start(place.args);
		const troubles = watch(browser, place.address);
		let page = await firstPage(browser);

		await page.goto(place.address);
		await expect(page.getByText(way.notice)).toBeVisible();
		await page.getByRole('button', { name: 'アセスメントを始める' }).click();
		await page.getByLabel('組織名').fill('例示株式会社');
		await answerDefinitions(page);
		await open(page, '比較レポート');
		await expectPolicyCompared(page);
		await place.goneBefore(page);
		await browser.close();

		browser = await profile.start(place.args);
		const laterTroubles = watch(browser, place.address);
		page = await firstPage(browser);
		await page.goto(place.address);
		await page.getByRole('link', { name: '続きから再開する' }).click();
		// The section that was left is answered to its end.
		await expect(itemOf(page, '3.1')).toBeInViewport();
		await open(page, '質問票');
		await page.getByRole('link', { name: '2. CSIRT の体制' }).click();
		await page.getByRole('link', { name: 'SOC' }).click();
		await expect(option(itemOf(page, '2.14'), 'radio', 'b')).toBeChecked();
		await open(page, '比較レポート');
		await expectPolicyCompared(page);

		await open(page, 'チェックリスト');
		await expect(page.getByRole('heading', { name: 'チェックリスト', level: 1 })).toBeVisible();
		const paper = (await print(page)).join('');
		expect(paper).toContain(bare('例示株式会社'));
		// 0.8 × 66 = 52.8, so at least 53 teams.
		expect(paper).toContain(bare('66チーム中53チーム以上（80.3%以上）'));

		await open(page, '保存と読み込み');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: '回答をファイルに保存する' }).click();
		const file: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
		expect(file).toMatchObject({
			organisation: '例示株式会社',
			entries: { '2.13': { answer: { kind: 'choice', option: 'c' } } }
		});

		// What is loaded only when it is wanted is there as well, with no server to ask.
		await page.getByRole('link', { name: 'Excel や Word などの文書にする' }).click();
		for (const kind of ['workbook', 'word'] as const) {
			const { bytes } = await made(page, kind);
			// Both are archives, which begin with these letters.
			expect(new TextDecoder().decode(bytes.subarray(0, 2)), kind).toBe('PK');
		}

		expect([...troubles, ...laterTroubles]).toEqual([]);
		await place.close();
	});
}

/** Answers the last two pages of section 2, and looks at the section's answers. */
async function answerDefinitions(page: Page): Promise<void> {
	await page.getByRole('link', { name: '2. CSIRT の体制' }).click();
	await page.getByRole('link', { name: '定義と文書' }).click();
	await give(page, '2.10', { choose: 'b' });
	await give(page, '2.11', { choose: 'd' });
	await give(page, '2.12', 'わからない');
	await give(page, '2.13', { choose: 'c' });
	await page.getByRole('button', { name: '続ける' }).click();
	await give(page, '2.14', { choose: 'b' });
	await page.getByRole('button', { name: '回答を確認する' }).click();
	await expect(page.getByRole('heading', { name: '回答の確認', level: 1 })).toBeVisible();
	await expectSaved(page);
}

/** Section 4.1: over 8 tenths of 66 teams have it documented and approved; 0.8 × 66 = 52.8. */
async function expectPolicyCompared(page: Page): Promise<void> {
	await expect(card(page, '2.13')).toContainText(
		'文書化し、承認を得ているのは、66チーム中53チーム以上（80.3%以上）です。'
	);
}

async function firstPage(browser: BrowserContext): Promise<Page> {
	return browser.pages()[0] ?? (await browser.newPage());
}
