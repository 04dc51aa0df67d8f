import type { Page } from '@playwright/test';
import { visit } from './answering';
import { begin, expect, expectSaved, itemOf, open, test } from './story';
import { storedAssessments } from './stored';

test.beforeEach(({ page, site }) => begin(page, site.address));

const next = /^(続ける|回答を確認する)$/;

function summary(page: Page) {
	return page.getByRole('group', { name: '確認が必要な項目があります' });
}

// What is typed into an item, and what is plainly wrong with it.
const faults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'1.5': {
		'2014年13月': '月は1から12で入力してください。',
		開業のころ: '年と月が読み取れません。「2014年4月」のように入力してください。',
		'1914年4月': '年は西暦1988年から2100年までで入力してください。'
	},
	'3.3': {
		'-3': '人数は0以上で入力してください。',
		'2.5': '人数は整数で入力してください。',
		数名: '人数が読み取れません。「8」のように数字で入力してください。'
	}
};

for (const [id, messages] of Object.entries(faults)) {
	test(`what cannot be read in ${id} gets a message when one leaves it, and stays`, async ({
		page,
		site
	}) => {
		for (const [typed, message] of Object.entries(messages)) {
			await visit(page, site.address, id);
			const item = itemOf(page, id);
			const field = item.getByRole('textbox').first();
			await field.fill('');
			await expectSaved(page);
			await page.reload();
			await field.fill(typed);
			await field.blur();
			// The text is kept, and is no answer: the head of the page says so too.
			await expect(
				page.getByRole('status').filter({ hasText: '一部を除いて保存しました' })
			).toBeVisible();
			await expect(item.getByText(message)).toBeVisible();
			await expect(summary(page)).toHaveCount(0);

			const address = page.url();
			await page.getByRole('button', { name: next }).click();
			await expect(summary(page)).toBeFocused();
			await expect(item.getByText(message)).toBeVisible();
			await expect(field).toHaveValue(typed);
			await expect(field).toHaveAccessibleDescription(new RegExp(message));
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			expect(page.url()).toBe(address);

			await summary(page)
				.getByRole('link', { name: `${id}：${message}` })
				.click();
			await expect(field).toBeFocused();
			await expect(field).toBeInViewport();

			// What was left unreadable is said at once on return, and is no answer.
			await page.reload();
			await expect(
				page.getByRole('status').filter({ hasText: '一部を除いて保存しました' })
			).toBeVisible();
			await expect(field).toHaveValue(typed);
			await expect(item.getByText(message)).toBeVisible();
			await open(page, '質問票');
			await expect(page.getByRole('progressbar', { name: '全体：56問中0問' })).toBeVisible();
			await page.getByRole('link', { name: 'すべての回答を確認する' }).click();
			await expect(
				page.getByText(`「${typed}」と入力されていますが、読み取れません`)
			).toBeVisible();
		}
	});
}

test('a completion before the start gets a message, and "continue" goes on when it is mended', async ({
	page,
	site
}) => {
	const message =
		'構築完了（設立）が構築開始より前になっています。どちらの年月が正しいか確かめてください。';
	await visit(page, site.address, '1.5');
	const [start, completion] = [itemOf(page, '1.5'), itemOf(page, '1.6')].map((item) =>
		item.getByLabel('年月')
	);
	if (!start || !completion) throw new Error('no fields');
	await start.fill('2014年4月');
	await completion.fill('2014年3月');
	await expect(page.getByText(message)).toHaveCount(0);
	await completion.blur();
	await expect(page.getByText(message)).toHaveCount(1);

	await page.getByRole('button', { name: next }).click();
	await expect(summary(page)).toBeFocused();
	await expect(itemOf(page, '1.6').getByText(message)).toBeVisible();
	await summary(page).getByRole('link').click();
	await expect(completion).toBeFocused();
	await expectSaved(page);

	await page.reload();
	await expect(start).toHaveValue('2014年4月');
	await expect(completion).toHaveValue('2014年3月');
	await expect(itemOf(page, '1.6').getByText(message)).toBeVisible();

	// Whoever comes to the page to check without going on here hears of it there.
	await page.goto(`${site.address}check/1/`);
	await expect(page.getByText(message)).toBeVisible();
	await page.goBack();

	// The same month is not before it.
	await completion.fill('2014年4月');
	await expect(itemOf(page, '1.6').getByText(message)).toHaveCount(0);
	await page.getByRole('button', { name: next }).click();
	await expect(page.getByRole('heading', { name: '回答の確認', level: 1 })).toBeVisible();
	await expect(page.getByText('未回答が4問あります。')).toBeVisible();
});

test('several faults are listed together, each with its own link', async ({ page, site }) => {
	await visit(page, site.address, '3.2');
	await itemOf(page, '3.2').getByLabel('人数', { exact: true }).fill('－３');
	await itemOf(page, '3.3').getByLabel('人数', { exact: true }).fill('２．５');
	await page.getByRole('button', { name: next }).click();
	await expect(summary(page).getByRole('link')).toHaveText([
		'3.2：人数は0以上で入力してください。',
		'3.3：人数は整数で入力してください。'
	]);

	await itemOf(page, '3.2').getByLabel('人数', { exact: true }).fill('３');
	await itemOf(page, '3.3').getByLabel('人数', { exact: true }).fill('２');
	await expect(summary(page)).toHaveCount(0);
	await page.getByRole('button', { name: next }).click();
	await expect(page.getByRole('heading', { name: 'スキルとトレーニング', level: 1 })).toBeVisible();
});

test('a note that is too long is said to be, and is not cut before one’s eyes', async ({
	page,
	site
}) => {
	await visit(page, site.address, '2.8');
	const item = itemOf(page, '2.8');
	await item.getByText('メモ・根拠', { exact: true }).click();
	const note = item.getByLabel('メモ', { exact: true });
	const text = `${'長'.repeat(4830)}結論です。`;
	await note.fill(text);
	const message = item.getByText(
		'保存できるのは4,000文字までです。終わりの835文字は保存されていません。'
	);
	await expect(message).toBeVisible();
	await expect(note).toHaveValue(text);
	await expect(
		page.getByRole('status').filter({ hasText: '一部を除いて保存しました' })
	).toBeVisible();
	expect((await storedAssessments(page))[0]?.entries['2.8']?.note).toBe('長'.repeat(4000));

	await note.fill('結論です。');
	await expect(message).toBeHidden();
	await expectSaved(page);
	expect((await storedAssessments(page))[0]?.entries['2.8']?.note).toBe('結論です。');
});
