import type { Page } from '@playwright/test';
import { beginWith, give, option } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';

test('a store that is emptied under the page is written anew from what is on screen', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	await page.evaluate(async () => {
		interface Buckets {
			keys: () => Promise<string[]>;
			delete: (name: string) => Promise<void>;
		}
		const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
		for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
		indexedDB.deleteDatabase('csirt-self-assessment');
		await caches.delete('csirt-self-assessment answers');
	});
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await expect(page.getByText('ブラウザの保存領域が空にされました')).toBeVisible();
	await page.reload();
	await expect(option(itemOf(page, '2.8'), 'radio', 'b')).toBeChecked();
});

/** As whoever clears the site's data does, while its pages are open. */
async function clearData(page: Page, storageTypes: string): Promise<void> {
	const { origin } = new URL(page.url());
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
	await session.detach();
}

test('what is on screen stays where the store was emptied and another tab has begun anew in it', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	await clearData(page, 'all');
	const other = await page.context().newPage();
	await begin(other, site.address);
	await expect(page.getByText('ブラウザの保存領域が空にされました')).toBeVisible();
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await other.goto(site.address);
	await expect(other.getByText(/問中1問/)).toBeVisible();
});

test('a copy that was cleared by itself is made anew, and the answer is saved', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	await clearData(page, 'cache_storage');
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	const kept = () => caches.has('csirt-self-assessment answers');
	expect(await page.evaluate(kept)).toBe(true);
});
