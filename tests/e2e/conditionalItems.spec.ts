import type { Page } from '@playwright/test';
import { clear, give, option, visit } from './answering';
import { begin, expect, expectSaved, itemOf, open, test } from './story';

test.beforeEach(({ page, site }) => begin(page, site.address));

/** What the home of the assessment says about all items that apply. */
async function expectProgress(page: Page, answered: number, applying: number): Promise<void> {
	await open(page, '質問票');
	await expect(
		page.getByRole('progressbar', { name: `全体：${applying}問中${answered}問に回答済み` })
	).toBeVisible();
}

// 52 items and 10 supplementary questions. Before anything is answered six do not apply: 2.14.1 to
// 2.14.3 without a SOC, 3.2.1 and 3.3.1 without members, and S3.1, which hangs on 3.3.1.
const atFirst = 56;

test('items on the SOC come with a SOC and go without it, and their answers come back', async ({
	page,
	site
}) => {
	const items = ['2.14.1', '2.14.2', '2.14.3'];
	await expectProgress(page, 0, atFirst);
	await visit(page, site.address, '2.14');
	for (const id of items) await expect(itemOf(page, id)).toHaveCount(0);

	await give(page, '2.14', { choose: 'a' });
	for (const id of items) await expect(itemOf(page, id)).toBeVisible();
	await give(page, '2.14.1', { choose: 'a' });
	await give(page, '2.14.2', { tick: 'ac' });
	await give(page, '2.14.3', { choose: 'b' });
	await expectProgress(page, 4, atFirst + 3);

	await visit(page, site.address, '2.14');
	await give(page, '2.14', { choose: 'b' });
	for (const id of items) await expect(itemOf(page, id)).toHaveCount(0);
	await expectProgress(page, 1, atFirst);
	await page.getByRole('link', { name: 'すべての回答を確認する' }).click();
	await expect(page.getByText('ほかの設問の回答に応じて答える設問です（今は対象外）')).toHaveCount(
		6
	);
	await page.reload();

	await visit(page, site.address, '2.14');
	await give(page, '2.14', { choose: 'a' });
	await expect(option(itemOf(page, '2.14.1'), 'radio', 'a')).toBeChecked();
	for (const letter of 'ac') {
		await expect(option(itemOf(page, '2.14.2'), 'checkbox', letter)).toBeChecked();
	}
	await expect(option(itemOf(page, '2.14.3'), 'radio', 'b')).toBeChecked();
	await expectProgress(page, 4, atFirst + 3);
});

test('who made contact is not asked where nobody did', async ({ page, site }) => {
	await visit(page, site.address, '2.4');
	await expect(itemOf(page, '2.4.1')).toBeVisible();
	await give(page, '2.4.1', { tick: 'bd' });
	await give(page, '2.4', { tick: 'e' });
	await expect(itemOf(page, '2.4.1')).toHaveCount(0);
	await expectProgress(page, 1, atFirst - 1);

	await visit(page, site.address, '2.4');
	await give(page, '2.4', { tick: 'a' });
	for (const letter of 'bd') {
		await expect(option(itemOf(page, '2.4.1'), 'checkbox', letter)).toBeChecked();
	}
	await expectProgress(page, 2, atFirst);
});

test('who reads the reports is not asked where none are issued', async ({ page, site }) => {
	await visit(page, site.address, '7.1');
	await give(page, '7.1.2', { choose: 'c' });
	await give(page, '7.1', { choose: 'f' });
	await expect(itemOf(page, '7.1.2')).toHaveCount(0);
	await expectSaved(page);
	await page.reload();
	await expect(itemOf(page, '7.1.2')).toHaveCount(0);
	await expectProgress(page, 1, atFirst - 1);

	await visit(page, site.address, '7.1');
	await give(page, '7.1', { choose: 'b' });
	await expect(option(itemOf(page, '7.1.2'), 'radio', 'c')).toBeChecked();
	await expectProgress(page, 2, atFirst);
});

test('the proportion of employees is asked where there are members', async ({ page, site }) => {
	await visit(page, site.address, '3.1');
	for (const id of ['3.2.1', '3.3.1']) await expect(itemOf(page, id)).toHaveCount(0);
	await give(page, '3.2', { type: '0' });
	await expect(itemOf(page, '3.2.1')).toHaveCount(0);
	await give(page, '3.2', { type: '4' });
	await expect(itemOf(page, '3.2.1')).toBeVisible();
	await give(page, '3.3', { type: '8' });
	await give(page, '3.3.1', { choose: 'e' });
	// 3.2, 3.3 and 3.3.1 are answered; 3.2.1, 3.3.1 and S3.1 apply as well.
	await expectProgress(page, 3, atFirst + 3);

	// Where all are employees there is no outside member to bind by an agreement (S3.1).
	await visit(page, site.address, '3.3');
	await give(page, '3.3.1', { choose: 'f' });
	await expectProgress(page, 3, atFirst + 2);
	await visit(page, site.address, '3.3');
	await clear(page, '3.3');
	await expect(itemOf(page, '3.3.1')).toHaveCount(0);
	await expectProgress(page, 1, atFirst + 1);
});
