import { readFile } from 'node:fs/promises';
import { act, line } from './assessmentLines';
import { give, option, visit } from './answering';
import { choose } from './loading';
import { begin, expect, expectSaved, itemOf, open, test } from './story';
import { storedAssessments } from './stored';

test('a clock that is set back by months and forward by years puts nothing out of order', async ({
	page,
	site
}) => {
	/** Sets the clock of the computer; what waits goes on as ever. */
	const set = (day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00+09:00`));
	const answer = async (item: string, letter: string) => {
		await visit(page, site.address, item);
		await give(page, item, { choose: letter });
		await expectSaved(page);
	};
	await set('2026-11-30');
	await begin(page, site.address);
	await answer('2.8', 'a');
	await open(page, '保存と読み込み');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: '回答をファイルに保存する' }).click();
	const file = await readFile(await (await downloading).path(), 'utf8');
	const backup = page.getByRole('region', { name: 'バックアップの状態' });
	const check = () =>
		page
			.getByLabel('確かめるファイル')
			.setInputFiles({ name: 'saved.json', mimeType: '', buffer: Buffer.from(file) });
	await check();
	await expect(backup).toContainText('それ以降、変わったところはありません');

	await set('2026-10-01');
	await answer('2.8', 'b');
	await set('2031-06-15');
	await answer('2.8', 'c');
	await set('2026-09-01');
	await answer('2.11', 'b');

	await page.goto(`${site.address}history/`);
	await expect(page.getByRole('listitem').filter({ hasText: 'このあと' })).toHaveText([
		/2026年9月1日.*設問 2\.11を変更/s,
		/2031年6月15日.*設問 2\.8を変更/s,
		/2026年10月1日.*設問 2\.8を変更/s,
		/2026年11月30日.*設問 2\.8を変更/s
	]);

	// The file has a later time than what is here, and is an earlier state all the same.
	await open(page, '保存と読み込み');
	await expect(backup).toContainText('それ以降に 2 問の回答が変わりました');
	await check();
	await expect(page.getByText('今の回答とは 2 問が異なります')).toBeVisible();
	await choose(page, file);
	const preview = page.getByRole('region', { name: '読み込む前の確認' });
	await expect(preview).toContainText('ファイルは、ここにあるものの以前の状態です。');
	await preview.getByRole('button', { name: 'やめる' }).click();

	await page.goto(`${site.address}history/`);
	await page.getByRole('button', { name: 'この状態に戻す' }).nth(1).click();
	await expect(page.getByText('までの状態に戻しました。')).toBeVisible();
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'b')).toBeChecked();

	await set('2020-01-01');
	await page.goto(site.address);
	const [{ title } = { title: '' }] = await storedAssessments(page);
	await act(page, title, '削除する').click();
	await page.getByText('削除したアセスメント（1件）').click();
	await expect(page.getByText('2020年1月1日 12:00に削除')).toBeVisible();
	await act(page, title, '元に戻す').last().click();
	await expect(line(page, title)).toContainText('56問中1問');
	await page.reload();
	await visit(page, site.address, '2.8');
	await expectSaved(page);
	await expect(option(itemOf(page, '2.8'), 'radio', 'b')).toBeChecked();
});
