import { visit } from './answering';
import { storedAssessments } from './stored';
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
	// 2.8 is answered, 2.9 is the next that is not.
	await page.getByRole('link', { name: '続きから再開する（設問 2.9 から）' }).click();
	await expect(page).toHaveURL(/questionnaire\/2\.9\/#item-2\.9$/);
	await expect(itemOf(page, '2.9')).toBeInViewport();
});

test('what an input method is still composing is stored when the page is left', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await itemOf(page, '2.8')
		.getByText(/^メモ・根拠/)
		.click();
	const note = itemOf(page, '2.8').getByLabel('メモ', { exact: true });
	await note.focus();
	const devices = await page.context().newCDPSession(page);
	const text = 'へんかんまえ';
	await devices.send('Input.imeSetComposition', { text, selectionStart: 6, selectionEnd: 6 });
	await expectSaved(page);
	await page.reload();
	await expectSaved(page);
	expect((await storedAssessments(page))[0]?.entries['2.8']?.note).toBe(text);
});
