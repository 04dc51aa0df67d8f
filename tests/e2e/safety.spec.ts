import { give, visit } from './answering';
import { begin, expect, expectSaved, test } from './story';

test('the page about safety says how the browser treats the store, and what is tested', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByRole('link', { name: '回答の保護と確かめ方' }).click();
	await expect(page.getByRole('heading', { name: '回答の保護', level: 1 })).toBeVisible();
	const isKept = await page.evaluate(() => navigator.storage.persisted());
	await expect(page.getByRole('status').last()).toContainText(
		isKept ? '消さずに残すことをブラウザが約束しています' : 'ブラウザが消すことがあります'
	);
	await expect(page.getByText(/^\d.*（上限の目安 .*）$/)).toBeVisible();
	await expect(page.getByText('回答は、どこにも送信されません。')).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(
		page.getByText('Your answers are never sent anywhere.', { exact: true })
	).toBeVisible();
});

test('the browser is asked to keep the store after the first answer, and not before', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		const { persist } = StorageManager.prototype;
		Object.assign(globalThis, { asked: 0 });
		StorageManager.prototype.persist = function () {
			(globalThis as unknown as { asked: number }).asked++;
			return persist.call(this);
		};
	});
	const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await expectSaved(page);
	expect(await asked()).toBe(0);
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await expect.poll(asked).toBe(1);
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	expect(await asked()).toBe(1);
});
