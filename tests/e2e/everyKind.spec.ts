import { give, option, otherWords, service, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';

test.beforeEach(({ page, site }) => begin(page, site.address));

test('one choice with words to "other" is kept', async ({ page, site }) => {
	await visit(page, site.address, '1.1');
	const item = itemOf(page, '1.1');
	// Nothing is chosen for the person.
	for (const radio of await item.getByRole('radio').all()) await expect(radio).not.toBeChecked();
	await expect(otherWords(item)).toHaveCount(0);
	await give(page, '1.1', { choose: 'j', other: '調査研究部門' });
	await expectSaved(page);

	await page.reload();

	await expect(option(item, 'radio', 'j')).toBeChecked();
	await expect(otherWords(item)).toHaveValue('調査研究部門');
});

test('several choices are kept, and "no contact" stands alone', async ({ page, site }) => {
	await visit(page, site.address, '2.4');
	const item = itemOf(page, '2.4');
	await give(page, '2.4', { tick: 'ac' });
	await option(item, 'checkbox', 'e').check();
	await expect(option(item, 'checkbox', 'a')).not.toBeChecked();
	await expect(option(item, 'checkbox', 'c')).not.toBeChecked();
	await expectSaved(page);

	await page.reload();

	await expect(option(item, 'checkbox', 'e')).toBeChecked();
	await expect(option(item, 'checkbox', 'a')).not.toBeChecked();

	await give(page, '2.4', { tick: 'bd', other: '営業の電話' });
	await expect(option(item, 'checkbox', 'e')).not.toBeChecked();
	await expectSaved(page);

	await page.reload();

	for (const letter of 'bd') await expect(option(item, 'checkbox', letter)).toBeChecked();
	for (const letter of 'ace') await expect(option(item, 'checkbox', letter)).not.toBeChecked();
	await expect(otherWords(item)).toHaveValue('営業の電話');
});

test('a month and a number typed in full width come back in the usual form', async ({
	page,
	site
}) => {
	await visit(page, site.address, '1.5');
	const month = itemOf(page, '1.5').getByLabel('年月');
	await month.fill('２０１４年４月');
	await month.blur();
	await expect(month).toHaveValue('2014年4月');
	await expectSaved(page);
	await page.reload();
	await expect(month).toHaveValue('2014年4月');

	await visit(page, site.address, '3.3');
	const people = itemOf(page, '3.3').getByLabel('人数', { exact: true });
	await people.fill('５名');
	await people.blur();
	await expect(people).toHaveValue('5');
	await expectSaved(page);
	await page.reload();
	await expect(people).toHaveValue('5');
});

test('services are kept row by row, a group is set in one go, a row is cleared', async ({
	page,
	site
}) => {
	await visit(page, site.address, '2.9');
	const item = itemOf(page, '2.9');
	const chosen = (letter: string, provision: string) =>
		service(item, letter).getByRole('radio', { name: provision, exact: true });
	await give(page, '2.9', { services: { d: '外注', k: '内製と外注が半々' }, other: '脆弱性診断' });
	await expect(item).toContainText('22サービスのうち2サービスを回答済み');

	// g to o are the nine proactive services; k has been answered already.
	await item
		.getByRole('group', { name: '事前対応型サービス' })
		.getByRole('button', { name: 'このグループの残りを「提供していない」にする' })
		.click();
	await expect(item).toContainText('22サービスのうち10サービスを回答済み');
	await service(item, 'm').getByRole('button', { name: /^取消/ }).click();
	await expect(item).toContainText('22サービスのうち9サービスを回答済み');
	await expectSaved(page);

	await page.reload();

	await expect(item).toContainText('22サービスのうち9サービスを回答済み');
	await expect(chosen('d', '外注')).toBeChecked();
	await expect(chosen('k', '内製と外注が半々')).toBeChecked();
	for (const letter of 'ghijlno') await expect(chosen(letter, '提供していない')).toBeChecked();
	for (const letter of 'am') {
		await expect(service(item, letter).getByRole('radio', { checked: true })).toHaveCount(0);
	}
	await expect(otherWords(item)).toHaveValue('脆弱性診断');
});

test('a supplementary question is kept', async ({ page, site }) => {
	await visit(page, site.address, 'S2.1');
	await give(page, 'S2.1', { choose: 'b' });
	await expectSaved(page);

	await page.reload();

	await expect(option(itemOf(page, 'S2.1'), 'radio', 'b')).toBeChecked();
});

test('reason, note and evidence are kept beside the answer', async ({ page, site }) => {
	await visit(page, site.address, '4.6');
	const item = itemOf(page, '4.6');
	await give(page, '4.6', 'わからない');
	await item.getByLabel('理由（任意）').fill('担当者が異動した');
	await item.getByLabel('誰に聞くか').fill('総務部');
	await item.getByLabel('いつまでに聞くか').fill('2026-12-01');
	await item.getByText(/^メモ・根拠/).click();
	await item.getByLabel('メモ', { exact: true }).fill('一行目\n二行目');
	await item.getByLabel('根拠となる資料').fill('連絡網 第3版');
	await expectSaved(page);

	await page.reload();

	await expect(item.getByRole('checkbox', { name: 'わからない' })).toBeChecked();
	await expect(item.getByLabel('理由（任意）')).toHaveValue('担当者が異動した');
	await expect(item.getByLabel('誰に聞くか')).toHaveValue('総務部');
	await expect(item.getByLabel('いつまでに聞くか')).toHaveValue('2026-12-01');
	await item.getByText(/^メモ・根拠/).click();
	await expect(item.getByLabel('メモ', { exact: true })).toHaveValue('一行目\n二行目');
	await expect(item.getByLabel('根拠となる資料')).toHaveValue('連絡網 第3版');
});
