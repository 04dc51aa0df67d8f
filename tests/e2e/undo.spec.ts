import type { Locator, Page } from '@playwright/test';
import { clear, give, option, service, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';

test.beforeEach(({ page, site }) => begin(page, site.address));

/** The button that takes back the latest change, which names its item. */
function undo(page: Page, itemId: string): Locator {
	return page.getByRole('button', { name: `元に戻す（${itemId}）` });
}

test('choices are taken back one after another', async ({ page, site }) => {
	await visit(page, site.address, '2.8');
	const item = itemOf(page, '2.8');
	await expect(page.getByRole('button', { name: /^元に戻す/ })).toHaveCount(0);
	await give(page, '2.8', { choose: 'a' });
	await give(page, '2.8', { choose: 'c' });
	await give(page, '2.7', { tick: 'a' });

	await undo(page, '2.7').click();
	await expect(option(itemOf(page, '2.7'), 'checkbox', 'a')).not.toBeChecked();
	await undo(page, '2.8').click();
	await expect(option(item, 'radio', 'a')).toBeChecked();
	await undo(page, '2.8').click();
	await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^元に戻す/ })).toHaveCount(0);
	await expectSaved(page);

	await page.reload();
	await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what was cleared or replaced comes back', async ({ page, site }) => {
	await visit(page, site.address, '2.7');
	const item = itemOf(page, '2.7');
	await give(page, '2.7', { tick: 'abf', other: '工場の設備' });
	await clear(page, '2.7');
	await expect(item.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await undo(page, '2.7').click();
	for (const letter of 'abf') await expect(option(item, 'checkbox', letter)).toBeChecked();
	await expect(item.getByLabel('「その他」の内容')).toHaveValue('工場の設備');

	await give(page, '2.7', 'わからない');
	await undo(page, '2.7').click();
	for (const letter of 'abf') await expect(option(item, 'checkbox', letter)).toBeChecked();
	await expectSaved(page);
	await page.reload();
	for (const letter of 'abf') await expect(option(item, 'checkbox', letter)).toBeChecked();
});

test('a group that was set in one go is taken back in one go', async ({ page, site }) => {
	await visit(page, site.address, '2.9');
	const item = itemOf(page, '2.9');
	await give(page, '2.9', { services: { b: '内製' } });
	await item
		.getByRole('group', { name: '事後対応型サービス' })
		.getByRole('button', { name: 'このグループの残りを「提供していない」にする' })
		.click();
	await expect(item).toContainText('22サービスのうち6サービスを回答済み');
	await undo(page, '2.9').click();
	await expect(item).toContainText('22サービスのうち1サービスを回答済み');
	await expect(service(item, 'b').getByRole('radio', { name: '内製', exact: true })).toBeChecked();
});

test('letters typed one after another are taken back together', async ({ page, site }) => {
	await visit(page, site.address, '3.3');
	const people = itemOf(page, '3.3').getByLabel('人数', { exact: true });
	await people.pressSequentially('12');
	await people.blur();
	await give(page, '3.3.1', { choose: 'f' });
	await people.fill('');
	await people.pressSequentially('345');
	await undo(page, '3.3').click();
	await expect(people).toHaveValue('12');
	await undo(page, '3.3.1').click();
	await undo(page, '3.3').click();
	await expect(people).toHaveValue('');

	const item = itemOf(page, '3.1');
	await item.getByText(/^メモ・根拠/).click();
	const note = item.getByLabel('メモ', { exact: true });
	await note.pressSequentially('規程の第3条');
	await undo(page, '3.1').click();
	await expect(note).toHaveValue('');
	await expectSaved(page);
	await page.reload();
	await expect(people).toHaveValue('');
});

test('a change on another page is taken back from here', async ({ page, site }) => {
	await visit(page, site.address, '2.7');
	await give(page, '2.8', { choose: 'b' });
	await page.getByRole('button', { name: '続ける' }).click();
	await expect(page.getByRole('heading', { name: '提供サービス', level: 1 })).toBeVisible();
	await undo(page, '2.8').click();
	await expectSaved(page);
	await page.goBack();
	await expect(itemOf(page, '2.8').getByRole('radio', { checked: true })).toHaveCount(0);
});
