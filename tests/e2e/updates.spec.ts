import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectSaved, itemOf, saveStatus, test } from './story';
import { holdStore, storedAssessments } from './stored';
import { keptVersions, laterVersion, untilGivenUp } from './versions';
import { beginKept } from './ways';

test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.getByRole('region', { name: '新しい版のお知らせ' });
const isLater = (page: Page) => page.locator('meta[name="later-version"]');

/** Leaves a trace that a reload would wipe out. */
async function leaveTrace(page: Page): Promise<void> {
	await page.evaluate(() => void Object.assign(window, { trace: true }));
}

async function expectNotReloaded(page: Page): Promise<void> {
	expect(await page.evaluate(() => 'trace' in window)).toBe(true);
	await expect(isLater(page)).toHaveCount(0);
}

/** What the browser does by itself when a page is opened, at most a day later. */
async function lookForNews(page: Page): Promise<void> {
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

async function caches(page: Page): Promise<number> {
	return (await keptVersions(page)).length;
}

test('a new version waits, saves first, and reloads no tab whose person did not ask', async ({
	page,
	site,
	context
}) => {
	await beginKept(page, site.address);
	await expect(notice(page)).toHaveCount(0);
	const other = await context.newPage();
	await other.goto(site.address);
	await expect(other.getByRole('link', { name: '質問票を開く' })).toBeVisible();
	await leaveTrace(page);
	await leaveTrace(other);

	// The example is a part of its own, which is fetched when it is wanted.
	const later = await laterVersion('2', 'Fuji Xerox CERT');
	site.replace(later.folder);
	await lookForNews(page);
	for (const tab of [page, other]) {
		await expect(notice(tab)).toContainText('このツールの新しい版があります。');
		await expectNotReloaded(tab);
	}
	expect(await caches(page)).toBe(2);

	// What was typed is not on the disk yet, so nothing happens but that this is said.
	const letGo = await holdStore(page);
	await page.getByLabel('組織名').fill('待たせる株式会社');
	await expect(saveStatus(page)).toHaveText('保存しています');
	await notice(page).getByRole('button', { name: '保存して切り替える' }).click();
	await expect(notice(page)).toContainText('保存が終わるのを待っています。');
	expect(await page.evaluate(hasWaiting)).toBe(true);
	await page.getByLabel('組織名').fill('待たせた株式会社');
	await expectNotReloaded(page);

	await letGo();
	await expect(isLater(page)).toHaveCount(1);
	await expect(page.getByLabel('組織名')).toHaveValue('待たせた株式会社');
	expect((await storedAssessments(page))[0]?.organisation).toBe('待たせた株式会社');
	await expect(notice(page)).toHaveCount(0);

	// The other tab is told, works on as it is, and finds its parts though the server has lost one.
	await expect(notice(other)).toContainText('別のタブで、このツールが新しい版に切り替わりました。');
	await expectNotReloaded(other);
	expect((await context.request.get(`${site.address}_app/immutable/${later.gone}`)).status()).toBe(
		404
	);
	// Nor may the browser's own cache help out: it lets go of things when it likes.
	await (await context.newCDPSession(other)).send('Network.clearBrowserCache');
	await other.getByRole('button', { name: '例で試す' }).click();
	await expect(other.getByText('これは例です。', { exact: false })).toBeVisible();
	await expectNotReloaded(other);
	await notice(other).getByRole('button', { name: '保存して読み込み直す' }).click();
	await expect(isLater(other)).toHaveCount(1);

	// No tab of the version before is left: its parts go.
	await other.close();
	await page.reload();
	await expect.poll(() => caches(page)).toBe(1);
	// It is whole again before the server and its folder go.
	await expect(page.getByLabel('組織名')).toBeVisible();
	await page.waitForLoadState('networkidle');
	// The browser may still be asking for the worker.
	await site.close();
	await later.remove();
});

async function hasWaiting(): Promise<boolean> {
	return (await navigator.serviceWorker.ready).waiting !== null;
}

test('one can put a new version off; it is there when the product is opened next time', async ({
	page,
	site,
	context
}) => {
	await beginKept(page, site.address);
	const later = await laterVersion('2', 'Fuji Xerox CERT');
	site.replace(later.folder);
	await lookForNews(page);
	await notice(page).getByRole('button', { name: 'あとで' }).click();
	await expect(notice(page)).toHaveCount(0);

	// Going on is no way to be reloaded by surprise.
	await leaveTrace(page);
	await page.getByRole('link', { name: '構築時の体制' }).click();
	await itemOf(page, '1.1').getByRole('radio').first().check();
	await expectSaved(page);
	await expectNotReloaded(page);

	await page.goto('about:blank');
	const next = await context.newPage();
	await expect
		.poll(async () => {
			await next.goto(site.address);
			return isLater(next).count();
		})
		.toBe(1);
	await expect(next.getByRole('link', { name: '続きから再開する' })).toBeVisible();
	// The browser may still be asking for the worker.
	await site.close();
	await later.remove();
});

test('one can stop waiting for a save and stay with the version one has', async ({
	page,
	site
}) => {
	await beginKept(page, site.address);
	const later = await laterVersion('2', 'Fuji Xerox CERT');
	site.replace(later.folder);
	await lookForNews(page);
	await expect(notice(page)).toBeVisible();
	await leaveTrace(page);

	const letGo = await holdStore(page);
	await page.getByLabel('組織名').fill('続ける株式会社');
	await notice(page).getByRole('button', { name: '保存して切り替える' }).click();
	await notice(page).getByRole('button', { name: '切り替えをやめる' }).click();
	await letGo();
	await expectSaved(page);
	await expectNotReloaded(page);
	expect(await page.evaluate(hasWaiting)).toBe(true);
	// The browser may still be asking for the worker.
	await site.close();
	await later.remove();
});

test('a new version that cannot be had whole leaves nothing of itself, and the one before at work', async ({
	page,
	site
}) => {
	await beginKept(page, site.address);
	const later = await laterVersion('2', 'Fuji Xerox CERT');
	// Pages are fetched last: by then most of the version has been put by.
	await rm(join(later.folder, 'safety'), { recursive: true });
	site.replace(later.folder);
	await page.evaluate(untilGivenUp);

	expect(await caches(page)).toBe(1);
	await expect(notice(page)).toHaveCount(0);
	await page.goto(`${site.address}safety/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(isLater(page)).toHaveCount(0);
	// The browser may still be asking for the worker.
	await site.close();
	await later.remove();
});
