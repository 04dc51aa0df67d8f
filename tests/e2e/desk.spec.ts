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
