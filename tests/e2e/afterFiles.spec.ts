import type { Page } from '@playwright/test';
import { act, line } from './assessmentLines';
import { give, option, visit } from './answering';
import { collect, department, handOut, sendBack } from './handingOut';
import { assessmentOf, choose, load } from './loading';
import { expect, expectSaved, itemOf, test } from './story';
import { storedAssessments } from './stored';
import { pageOf } from './survey';
import { comeTo } from './sweep';

// What can be undone and put back once a file has changed something, and where a file is of what was deleted.

const choice = (letter: string) => ({ answer: { kind: 'choice', option: letter } as const });
const here = assessmentOf({ '2.8': choice('a') });
const later = { ...here, changedAt: '2026-05-01T00:00:00.000Z' };
const other = { ...here, id: '11111111-2222-4333-8444-666666666666', title: 'ほかのもの' };

const undo = (page: Page) => page.getByRole('button', { name: /^元に戻す/ });
const chosen = (page: Page, letter: string) => option(itemOf(page, '2.8'), 'radio', letter);

/** Comes to an item by a link: what this visit can undo stays. */
const comeToItem = (page: Page, address: string) =>
	comeTo(page, `${address}questionnaire/${pageOf('2.8').id}/`);

async function entriesOf(page: Page, id = here.id) {
	return (await storedAssessments(page)).find((one) => one.id === id)?.entries;
}

/** Loads a file, and gives another answer in this visit, which can be undone. */
async function beginWithChange(page: Page, address: string): Promise<void> {
	await page.goto(`${address}files/`);
	await load(page, here);
	await comeToItem(page, address);
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
}

/** Puts the state back before a step of this kind. */
async function putBack(page: Page, address: string, then: RegExp): Promise<void> {
	await page.goto(`${address}history/`);
	const state = page.getByRole('listitem').filter({ hasText: then }).first();
	await state.getByRole('button', { name: 'この状態に戻す' }).click();
	await expect(page.getByText('までの状態に戻しました。')).toBeVisible();
}

test('a file that replaces what is here is not undone by halves, and is put back whole', async ({
	page,
	site
}) => {
	await beginWithChange(page, site.address);
	await expect(undo(page)).toBeVisible();
	await comeTo(page, `${site.address}files/`);
	await choose(page, { ...later, entries: { '2.8': choice('b'), '2.11': choice('b') } });
	await page.getByRole('button', { name: '今あるものと置き換える' }).click();
	await expect(page.getByText('をファイルの内容に置き換えました。')).toBeVisible();

	await comeToItem(page, site.address);
	await expect(chosen(page, 'b')).toBeChecked();
	await expect(undo(page)).toHaveCount(0);
	await give(page, '2.8', { choose: 'a' });
	await undo(page).click();
	await expect(chosen(page, 'b')).toBeChecked();
	await expectSaved(page);
	await page.reload();
	await expect(chosen(page, 'b')).toBeChecked();
	await putBack(page, site.address, /ファイルの内容に置き換えた/);
	expect(await entriesOf(page)).toEqual({ '2.8': choice('c') });
});

test('a file that comes in beside leaves to each what can be undone in it', async ({
	page,
	site
}) => {
	await beginWithChange(page, site.address);
	await comeTo(page, `${site.address}files/`);
	await load(page, other);
	await comeToItem(page, site.address);
	await expect(undo(page)).toHaveCount(0);
	await comeTo(page, site.address);
	await act(page, here.title, '開く').click();
	await expect(line(page, here.title)).toContainText('表示中');
	await comeToItem(page, site.address);
	await undo(page).click();
	await expect(chosen(page, 'a')).toBeChecked();
	await expectSaved(page);
	expect(await entriesOf(page)).toEqual(here.entries);
	expect(await entriesOf(page, other.id)).toEqual(other.entries);
});

test('what was merged can be taken back after a reload, and had again', async ({
	page,
	site,
	browser
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, here);
	const part = await handOut(page, site.address, '総務部', ['2.8', '2.11']);
	const away = await department(browser, site.address, part);
	await give(away.page, '2.8', { choose: 'c' });
	await give(away.page, '2.11', { choose: 'b' });
	await expectSaved(away.page);
	const back = await sendBack(away.page);
	await away.context.close();
	await collect(page, site.address, [back]);
	await page.getByRole('button', { name: '反映する', exact: true }).click();
	await expect(page.getByText('反映しました。2問が変わりました。')).toBeVisible();

	await page.reload();
	expect(await entriesOf(page)).toMatchObject({ '2.8': choice('c'), '2.11': choice('b') });
	await putBack(page, site.address, /届いた部分を反映（総務部）：設問 2\.8、2\.11/);
	expect(await entriesOf(page)).toEqual(here.entries);
	await putBack(page, site.address, /以前の状態に戻した/);
	expect(await entriesOf(page)).toMatchObject({ '2.8': choice('c'), '2.11': choice('b') });
});

test('a file of what was deleted says so, and comes in as a copy or brings that one back', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, here);
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
	await page.goto(site.address);
	await act(page, here.title, '削除する').click();
	await expect(page.getByText('を削除しました。')).toBeVisible();

	await page.goto(`${site.address}files/`);
	await choose(page, here);
	const preview = page.getByRole('region', { name: '読み込む前の確認' });
	await expect(preview).toContainText('同じアセスメントが、このブラウザで');
	await expect(preview).toContainText('に削除されています');
	await preview.getByRole('button', { name: '写しとして追加する' }).click();
	await expect(page.getByText('を読み込みました。')).toBeVisible();
	const [copy, ...more] = await storedAssessments(page);
	expect([copy?.id === here.id, more]).toEqual([false, []]);

	await choose(page, here);
	await preview.getByRole('button', { name: '削除したものを元に戻す' }).click();
	await expect(page.getByText(`削除した「${here.title}」を元に戻しました。`)).toBeVisible();
	expect(await entriesOf(page)).toEqual({ '2.8': choice('c') });
	expect(await entriesOf(page, copy?.id)).toEqual(here.entries);
});
