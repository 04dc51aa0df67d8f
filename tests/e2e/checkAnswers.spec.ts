import { give, option, visit } from './answering';
import * as file from './loading';
import { said } from './reading';
import { begin, expect, expectSaved, itemOf, open, test } from './story';

test('the page to check shows every answer, and a change comes back to it', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '1.1');
	await give(page, '1.1', { choose: 'j', other: '調査研究部門' });
	await give(page, '1.2', { tick: 'ah' });
	await visit(page, site.address, '1.5');
	await give(page, '1.5', { type: '2014/4' });
	await give(page, '1.6', { type: '開業のころ' });
	await expectSaved(page);

	await page.goto(`${site.address}check/1/`);
	await expect(page.getByRole('heading', { name: '回答の確認', level: 1 })).toBeVisible();
	// Of 1.1 to 1.6 are left: 1.3, 1.4 and 1.6, which cannot be read.
	await expect(page.getByText('未回答が3問あります。')).toBeVisible();
	await expect(said(page, '1.1')).toHaveText('その他（調査研究部門）');
	await expect(said(page, '1.2')).toHaveText('情報システム管理部門系、セキュリティ対策部門系');
	await expect(said(page, '1.3')).toHaveText('未回答');
	await expect(said(page, '1.5')).toHaveText('2014年4月');
	await expect(said(page, '1.6')).toContainText(
		'「開業のころ」と入力されていますが、読み取れません'
	);

	await page.getByRole('link', { name: /^変更する ?：1\.4$/ }).click();
	await expect(itemOf(page, '1.4')).toBeInViewport();
	await give(page, '1.4', { choose: 'b' });
	await page.getByRole('button', { name: '確認画面に戻る' }).click();
	await expect(page).toHaveURL(/\/check\/1\/?$/);
	await expect(said(page, '1.4')).toHaveText('5名以上 10名未満');
	await expect(page.getByText('未回答が2問あります。')).toBeVisible();

	await page.getByRole('link', { name: '次のセクション：CSIRT の体制' }).click();
	await expect(page.getByRole('heading', { name: '配置、役割、対象者', level: 1 })).toBeVisible();
});

test('from the page to check all one comes back to all', async ({ page, site }) => {
	await begin(page, site.address);
	await page.getByRole('link', { name: 'すべての回答を確認する' }).click();
	await expect(page.getByText('未回答が56問あります。')).toBeVisible();
	await page.getByRole('link', { name: /^変更する ?：S4\.2$/ }).click();
	await expect(itemOf(page, 'S4.2')).toBeInViewport();
	await give(page, 'S4.2', { choose: 'a' });
	await page.getByRole('button', { name: '確認画面に戻る' }).click();
	await expect(page).toHaveURL(/\/check\/?$/);
	await expect(said(page, 'S4.2')).toHaveText('決まっている');
	await expect(page.getByText('未回答が55問あります。')).toBeVisible();

	// Back is always the way that one came.
	await page.goBack();
	await expect(option(itemOf(page, 'S4.2'), 'radio', 'a')).toBeChecked();
	await page.goBack();
	await expect(said(page, 'S4.2')).toHaveText('決まっている');
});

test('what stands beside an answer is shown with it', async ({ page, site }) => {
	await file.begin(page, site.address, { '4.6': { choose: 'd' } });
	await visit(page, site.address, '4.6');
	const item = itemOf(page, '4.6');
	await item.getByText('メモ・根拠・目標').click();
	await item.getByLabel('メモ', { exact: true }).fill('改訂中');
	await item.getByLabel('根拠となる資料').fill('連絡網 第3版');
	await item.getByLabel('目指す回答').selectOption({ label: await labelOfB(item) });
	await item.getByLabel('いつまでに', { exact: true }).fill('2027-03-31');
	// Whoever leaves earlier is asked to stay.
	await expectSaved(page);
	await page.goto(`${site.address}check/4/`);

	const row = page.locator('dl > div').filter({ hasText: '4.6' });
	await expect(row).toContainText('メモ：改訂中');
	await expect(row).toContainText('根拠：連絡網 第3版');
	await expect(row).toContainText(
		'目標：明確に設定され、文書として存在しており、CSIRT 責任者や CISO により承認されている（2027年3月31日まで）'
	);
	// The target stands in the checklist too, beside what would settle the criterion.
	await open(page, 'チェックリスト');
	await expect(page.getByRole('row', { name: /^C4-6 緊急時の連絡網/ })).toContainText(
		'（2027年3月31日まで）'
	);
	await open(page, '比較レポート');
	await expect(page.getByRole('article', { name: /^4\.6\s/ })).toContainText('目標：');
});

/** The second of the five steps, as the list of targets says it. */
async function labelOfB(item: ReturnType<typeof itemOf>): Promise<string> {
	const labels = await item.getByLabel('目指す回答').getByRole('option').allTextContents();
	const label = labels.find((each) => each.startsWith('b '));
	if (label === undefined) throw new Error(`no b among ${labels.join()}`);
	return label;
}

test('a second person marks what was checked, and a change takes the mark off', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '1.1');
	await give(page, '1.1', { choose: 'a' });
	await give(page, '1.2', { tick: 'ah' });
	await expectSaved(page);
	await page.goto(`${site.address}check/1/`);
	await page.getByLabel('確認者').fill('監査室');
	await page.getByRole('checkbox', { name: /^確認済みにする ?：1\.1$/ }).check();
	await expect(page.getByText('回答済み2問、確認済み1問（確認者：監査室）')).toBeVisible();
	await expectSaved(page);

	await page.reload();
	const mark = page.getByRole('checkbox', { name: /監査室が確認済み ?：1\.1/ });
	await expect(mark).toBeChecked();
	// What is left to check.
	await page.getByLabel('確認していない回答だけを表示する').check();
	await expect(said(page, '1.2')).toBeVisible();
	await expect(page.getByText('1.1', { exact: true })).toHaveCount(0);
	await page.getByLabel('確認していない回答だけを表示する').uncheck();

	await page.getByRole('link', { name: /^変更する ?：1\.1$/ }).click();
	await give(page, '1.1', { choose: 'b' });
	await page.getByRole('button', { name: '確認画面に戻る' }).click();
	await expect(page.getByText('回答済み2問、確認済み0問')).toBeVisible();
	await page.goto(`${site.address}checklist/`);
	await expect(page.getByText('回答者以外による確認')).toHaveCount(0);
});
