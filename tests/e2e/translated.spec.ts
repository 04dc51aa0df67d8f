import { give, visit } from './answering';
import { begin, expect, expectSaved, itemOf, saveStatus, test } from './story';
import { holdStore } from './stored';
import { translate } from './translator';

test.describe('on a page that the browser has translated', () => {
	test('what is saved and what is not is said as it is', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '2.8');
		await translate(page);
		await give(page, '2.8', { choose: 'a' });
		await expectSaved(page);
		await holdStore(page);
		await give(page, '2.8', { choose: 'b' });
		await expect(saveStatus(page)).toHaveText('保存しています');
	});

	test('what is wrong with a field is said as it is', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '1.5');
		await translate(page);
		const field = itemOf(page, '1.5').getByLabel('年月');
		await field.fill('開業のころ');
		await page.getByRole('button', { name: '回答を確認する' }).click();
		const summary = page.getByRole('group', { name: '確認が必要な項目があります' });
		await expect(summary).toBeFocused();
		const first = await summary.getByRole('listitem').first().innerText();
		await field.fill('2015-13');
		await field.blur();
		await expect(summary.getByRole('listitem').first()).not.toHaveText(first);
	});
});
