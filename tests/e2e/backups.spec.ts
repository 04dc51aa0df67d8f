import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { beginWith, give, visit } from './answering';
import { fileOf } from './loading';
import { begin, expect, expectSaved, open, test } from './story';
import { allStored } from './stored';

/** Saves the open assessment in the chosen form. @returns The file as it was handed out. */
async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '回答をファイルに保存する' }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function check(page: Page, bytes: Buffer): Promise<void> {
	await page
		.getByLabel('確かめるファイル')
		.setInputFiles({ name: 'saved', mimeType: '', buffer: bytes });
}

function backup(page: Page): Locator {
	return page.getByRole('region', { name: 'バックアップの状態' });
}

async function answerOne(page: Page, address: string, letter: string): Promise<void> {
	await visit(page, address, '2.8');
	await give(page, '2.8', { choose: letter });
	await expectSaved(page);
}

test('only a saved file that was read again counts as a backup', async ({ page, site }) => {
	await begin(page, site.address);
	await answerOne(page, site.address, 'a');
	await open(page, '保存と読み込み');
	await expect(backup(page)).toContainText('確認済みのバックアップがありません');

	const { bytes } = await save(page);
	// It is known that the browser has it, and no more: no warning, and no backup either.
	await expect(backup(page)).toContainText('ブラウザに渡しました。保存先に届いたかどうかは、まだ');
	await expect(backup(page).locator('.warn')).toHaveCount(0);
	expect(Object.keys(await allStored(page)).filter((key) => key.startsWith('backup'))).toEqual([]);

	await check(page, bytes);
	await expect(page.getByText('今の内容がすべて入っています')).toBeVisible();
	await expect(backup(page)).toContainText('それ以降、変わったところはありません');
	const id = (JSON.parse(bytes.toString()) as { id: string }).id;
	expect((await allStored(page))[`backup/${id}`]).toMatchObject({
		whole: expect.stringMatching(/^[0-9a-f]{64}$/)
	});

	await answerOne(page, site.address, 'c');
	await visit(page, site.address, '2.11');
	await give(page, '2.11', { choose: 'b' });
	await expectSaved(page);
	await open(page, '保存と読み込み');
	// 2.8 is another, 2.11 is new: the file in the browser's hands is old by now.
	await expect(backup(page)).toContainText('それ以降に 2 問の回答が変わりました');
	await check(page, bytes);
	await expect(page.getByText('今の回答とは 2 問が異なります')).toBeVisible();
	await expect(backup(page)).toContainText('それ以降に 2 問の回答が変わりました');
});

test('a file that is damaged, of another or newer is no backup', async ({ page, site }) => {
	await begin(page, site.address);
	await answerOne(page, site.address, 'a');
	await open(page, '保存と読み込み');
	const { bytes } = await save(page);
	const text = bytes.toString();

	await check(page, bytes.subarray(0, -10));
	await expect(page.getByText('ファイルの内容が読み取れません。')).toBeVisible();
	await check(page, Buffer.from(text.replace('"option": "a"', '"option": "b"')));
	await expect(page.getByText('バックアップとは見なしません')).toBeVisible();
	await check(page, fileOf({ ...JSON.parse(text), id: crypto.randomUUID() }).buffer);
	await expect(page.getByText('ここにあるアセスメントのものではありません')).toBeVisible();
	await expect(backup(page)).toContainText('まだ確かめていません');
	expect(Object.keys(await allStored(page)).filter((key) => key.startsWith('backup'))).toEqual([]);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('does not belong to an assessment that is here')).toBeVisible();
});

test('a copy without words holds the answers, and is no backup', async ({ page, site }) => {
	await beginWith(page, site.address, '1.1', { choose: 'j', other: '秘密の部門' });
	await open(page, '保存と読み込み');
	await page.getByRole('radio', { name: '名前と文章を除いた写し' }).check();
	const { bytes } = await save(page);
	const copy = JSON.parse(bytes.toString()) as { id: string; entries: unknown };
	expect(bytes.toString()).not.toContain('秘密');
	expect(copy.entries).toEqual({ '1.1': { answer: { kind: 'choice', option: 'j' } } });
	expect(Object.keys(await allStored(page))).not.toContain(`assessment/${copy.id}`);
	await check(page, bytes);
	await expect(page.getByText('ここにあるアセスメントのものではありません')).toBeVisible();
	await expect(backup(page)).toContainText('確認済みのバックアップがありません');
});

test('where one can choose the place, the file there is read again at once', async ({
	page,
	site
}) => {
	// A dialog of the browser cannot be pressed in a test; what it gives is a real file.
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
				const folder = await navigator.storage.getDirectory();
				return folder.getFileHandle(suggestedName, { create: true });
			}
		});
	});
	await begin(page, site.address);
	await answerOne(page, site.address, 'a');
	await open(page, '保存と読み込み');
	await page.getByRole('button', { name: '保存先を選んで保存し、確かめる' }).click();
	await expect(page.getByText('保存先のファイルを読み返し')).toBeVisible();
	await expect(backup(page)).toContainText('それ以降、変わったところはありません');
	const written = await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		const texts: string[] = [];
		for await (const entry of folder.values()) {
			if (entry.kind === 'file') texts.push(await (await entry.getFile()).text());
		}
		return texts;
	});
	expect(written).toHaveLength(1);
	expect(JSON.parse(written[0] ?? '')).toMatchObject({
		entries: { '2.8': { answer: { kind: 'choice', option: 'a' } } }
	});
});
