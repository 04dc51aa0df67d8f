import { clear, give, option, visit } from './answering';
import { criterion, openCard, said } from './reading';
import { begin, expect, expectSaved, itemOf, open, test } from './story';

test("don't know, not applicable and not answered stay three different things", async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.10');
	const dontKnow = itemOf(page, '2.10').getByRole('checkbox', { name: 'わからない' });
	const notApplicable = itemOf(page, '2.11').getByRole('checkbox', { name: '該当しない' });
	await dontKnow.check();
	await notApplicable.check();
	await expectSaved(page);

	await page.reload();
	await expect(dontKnow).toBeChecked();
	await expect(notApplicable).toBeChecked();
	await expect(
		itemOf(page, '2.10').getByRole('checkbox', { name: '該当しない' })
	).not.toBeChecked();
	for (const name of ['わからない', '該当しない']) {
		await expect(itemOf(page, '2.12').getByRole('checkbox', { name })).not.toBeChecked();
	}

	// The three on the page to check: "don't know" and "not applicable" are answers.
	await open(page, '質問票');
	await expect(
		page.getByRole('progressbar', { name: '全体：56問中2問に回答済み（うち「わからない」1問）' })
	).toBeVisible();
	await page.getByRole('link', { name: 'すべての回答を確認する' }).click();
	await expect(page.getByText('未回答が54問あります。')).toBeVisible();
	await expect(said(page, '2.10')).toHaveText('わからない');
	await expect(said(page, '2.11')).toHaveText('該当しない');
	await expect(said(page, '2.12')).toHaveText('未回答');

	// The report: three sentences, and no share for any of them.
	await open(page, '比較レポート');
	const states = [
		['2.10', '「わからない」と回答しています。比較はできません。'],
		['2.11', '「該当しない」と回答しています。比較はしません。'],
		['2.12', '未回答です。']
	] as const;
	for (const [id, sentence] of states) {
		const opened = await openCard(page, id);
		await expect(opened.getByText(sentence)).toBeVisible();
		for (const [, other] of states) {
			if (other !== sentence) await expect(opened.getByText(other)).toHaveCount(0);
		}
		await expect(opened.getByText('あなたの組織と同じ回答')).toHaveCount(0);
	}

	// The checklist: unknown, does not apply, unknown; each with its own reason.
	await open(page, 'チェックリスト');
	await expect(criterion(page, '1.4')).toContainText('不明');
	await expect(criterion(page, '1.4')).toContainText('2.10 が「わからない」');
	await expect(criterion(page, '1.6')).toContainText('対象外');
	await expect(criterion(page, '1.6')).toContainText('2.11 が「該当しない」');
	await expect(criterion(page, '1.5')).toContainText('不明');
	await expect(criterion(page, '1.5')).toContainText('2.12 が未回答');
	// What does not apply is not counted: matter 1 has eight criteria.
	await expect(page.getByRole('row', { name: '1. CSIRT が提供するサービス範囲' })).toContainText(
		'7項目中0項目'
	);
});

test('an answer takes the place of "don\'t know", and clearing leaves nothing', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.10');
	const item = itemOf(page, '2.10');
	await give(page, '2.10', 'わからない');
	await give(page, '2.10', { choose: 'a' });
	await expect(item.getByRole('checkbox', { name: 'わからない' })).not.toBeChecked();
	await give(page, '2.10', '該当しない');
	await expect(option(item, 'radio', 'a')).not.toBeChecked();
	await give(page, '2.10', { choose: 'b' });
	await clear(page, '2.10');
	await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(item.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await expectSaved(page);

	await page.reload();

	await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(item.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('what nobody knows is collected with whom to ask', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '4.6');
	await give(page, '4.6', 'わからない');
	await itemOf(page, '4.6').getByLabel('誰に聞くか').fill('総務部');
	await itemOf(page, '4.6').getByLabel('いつまでに聞くか').fill('2026-12-01');
	await give(page, '4.5', '該当しない');
	await open(page, '質問票');
	await page.getByRole('link', { name: '「わからない」の一覧（1問）' }).click();
	const row = page.getByRole('row').filter({ hasText: '4.6' });
	await expect(row).toContainText('総務部');
	await expect(row).toContainText('2026年12月1日');
	await expect(page.getByRole('row')).toHaveCount(2);
});
