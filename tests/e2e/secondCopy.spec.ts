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
	await page.getByRole('button', { name: /^削除する ?：消すもの$/ }).click();
	await page.getByText('削除したアセスメント（1件）').click();
	await page.getByRole('button', { name: /^完全に削除する ?：消すもの$/ }).click();
	await page.getByRole('button', { name: /本当に完全に削除する/ }).click();
	await expect(page.getByText('削除したアセスメント（1件）')).toHaveCount(0);

	await loseStore(page, site.address);
	await page.goto(site.address);
	await expect(page.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
	const left = Object.keys(await allStored(page));
	expect(left.filter((key) => !key.startsWith('setting/'))).toEqual([]);
});
