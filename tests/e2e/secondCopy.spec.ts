import type { Page } from '@playwright/test';
import { give, option, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { allStored, storedAssessments, storedSteps, visitBlank } from './stored';

const restored = '2つ目の控えからすべての回答を復元しました';

/** Takes the store away, as Chromium does when it finds it damaged. */
async function loseStore(page: Page, address: string): Promise<void> {
	await visitBlank(page, address);
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase('csirt-self-assessment');
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error ?? new Error('refused'));
			})
	);
}

test('when the browser loses its store, everything comes back from the second copy', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('二重に');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
	const before = await allStored(page);
	const [{ id } = { id: '' }] = await storedAssessments(page);
	const steps = await storedSteps(page, id);

	await loseStore(page, site.address);
	await page.goto(`${site.address}history/`);
	await expect(page.getByText(restored)).toBeVisible();
	expect(await allStored(page)).toEqual(before);
	expect(await storedSteps(page, id)).toEqual(steps);

	// And once more: what is changed afterwards is kept twice as well.
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await loseStore(page, site.address);
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'b')).toBeChecked();
	await page.reload();
	await expect(page.getByText(restored)).toHaveCount(0);
});

test('what is deleted for good is in neither copy', async ({ page, site }) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('消すもの');
	await expectSaved(page);
	await page.goto(site.address);
	await forgetFirst(page);

	await loseStore(page, site.address);
	await page.goto(site.address);
	await expect(page.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
	const left = Object.keys(await allStored(page));
	expect(left.filter((key) => !key.startsWith('setting/'))).toEqual([]);
});

test.describe('where Cache Storage does not open', () => {
	// What the product tells a technician.
	test.use({ expectedMessages: /^error: a copy cannot be read / });

	test('what was deleted for good is said to be in it still, in either language', async ({
		page,
		site
	}) => {
		await page.addInitScript(() => {
			if (!sessionStorage.getItem('is broken')) return;
			CacheStorage.prototype.has = () => Promise.reject(new DOMException('broken', 'UnknownError'));
		});
		await page.setViewportSize({ width: 320, height: 700 });
		await begin(page, site.address);
		await page.getByLabel('アセスメントの名称').fill('消すもの');
		await expectSaved(page);
		await page.evaluate(() => sessionStorage.setItem('is broken', 'yes'));
		await page.goto(site.address);
		await forgetFirst(page);
		const said = page.getByRole('status').filter({ hasText: 'Cache Storage' });
		await expect(said).toContainText('まだ消せていません');
		await expect(said).toBeInViewport({ ratio: 1 });
		await page.getByRole('button', { name: 'English' }).click();
		await expect(said).toContainText('could not yet be removed');

		await page.evaluate(() => sessionStorage.clear());
		await page.reload();
		await expect(page.getByRole('button', { name: 'Start an assessment' })).toBeVisible();
		await expect.poll(() => cachedText(page)).not.toContain('消すもの');
		await expect(said).toHaveCount(0);
	});
});

/** Deletes the only assessment for good. */
async function forgetFirst(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^削除する ?：消すもの$/ }).click();
	await page.getByText('削除したアセスメント（1件）').click();
	await page.getByRole('button', { name: /^完全に削除する ?：消すもの$/ }).click();
	await page.getByRole('button', { name: /本当に完全に削除する/ }).click();
	await expect(page.getByText('削除したアセスメント（1件）')).toHaveCount(0);
}

/** All that is in the copy in Cache Storage. */
async function cachedText(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const cache = await caches.open('csirt-self-assessment answers');
		const all = await Promise.all((await cache.keys()).map((each) => cache.match(each)));
		return (await Promise.all(all.map((each) => each?.text()))).join();
	});
}
