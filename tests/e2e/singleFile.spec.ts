import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { give } from './answering';
import { expectSaved, itemOf, open, watch } from './story';
import { writeRecord } from './stored';
import { comeTo } from './sweep';

// In the one HTML file every address stands behind a "#", and so does what an anchor points at.

const address = singleFile.href;

let troubles: string[];

test.beforeEach(async ({ context, page }) => {
	troubles = watch(context, address);
	await page.goto(address);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
});

test.afterEach(() => expect(troubles).toEqual([]));

test('the file says whose software is in it, under which licence', async ({ page }) => {
	await goTo(page, '#/about');
	await expect(page.getByText('ライセンスは、このファイルの末尾に')).toBeVisible();
	const end = (await readFile(singleFile, 'utf8')).slice(-25_000);
	for (const name of ['svelte', 'docx', 'nanoid', 'idb-keyval']) {
		expect(end).toContain(`## ${name} - `);
	}
});

test('every link leads to a page of the file, and none out of it', async ({ page }) => {
	const links = new Set(['#/']);
	const loaded = new Set<string>();
	for (const link of links) {
		// One page of each kind is loaded anew: with the whole file that takes as long as five others.
		const kind = link.split('/')[1] ?? '';
		if (loaded.has(kind)) await comeTo(page, `${address}${link}`);
		else await goTo(page, link);
		loaded.add(kind);
		const title = page.getByRole('heading', { level: 1 });
		await expect(title, link).not.toHaveText(/見つかりません|表示できません/);
		await expect(title, link).toBeVisible();
		const found = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
		const pages = found.filter((href) => !/^#[^/]/.test(href));
		expect(pages.filter((href) => !href.startsWith('#/'))).toEqual([]);
		// Items of one page are one page.
		for (const href of pages) links.add(href.replace(/[?#][^/].*$/, ''));
	}
	// The start page and the five of the menu are certainly among them.
	expect([...links]).toEqual(
		expect.arrayContaining([
			'#/',
			'#/questionnaire',
			'#/report',
			'#/checklist',
			'#/files',
			'#/about'
		])
	);
	// The 20 pages of the questionnaire, and ten others that a new assessment leads to.
	expect(links.size).toBeGreaterThanOrEqual(30);
});

test('the skip link, a place in the report and a wrong field are come to', async ({ page }) => {
	await page.getByRole('link', { name: '構築時の体制' }).click();
	await page.getByRole('link', { name: '構築の時期' }).click();
	await give(page, '1.5', { type: '開業のころ' });
	await page.getByRole('button', { name: '回答を確認する' }).click();
	await page.getByRole('link', { name: /^1\.5：/ }).click();
	await expect(itemOf(page, '1.5').getByRole('textbox').first()).toBeFocused();
	await expect(itemOf(page, '1.5').getByRole('textbox').first()).toHaveValue('開業のころ');

	await open(page, '比較レポート');
	await page.getByRole('heading', { name: '7. レポート' }).scrollIntoViewIfNeeded();
	await expect(page.getByRole('region', { name: '要点', exact: true })).not.toBeInViewport();
	await page.getByRole('link', { name: '要点に戻る' }).click();
	await expect(page.getByRole('region', { name: '要点', exact: true })).toBeInViewport();
	await page.getByRole('link', { name: '本文へ移動' }).press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
});

test('one comes back to the answers from which one went to change one', async ({ page }) => {
	await goTo(page, '#/check');
	await page.getByRole('link', { name: /^変更する ?：2\.8$/ }).click();
	await expect(itemOf(page, '2.8')).toBeInViewport();
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await page.getByRole('button', { name: '確認画面に戻る' }).click();
	await expect(page.getByRole('heading', { name: '回答の確認', level: 1 })).toBeVisible();
	await page.goBack();
	await expect(itemOf(page, '2.8').getByRole('radio').first()).toBeChecked();
});

test('what cannot be read is come to from the notice', async ({ page }) => {
	await writeRecord(page, 'assessment/damaged', { format: 'csirt-self-assessment', version: 1 });
	await page.reload();
	await page.getByRole('link', { name: '内容を確かめてダウンロードする' }).click();
	await expect(page.locator('#unreadable')).toBeInViewport();
});

test('the file asks for no other file', async () => {
	const html = await readFile(singleFile, 'utf8');
	const head = html.slice(0, html.indexOf('<style>'));
	expect(head).toContain("default-src 'none'");
	expect(head).not.toMatch(/'self'|<link|unsafe-inline/);
	// The words of the pages may name it; an address of it would be put together.
	expect(html).not.toMatch(/\$\{[^}]*\}service-worker\.js/);
});

/** Opens an address of the file as a link on the page would. */
async function goTo(page: Page, href: string): Promise<void> {
	await page.goto(`about:blank`);
	await page.goto(`${address}${href}`);
}
