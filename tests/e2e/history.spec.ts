import type { Locator, Page } from '@playwright/test';
import { beginWith, give, option, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { storedAssessments, storedSteps, writeRecord, writeStep } from './stored';

/** The earlier state before a change of these items. */
function stateBefore(page: Page, items: string): Locator {
	return page.getByRole('listitem').filter({ hasText: `このあと、設問 ${items}を変更` });
}

async function openHistory(page: Page, address: string): Promise<void> {
	await page.goto(`${address}history/`);
	await expect(page.getByRole('heading', { name: '以前の状態に戻す', level: 1 })).toBeVisible();
}

test('an assessment can be put back to any earlier state, and forward again', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await give(page, '2.7', { tick: 'a' });
	await expectSaved(page);
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
	const [latest] = await storedAssessments(page);

	await openHistory(page, site.address);
	await expect(page.getByRole('listitem').filter({ hasText: 'このあと' })).toHaveCount(3);
	const beforeLast = stateBefore(page, '2.8').first();
	await beforeLast.getByText('今との違い：1か所').click();
	await expect(beforeLast.getByRole('row').last()).toContainText('システムを停止する権限がある');
	await expect(beforeLast.getByRole('row').last()).toContainText('停止する権限はない');
	await beforeLast.getByRole('button', { name: 'この状態に戻す' }).click();
	await expect(page.getByText('までの状態に戻しました。')).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('It is again as it was until')).toBeVisible();
	await page.getByRole('button', { name: '日本語' }).click();
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	await expect(option(itemOf(page, '2.7'), 'checkbox', 'a')).toBeChecked();

	// To the very beginning, and from there to where it was before going back at all.
	await openHistory(page, site.address);
	await stateBefore(page, '2.8').last().getByRole('button', { name: 'この状態に戻す' }).click();
	await expect(page.getByText('までの状態に戻しました。')).toBeVisible();
	const [empty] = await storedAssessments(page);
	expect(empty?.entries).toEqual({});
	await page
		.getByRole('listitem')
		.filter({ hasText: 'このあと、以前の状態に戻した' })
		.last()
		.getByRole('button', { name: 'この状態に戻す' })
		.click();
	await expect
		.poll(async () => (await storedAssessments(page))[0]?.entries)
		.toEqual(latest?.entries);
	await page.reload();
	expect((await storedAssessments(page))[0]?.entries).toEqual(latest?.entries);
});

test('letters typed one after another are one state, other answers are states of their own', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await itemOf(page, '2.8')
		.getByText(/^メモ・根拠/)
		.click();
	await itemOf(page, '2.8')
		.getByLabel('メモ', { exact: true })
		.pressSequentially('会議で確認した内容');
	await expectSaved(page);
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);

	await openHistory(page, site.address);
	await expect(stateBefore(page, '2.8')).toHaveCount(3);
});

test('the history says so where there is none, and where a step cannot be read', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await openHistory(page, site.address);
	await expect(page.getByText('まだ変更の記録がありません。')).toBeVisible();

	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	const [{ id } = { id: '' }] = await storedAssessments(page);
	await writeStep(page, [id, 2], {
		at: '2026-11-24T00:00:00.000Z',
		cause: 'changed',
		before: { entries: { '2.8': { answer: { kind: 'choice', option: 7 } } } }
	});
	await openHistory(page, site.address);
	await expect(page.getByText('この状態は読み取れません。')).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'この状態に戻す' })).toHaveCount(0);
	const [kept] = await storedAssessments(page);
	expect(kept?.entries['2.8']).toEqual({ answer: { kind: 'choice', option: 'b' } });
});

test('only the last 300 steps are kept', async ({ page, site }) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	const [{ id } = { id: '' }] = await storedAssessments(page);
	const step = { at: '2026-11-24T00:00:00.000Z', cause: 'changed', before: { title: 'x' } };
	for (let number = 2; number <= 300; number++) await writeStep(page, [id, number], step);
	expect(await storedSteps(page, id)).toHaveLength(300);

	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	const numbers = await storedSteps(page, id);
	expect(numbers).toHaveLength(300);
	expect([numbers[0], numbers.at(-1)]).toEqual([2, 301]);
});

test('an assessment of a past format is used as it is, and kept as it was', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	const [now] = await storedAssessments(page);
	const entries = { '2.8': { answer: { kind: 'choice', option: 'a' } } };
	const old = { ...now, version: 1, entries };
	await writeRecord(page, `assessment/${now?.id}`, old);
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
	expect((await storedAssessments(page))[0]?.version).toBe(2);

	await openHistory(page, site.address);
	await expect(page.getByText('このあと、新しい形式に変換')).toBeVisible();
	await stateBefore(page, '2.8').getByRole('button', { name: 'この状態に戻す' }).click();
	await expect(page.getByText('までの状態に戻しました。')).toBeVisible();
	const [back] = await storedAssessments(page);
	expect(back?.entries).toEqual(old.entries);
});

test('what was deleted is kept until it is deleted for good', async ({ page, site }) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('消すもの');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	const [{ id } = { id: '' }] = await storedAssessments(page);
	await page.goto(site.address);
	await page.getByRole('button', { name: /^削除する ?：消すもの$/ }).click();
	await expect(page.getByText('「消すもの」を削除しました。')).toBeVisible();
	expect(await storedAssessments(page)).toEqual([]);

	// On another day, too.
	await page.reload();
	await page.getByText('削除したアセスメント（1件）').click();
	await page.getByRole('button', { name: /^元に戻す ?：消すもの$/ }).click();
	await expect(page.getByText('表示中')).toBeVisible();
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	expect((await storedSteps(page, id)).length).toBeGreaterThan(0);

	await page.goto(site.address);
	await page.getByRole('button', { name: /^削除する ?：消すもの$/ }).click();
	await page.getByText('削除したアセスメント（1件）').click();
	await page.getByRole('button', { name: /^完全に削除する ?：消すもの$/ }).click();
	await page.getByRole('button', { name: /本当に完全に削除する/ }).click();
	await expect(page.getByText('削除したアセスメント（1件）')).toHaveCount(0);
	expect(await storedSteps(page, id)).toEqual([]);
	await page.reload();
	await expect(page.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
});
