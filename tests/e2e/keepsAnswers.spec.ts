import { begin, expect, expectSaved, itemOf, test } from './story';

test('an answer is still there after a reload, and one can go on where one left', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByRole('link', { name: '2. CSIRT の体制' }).click();
	await page.getByRole('link', { name: '対象分野と権限' }).click();
	await itemOf(page, '2.8').getByRole('radio').first().check();
	await expectSaved(page);

	await page.reload();
	await expect(itemOf(page, '2.8').getByRole('radio').first()).toBeChecked();

	await page.goto(site.address);
	await page.getByRole('link', { name: '続きから再開する' }).click();
	await expect(page).toHaveURL(/questionnaire\/2\.7\/#item-2\.8$/);
	await expect(itemOf(page, '2.8')).toBeInViewport();
});
