import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { begin } from './loading';
import { startBrowser } from './ownBrowser';
import { print } from './paper';
import { openCard } from './reading';
import { expect, test } from './story';

// Numbers here are invented: nobody has read them anywhere.

/** The field of a cell of the item that is shown. */
const field = (page: Page, cell: string) => page.locator(`input[data-field="${cell}"]`);

async function startDesk(page: Page, address: string): Promise<void> {
	await page.goto(`${address}editions/desk/`);
	await page.getByRole('button', { name: '始める', exact: true }).click();
	await page.getByLabel('書き写す人の名前').fill('甲');
	await show(page, '3.6');
}

async function show(page: Page, item: string): Promise<void> {
	const list = page.locator('details', { hasText: '設問の一覧' });
	if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
	await list
		.getByRole('button', { name: new RegExp(`^${item.replaceAll('.', '\\.')}(?![.\\d])`) })
		.click();
	await expect(
		page.getByRole('heading', { level: 3, name: new RegExp(`^${item} `) })
	).toBeVisible();
}

test('a wrong bar is told which sentence it contradicts; mended, one number stands in the report', async ({
	page,
	site,
	browser
}) => {
	await begin(page, site.address, { '3.6': { choose: 'b' } });
	await startDesk(page, site.address);
	await field(page, 'a').fill('４０');
	await field(page, 'b').fill('20');
	await field(page, 'c').fill('6');
	await expect(page.getByText('公表された次の文と矛盾しています')).toBeVisible();
	await expect(page.getByText('2.3.6 節').first()).toBeVisible();

	await page.getByRole('button', { name: 'このブラウザで使う' }).click();
	await expect(page.getByText('調査データとして保存しました')).toBeVisible();
	await page.goto(`${site.address}report/`);
	const card = await openCard(page, '3.6');
	await expect(card).toContainText('が矛盾しています。どちらかを選ぶまで');
	await card.getByRole('link', { name: '矛盾を確認する' }).click();
	await expect(page.getByRole('heading', { name: '公表値と矛盾しています：3.6' })).toBeVisible();
	await page.goto(`${site.address}editions/desk/`);
	await page.getByRole('button', { name: /^続ける/ }).click();
	await show(page, '3.6');

	await field(page, 'a').fill('10');
	await field(page, 'b').fill('30');
	await field(page, 'c').fill('26');
	await expect(page.getByText('✓ 問題は見つかりません。')).toBeVisible();
	await expect(page.getByText('0–66').first()).toBeVisible();
	await expect(
		page.getByRole('row', { name: /^b\./ }).getByText('30').filter({ visible: true })
	).toBeVisible();
	await expect(page.getByText('52問中1問が確定')).toBeVisible();

	await page.getByRole('button', { name: 'このブラウザで使う' }).click();
	await expect(page.getByText('調査データとして保存しました')).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: '調査データのファイルを保存する' }).click();
	const pack = await readFile(await (await saving).path());

	await page.goto(`${site.address}report/`);
	await expect(await openCard(page, '3.6')).toContainText('30チーム');
	await expect(await openCard(page, '3.6')).toContainText('調査データの数値を使っています');
	await expect(page.getByText(/^計算に使っている調査データ：/)).toBeVisible();

	const fresh = await browser.newContext();
	const other = await fresh.newPage();
	await begin(other, site.address, { '3.6': { choose: 'b' } });
	await other.goto(`${site.address}editions/`);
	await other
		.getByLabel('調査データのファイル（JSON）')
		.setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: pack });
	await expect(other.getByText('を読み込みました')).toBeVisible();
	await other.goto(`${site.address}report/`);
	await expect(await openCard(other, '3.6')).toContainText('30チーム');
	await other.goto(`${site.address}editions/`);
	await other.getByLabel('調査データをすべて使わずに計算する').check();
	await other.goto(`${site.address}report/`);
	await expect(await openCard(other, '3.6')).not.toContainText('30チーム');
	expect((await print(other)).join('')).not.toContain('30チーム');
	await fresh.close();

	const paper = (await print(page)).join('');
	expect(paper).toContain('30チーム');
	expect(paper).toContain('計算に使っている調査データ:');
});

test('what was called saved survives a kill, and a second reader types without seeing the first', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-desk-'));
	const site = await serve(0);
	try {
		const first = await startBrowser(folder);
		await startDesk(first.page, site.address);
		await field(first.page, 'a').fill('10');
		await field(first.page, 'b').fill('30');
		await expect(first.page.getByText('保存しました', { exact: true })).toBeVisible();
		await first.kill();

		const second = await startBrowser(folder);
		const { page } = second;
		await page.goto(`${site.address}editions/desk/`);
		await page.getByRole('button', { name: /^続ける/ }).click();
		await show(page, '3.6');
		await expect(field(page, 'a')).toHaveValue('10');
		await expect(field(page, 'b')).toHaveValue('30');

		const history = page.locator('details', { hasText: '以前の状態に戻す' });
		await field(page, 'a').fill('99');
		await history.locator('summary').first().click();
		await expect(history.getByRole('listitem').first()).toContainText('設問 3.6');
		await expect(history.getByRole('listitem').first()).toContainText('a 10');
		await history.getByRole('button', { name: 'この状態に戻す' }).first().click();
		await expect(field(page, 'a')).toHaveValue('10');
		await expect(history.getByRole('listitem').first()).toContainText('a 99');
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.getByText('It is again as it was until')).toBeVisible();
		await page.getByRole('button', { name: '日本語' }).click();

		await page.getByLabel('2人目').check();
		await expect(field(page, 'a')).toHaveValue('');
		await expect(history.getByRole('listitem').first()).toContainText('今との違い：1か所');
		await expect(history).not.toContainText('a 99');
		await page.getByLabel('書き写す人の名前').fill('乙');
		await field(page, 'a').fill('10');
		await field(page, 'b').fill('31');
		await page.getByLabel('1人目', { exact: true }).check();
		await expect(page.getByText('決めていない違い：1件')).toBeVisible();
		await page.getByRole('button', { name: /「31」に決める/ }).click();
		await expect(page.getByText('決めていない違い：0件')).toBeVisible();
		await second.close();
	} finally {
		await site.close();
		await rm(folder, { recursive: true, force: true });
	}
});

test('a new edition is typed from the start page on, and the report then compares with it', async ({
	page,
	site
}) => {
	await begin(page, site.address, { '3.6': { choose: 'b' } });
	await page.goto(site.address);
	await page.getByRole('link', { name: '報告書の書き写し' }).click();
	await page.getByRole('radio', { name: '新しい調査' }).check();
	await page.getByRole('button', { name: '始める', exact: true }).click();
	// What is being filled in does not close at the first digit.
	await page.getByLabel('回答したチーム数').pressSequentially('120');
	await expect(page.getByLabel('回答したチーム数')).toHaveValue('120');
	await page.getByLabel('名称', { exact: true }).fill('例示業界の調査');
	await page.getByLabel('調査時期').fill('2026-06');
	await page.getByLabel('公表日').fill('2026-10-01');
	await page.getByLabel('書き写す人の名前').fill('甲');
	await show(page, '3.6');
	for (const [cell, text] of Object.entries({ a: '20', b: '60', c: '40' })) {
		await field(page, cell).fill(text);
	}
	await page.getByRole('button', { name: 'このブラウザで使う' }).click();
	await page.getByText('「比較対象の調査」に選びます').getByRole('link').click();
	await page.getByRole('radio', { name: '例示業界の調査' }).check();
	await expect(page.getByText('2026年6月', { exact: true })).toBeVisible();

	await page.goto(`${site.address}report/`);
	await expect(
		page.getByText('比較対象：例示業界の調査（調査時期 2026年6月、120チーム）。')
	).toBeVisible();
	await expect(await openCard(page, '3.6')).toContainText('60チーム');
	await expect(page.getByText('NCA')).toHaveCount(0);
});

test('on a telephone every service of a chart fits, and what is wrong is said in a line or two', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await startDesk(page, site.address);
	await show(page, '2.9');
	await field(page, 'a/inHouse').fill('18.3%');
	const tall = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(tall).toBeLessThan(6500);
	const problem = page.getByText('66チームでは生じない割合です');
	const line = await problem.evaluate((each) => parseFloat(getComputedStyle(each).lineHeight));
	const box = await problem.boundingBox();
	expect((box?.height ?? Infinity) / line).toBeLessThan(3.1);
});
