import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { give, option, visit } from './answering';
import { act, beginNamed, line } from './assessmentLines';
import { rowOf } from './reading';
import { beginAnother, expect, expectSaved, itemOf, open, test } from './story';

/** Chooses an assessment by its name, beside which its day stands. */
async function choose(page: Page, side: string, name: string): Promise<void> {
	const select = page.getByLabel(side);
	const option = select.locator('option', { hasText: name });
	await expect(option).toHaveText(new RegExp(`^${name}（20\\d\\d年\\d+月\\d+日）$`));
	await select.selectOption((await option.getAttribute('value')) ?? '');
}

test('two assessments keep their own answers, and are compared side by side', async ({
	page,
	site
}) => {
	await beginNamed(page, site.address, '昨年の評価');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'c' });
	await visit(page, site.address, '6.1');
	for (const id of ['6.1', '6.2', '6.3']) await give(page, id, { choose: 'd' });
	await expectSaved(page);

	await page.goto(site.address);
	await beginAnother(page, '今年の評価');
	await visit(page, site.address, '2.8');
	await expect(itemOf(page, '2.8').getByRole('radio', { checked: true })).toHaveCount(0);
	await give(page, '2.8', { choose: 'a' });
	await visit(page, site.address, '6.1');
	await give(page, '6.1', { choose: 'f' });
	for (const id of ['6.2', '6.3']) await give(page, id, { choose: 'd' });
	await expectSaved(page);

	await page.goto(site.address);
	await expect(line(page, '今年の評価')).toContainText('表示中');
	await expect(line(page, '昨年の評価')).toContainText('56問中4問');
	await page.getByRole('link', { name: '2つのアセスメントを比べる' }).click();
	await expect(page.getByText('同じ調査（JPCERT/CC 2015年度調査）')).toBeVisible();
	const [matters, criteria, answers] = await page.getByRole('table').all();
	if (!matters || !criteria || !answers) throw new Error('a table is missing');

	// Matter 6: much is unknown in both; that the scope is not reviewed weighs more.
	const review = rowOf(matters, /^6\. /).getByRole('cell');
	await expect(review.nth(0)).toContainText('不明');
	await expect(review.nth(0)).toContainText('済 3／9');
	await expect(review.nth(1)).toContainText('未');
	await expect(review.nth(1)).toContainText('済 2／9');
	await expect(review.nth(2)).toHaveText('＋ 新たに判明');
	// 2.8 settles a criterion either way.
	await expect(criteria.getByRole('rowheader')).toHaveText([/^C6-1 /]);
	await expect(rowOf(criteria, /^C6-1 /).getByRole('cell')).toHaveText(['✓ 済', '✕ 未', '↘ 後退']);

	await expect(page.getByText('後退 1問、変更 1問。')).toBeVisible();
	await expect(answers.getByRole('rowheader')).toHaveText([/^2\.8 /, /^6\.1 /]);
	const authority = rowOf(answers, /^2\.8 /).getByRole('cell');
	await expect(authority.nth(0)).toContainText('停止する権限はない');
	await expect(authority.nth(1)).toContainText('停止する権限がある');
	// The place beside the edition stands with each answer: 12% of 66 are 8.
	await expect(authority.nth(1)).toContainText('66チーム中8チーム（12.1%）');
	await expect(authority.nth(2)).toHaveText('◆ 変更');
	const scope = rowOf(answers, /^6\.1 /).getByRole('cell');
	await expect(scope.nth(0)).toContainText('年に1回');
	await expect(scope.nth(1)).toContainText('実施していない');
	await expect(scope.nth(2)).toHaveText('↘ 後退');

	await page.getByLabel('表示する設問').selectOption({ label: '後退 1問' });
	await expect(answers.getByRole('rowheader')).toHaveText([/^6\.1 /]);
	await page.getByLabel('表示する設問').selectOption({ label: 'すべての設問' });
	await expect(answers.getByRole('rowheader')).toHaveCount(62);

	// What comes out as a file is what the page says, and is said to be.
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: '設問ごとの変化の CSV を作成する' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toMatch(/今年の評価_comparison-items_\d{4}-\d\d-\d\d\.csv$/);
	const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
	expect(lines.find((each) => each.startsWith('"設問 6.1"'))).toContain(
		'"後退","年に1回","実施して'
	);
	await expect(page.getByText(/画面の比較と一致することを確かめました/)).toBeVisible();

	// The other way round, better is worse.
	await choose(page, '以前', '今年の評価');
	await choose(page, '今回', '昨年の評価');
	await expect(page.getByText('改善 1問、変更 1問。')).toBeVisible();

	await page.goto(site.address);
	await act(page, '昨年の評価', '開く').click();
	await expect(line(page, '昨年の評価')).toContainText('表示中');
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
	await page.reload();
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
});

test('a copy for the next year carries the answers over, each to be confirmed', async ({
	page,
	site
}) => {
	await beginNamed(page, site.address, '初年度');
	await page.getByLabel('組織名').fill('例示株式会社');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'b' });
	await give(page, '2.7', { tick: 'ab' });
	await visit(page, site.address, '2.10');
	await give(page, '2.10', 'わからない');
	await expectSaved(page);
	await page.goto(site.address);
	await act(page, '初年度', '複製して新しい年度を始める').click();
	const copy = new RegExp(`^${new Date().getFullYear()}年度（初年度から）$`);
	await expect(page.getByRole('listitem').filter({ hasText: '表示中' })).toContainText(
		'初年度から'
	);

	await open(page, '質問票');
	await expect(page.getByLabel('アセスメントの名称')).toHaveValue(copy);
	// The organisation is never asked for again.
	await expect(page.getByLabel('組織名')).toHaveValue('例示株式会社');
	await expect(page.getByText('前回から引き継いだ回答のうち、3問が未確認です。')).toBeVisible();

	// One is confirmed, one is answered anew.
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'b')).toBeChecked();
	await expect(itemOf(page, '2.8')).toContainText('前回から引き継いだ回答です。');
	await itemOf(page, '2.8')
		.getByRole('button', { name: /^確認済みにする/ })
		.click();
	await expect(itemOf(page, '2.8')).not.toContainText('前回から引き継いだ回答です。');
	await option(itemOf(page, '2.7'), 'checkbox', 'e').check();
	await expect(itemOf(page, '2.7')).not.toContainText('前回から引き継いだ回答です。');
	await expectSaved(page);
	await page.reload();
	await expect(itemOf(page, '2.8')).not.toContainText('前回から引き継いだ回答です。');
	await open(page, '質問票');
	await expect(page.getByText('前回から引き継いだ回答のうち、1問が未確認です。')).toBeVisible();

	// The first year stays as it was.
	await page.goto(site.address);
	await act(page, '初年度', '開く').click();
	await expect(line(page, '初年度')).toContainText('表示中');
	await visit(page, site.address, '2.7');
	await expect(option(itemOf(page, '2.7'), 'checkbox', 'e')).not.toBeChecked();
	await expect(itemOf(page, '2.8')).not.toContainText('前回から引き継いだ回答です。');
});
