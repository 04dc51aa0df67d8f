import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { load } from './loading';
import { begin, expect, expectSaved, open, test } from './story';
import type { Assessment } from '$lib/data/assessment';

test.use({
	expectedMessages:
		/Failed to (load resource|fetch dynamically)|broken on purpose|request to file:.*csirt-self-assessment.html$/
});

const title = '救い出すもの';

/** Takes the file that a page whose program has not started offers, and loads it into a new browser. */
async function saveAndLoad(page: Page, browser: Browser, address: string): Promise<void> {
	const button = page.getByRole('button', { name: '回答をファイルに保存する' });
	await expect(button).toHaveText(`回答をファイルに保存する / Save answers as a file: ${title}`);
	await expect(page.getByText('The page could not be opened.')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await button.click();
	const text = await readFile(await (await downloading).path(), 'utf8');

	const context = await browser.newContext({ locale: 'ja-JP' });
	const other = await context.newPage();
	await other.goto(`${address}files/`);
	await load(other, JSON.parse(text) as Assessment);
	await open(other, '質問票');
	await expect(other.getByLabel('アセスメントの名称')).toHaveValue(title);
	await context.close();
}

test('a page whose scripts never come hands out the answers', async ({ page, site, browser }) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill(title);
	await expectSaved(page);
	await page.route(/\.js(\?|$)/, (route) => route.abort());
	await page.goto(`${site.address}report/`);
	await saveAndLoad(page, browser, site.address);
});

test('so does the one HTML file whose program throws', async ({ page, site, browser }) => {
	await page.goto(singleFile.href);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await page.getByLabel('アセスメントの名称').fill(title);
	await expectSaved(page);
	await page.addInitScript(() => {
		history.replaceState = () => {
			throw new Error('broken on purpose');
		};
	});
	await page.reload();
	await saveAndLoad(page, browser, site.address);
});

test('so does a page whose databases never answer, out of the copy in the cache', async ({
	page,
	site,
	browser
}) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill(title);
	await expectSaved(page);
	await page.route(/\.js(\?|$)/, (route) => route.abort());
	await page.addInitScript(() => {
		const { storageBuckets } = navigator as unknown as { storageBuckets: object };
		const never = { value: () => new Promise(() => {}) };
		Object.defineProperties(storageBuckets, { keys: never, open: never });
		IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
	});
	await page.goto(`${site.address}report/`);
	await saveAndLoad(page, browser, site.address);
});
