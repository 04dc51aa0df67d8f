import type { Plan } from '$lib/data/plan';
import { assessmentOf, load } from './loading';
import { bare, print } from './paper';
import { edit, rowOf, taskOf } from './planRows';
import { untilDrawn } from './screen';
import { expect, expectSaved, open, test } from './story';
import { storedAssessments } from './stored';

/** A plan of so many tasks. */
function planOf(length: number): Plan {
	return Object.fromEntries(
		Array.from({ length }, (_, position) => [
			`0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a${String(position).padStart(4, '0')}`,
			{
				text: `第${position + 1}のことを決め、文書にして、責任者の承認を得る`,
				owner: '情報システム部',
				due: '2027-03-31',
				state: 'open' as const,
				createdAt: new Date(Date.UTC(2026, 3, 1, 0, 0, position)).toISOString()
			}
		])
	);
}

test('of a plan of 7,500 tasks the screen draws a hundred, and what is being edited', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, assessmentOf({}, { plan: planOf(7500) }));
	await open(page, 'アクションプラン');
	await untilDrawn(page);
	const rows = page.locator('tbody tr');
	await expect(rows).toHaveCount(100);
	await expect(page.getByText('全7500件')).toBeVisible();
	await page.getByRole('button', { name: /^さらに表示する/ }).click();
	await expect(rows).toHaveCount(200);

	// It holds more than the pages add to; nothing is cut off, and it says so.
	await page.getByLabel('新しいタスク').fill('もう1件');
	await page.getByRole('button', { name: 'タスクを加える' }).click();
	await expect(page.getByText(/1,000件/)).toBeVisible();
	const last = '第200のことを決め、文書にして、責任者の承認を得る';
	await (await edit(page, last)).getByLabel('担当').fill('総務部');
	await expect(rowOf(page, last)).toContainText('総務部');
	await expectSaved(page);
	const [stored] = await storedAssessments(page);
	const tasks = Object.values(stored?.plan ?? {});
	expect(tasks).toHaveLength(7500);
	expect(tasks.filter(({ owner }) => owner === '総務部')).toHaveLength(1);
});

test('a task that is added stands there, however many come before it', async ({ page, site }) => {
	await page.goto(`${site.address}files/`);
	await load(page, assessmentOf({}, { plan: planOf(120) }));
	await open(page, 'アクションプラン');
	await page.getByLabel('新しいタスク').fill('あとから');
	await page.getByRole('button', { name: 'タスクを加える' }).click();
	await expect(taskOf(page, 'あとから')).toBeVisible();
	await expect(rowOf(page, 'あとから')).toContainText('121');
});

test('it prints on A4 as a table that repeats its head, without what is for the screen', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	// More than the screen shows at first.
	await load(page, assessmentOf({}, { plan: planOf(120) }));
	await open(page, 'アクションプラン');
	await expect(page.locator('tbody tr')).toHaveCount(100);
	const sheets = await print(page);
	expect(sheets.length).toBeGreaterThan(1);
	for (const sheet of sheets) expect(sheet).toContain(bare('内容 優先度 工数 担当 期限 状態'));
	const paper = sheets.join('');
	expect(paper).toContain(bare('例示株式会社'));
	for (let number = 1; number <= 120; number += 1) {
		const row = bare(`${number} 第${number}のことを決め、文書にして、責任者の承認を得る`);
		const own = sheets.filter((sheet) => sheet.includes(row));
		expect(own, `row ${number} stands whole on one sheet`).toHaveLength(1);
	}
	for (const word of ['候補', '絞り込む', '印刷する', '削除する', '保存しました']) {
		expect(paper).not.toContain(bare(word));
	}
});
