import { readFile } from 'node:fs/promises';
import type { Assessment } from '$lib/data/assessment';
import { assessmentOf, begin, load, entriesOf } from './loading';
import { bare, print } from './paper';
import { edit, rowOf, taskOf, texts } from './planRows';
import { criterion } from './reading';
import { expect, expectSaved, open, test } from './story';
import { storedAssessments } from './stored';

const classify = 'インシデントの分類を文書化し、CSIRT 責任者または CISO の承認を得る。';

test('a suggestion becomes a task with one press, once, and is there after a reload', async ({
	page,
	site
}) => {
	await begin(page, site.address, { '2.11': { choose: 'd' }, '2.6': 'わからない' });
	await open(page, 'アクションプラン');
	await expect(page.getByText('まだタスクはありません。')).toBeVisible();

	const add = page.getByRole('button', {
		name: new RegExp(`^アクションプランに加える ?：${classify}$`)
	});
	await add.click();
	await expect(add).toHaveCount(0);
	const row = rowOf(page, classify);
	await expect(row).toContainText('中');
	const task = await edit(page, classify);
	await expect(task.getByRole('link', { name: '設問 2.11' })).toHaveAttribute(
		'href',
		/#item-2\.11$/
	);
	await expect(task).toContainText('確認項目 C1-6');

	await task.getByLabel('担当').fill('情報システム部');
	await task.getByLabel('期限').fill('2026-01-31');
	await task.getByLabel('状態').selectOption({ label: '◐ 対応中' });
	await task.getByLabel('工数').selectOption({ label: '大' });
	await expect(row).toContainText('⚠ 期限超過 2026年1月31日');
	await expect(row).toContainText('情報システム部');
	await expectSaved(page);
	const [stored] = await storedAssessments(page);
	expect(Object.values(stored?.plan ?? {})).toMatchObject([
		{
			text: classify,
			owner: '情報システム部',
			due: '2026-01-31',
			state: 'doing',
			effort: 'large',
			item: '2.11',
			criterion: '1.6'
		}
	]);

	await page.reload();
	const again = await edit(page, classify);
	await expect(again.getByLabel('担当')).toHaveValue('情報システム部');
	await expect(again.getByLabel('工数')).toHaveValue('large');
	await again.getByLabel('工数').selectOption({ label: '未設定' });
	await expect(row).not.toContainText('大');
	await expect(add).toHaveCount(0);
	await expect(page.getByText('未完了 1件（うち期限超過 1件）')).toBeVisible();

	// Done, it is late no more, and is still not suggested again.
	await again.getByLabel('状態').selectOption({ label: '✓ 完了' });
	await expect(page.getByText('未完了 0件')).toBeVisible();
	await expect(row).not.toContainText('期限超過');
	await expect(row).not.toContainText('中');
	await expect(add).toHaveCount(0);
});

test('where nothing is to be suggested, it does not tell one to choose', async ({ page, site }) => {
	const file = await readFile('tests/fixtures/matureTeam.json', 'utf8');
	await page.goto(`${site.address}files/`);
	await load(page, JSON.parse(file) as Assessment);
	await open(page, 'アクションプラン');
	await expect(page.getByText('まだタスクはありません。自分で書いて加えられます。')).toBeVisible();
	await expect(page.getByText('回答から挙げられる候補は、もうありません。')).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('There are no tasks yet. You can write one yourself.')).toBeVisible();
	await expect(page.getByText('The answers give no more suggestions.')).toBeVisible();
});

test('targets and what nobody knows bring their day and whom to ask', async ({ page, site }) => {
	const entries = entriesOf({ '2.6': 'わからない', '4.8': { choose: 'd' } });
	Object.assign(entries['2.6'] ?? {}, { askWhom: '人事部', askBy: '2026-12-15' });
	Object.assign(entries['4.8'] ?? {}, {
		target: { answer: { kind: 'choice', option: 'b' }, by: '2027-03-31' }
	});
	await page.goto(`${site.address}files/`);
	await load(page, assessmentOf(entries));
	await expect(page.getByText('「2026年度 自己評価」を読み込みました。')).toBeVisible();
	await open(page, 'アクションプラン');
	await page
		.getByRole('button', { name: /^アクションプランに加える ?：.*主に利用する表現方法/ })
		.click();
	await page
		.getByRole('button', { name: /^アクションプランに加える ?：.*機微な内容を含む/ })
		.click();

	await page.getByRole('button', { name: /^編集する：.*主に利用する表現方法/ }).click();
	const asking = page.getByRole('group', { name: /主に利用する表現方法/ });
	await expect(asking.getByLabel('担当')).toHaveValue('人事部');
	await expect(asking.getByLabel('期限')).toHaveValue('2026-12-15');
	// One at a time: what is open closes.
	await page.getByRole('button', { name: /^編集する：.*機微な内容を含む/ }).click();
	await expect(asking).toBeHidden();
	const aiming = page.getByRole('group', { name: /機微な内容を含む/ });
	await expect(aiming.getByLabel('期限')).toHaveValue('2027-03-31');
	await expect(aiming.getByLabel('内容')).toHaveValue(/承認され/);
});

test('own tasks are written, sorted, filtered, deleted and brought back', async ({
	page,
	site
}) => {
	await begin(page, site.address, { '2.8': { choose: 'c' } });
	await open(page, 'アクションプラン');
	const write = async (text: string, due: string) => {
		await page.getByLabel('新しいタスク').fill(text);
		await page.getByRole('button', { name: 'タスクを加える' }).click();
		// It opens by itself.
		await expect(taskOf(page, text)).toBeVisible();
		if (due) await taskOf(page, text).getByLabel('期限').fill(due);
	};
	await write('期限なし', '');
	await write('あと', '2099-05-01');
	await write('さき', '2000-05-01');
	await expectSaved(page);

	// What is being changed stays where it is; another view sorts anew.
	await page.reload();
	await expect.poll(() => texts(page)).toEqual(['さき', 'あと', '期限なし']);
	await (await edit(page, 'あと')).getByLabel('期限').fill('1999-05-01');
	expect(await texts(page)).toEqual(['さき', 'あと', '期限なし']);
	await page.getByLabel('並び順').selectOption({ label: '状態の順' });
	await expect.poll(() => texts(page)).toEqual(['あと', 'さき', '期限なし']);

	await page.getByLabel('期限で絞り込む').selectOption({ label: '期限なし' });
	await expect.poll(() => texts(page)).toEqual(['期限なし']);
	await expect(page.getByText('全3件のうち1件を表示')).toBeVisible();
	await page.getByLabel('状態で絞り込む').selectOption({ label: '完了' });
	await expect(page.getByText('条件に合うタスクはありません。')).toBeVisible();
	await page.getByLabel('状態で絞り込む').selectOption({ label: 'すべて' });
	await page.getByLabel('期限で絞り込む').selectOption({ label: 'すべて' });

	await (await edit(page, 'さき')).getByRole('button', { name: /^削除する/ }).click();
	await expect(page.getByText('「さき」を削除しました。')).toBeVisible();
	await expect(rowOf(page, 'さき')).toHaveCount(0);
	await page.getByRole('button', { name: '元に戻す', exact: true }).click();
	await expect(rowOf(page, 'さき')).toContainText('2000年5月1日');
	await expectSaved(page);
	await page.reload();
	await expect.poll(() => texts(page)).toEqual(['あと', 'さき', '期限なし']);
});

test('the checklist plans with one press, and shows what is planned', async ({ page, site }) => {
	await begin(page, site.address, { '2.11': { choose: 'd' } });
	await open(page, 'チェックリスト');
	const row = criterion(page, '1.6');
	await row.getByRole('button', { name: /^アクションプランに加える/ }).click();
	await expect(row).toContainText('アクションプラン： □ 未着手 · 期限なし');
	await expect(row.getByRole('button')).toHaveCount(0);
	await open(page, 'アクションプラン');
	await (await edit(page, classify)).getByLabel('担当').fill('総務部');
	await open(page, 'チェックリスト');
	await expect(row).toContainText('総務部');
	expect((await print(page)).join('')).toContain(bare('アクションプラン：□ 未着手 · 総務部'));
});

test('a second tab follows the plan, takes over, and nothing of either is lost', async ({
	page,
	site
}) => {
	await begin(page, site.address, { '2.8': { choose: 'c' } });
	await page.goto(`${site.address}plan/`);
	// The page writes from here on; whoever comes earlier would be first.
	await expect(page.getByLabel('新しいタスク')).toBeEnabled();
	const other = await page.context().newPage();
	await other.goto(`${site.address}plan/`);
	await expect(other.getByLabel('新しいタスク')).toBeDisabled();

	await page.getByLabel('新しいタスク').fill('一方');
	await page.getByRole('button', { name: 'タスクを加える' }).click();
	await expect.poll(() => texts(other)).toEqual(['一方']);
	await other.getByRole('button', { name: 'このタブで編集する' }).click();
	await other.getByLabel('新しいタスク').fill('他方');
	await other.getByRole('button', { name: 'タスクを加える' }).click();
	await expectSaved(other);
	await expect.poll(() => texts(page)).toEqual(['一方', '他方']);
	await page.reload();
	await expect.poll(() => texts(page)).toEqual(['一方', '他方']);
});
