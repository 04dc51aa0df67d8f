import { give, option, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';

test('two tabs that answer different items lose nothing', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	const other = await page.context().newPage();
	await visit(other, site.address, '2.8');

	// Both have read the assessment before either has answered.
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await give(other, '2.7', { tick: 'abf', other: '工場の設備' });
	await expectSaved(other);
	await give(page, '2.8', { choose: 'c' });
	await itemOf(other, '2.7').getByText('メモ・根拠・目標').click();
	await itemOf(other, '2.7').getByLabel('メモ', { exact: true }).fill('会議で確認');
	await expectSaved(page);
	await expectSaved(other);

	for (const tab of [page, other]) {
		await tab.reload();
		await expect(option(itemOf(tab, '2.8'), 'radio', 'c')).toBeChecked();
		for (const letter of 'abf') {
			await expect(option(itemOf(tab, '2.7'), 'checkbox', letter)).toBeChecked();
		}
		await itemOf(tab, '2.7').getByText('メモ・根拠・目標').click();
		await expect(itemOf(tab, '2.7').getByLabel('メモ', { exact: true })).toHaveValue('会議で確認');
	}
});
