import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginWith, option, visit } from './answering';
import { begin, expect, itemOf, open, test, watch } from './story';
import { allStored } from './stored';

const passphrase = '夏の校庭を3周のち雨が降る';

async function choose(page: Page, bytes: Uint8Array): Promise<void> {
	await page
		.getByLabel('読み込むファイル')
		.setInputFiles({ name: 'x.json.age', mimeType: '', buffer: Buffer.from(bytes) });
}

async function unlock(page: Page, given: string): Promise<void> {
	await page.getByLabel('ファイルのパスフレーズ').fill(given);
	await page.getByRole('button', { name: '開く', exact: true }).click();
}

test('an encrypted file opens elsewhere with its passphrase only', async ({
	page,
	site,
	browser
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'b' });
	await open(page, '保存と読み込み');
	await page.getByRole('radio', { name: 'パスフレーズで暗号化する' }).check();

	const save = page.getByRole('button', { name: '回答をファイルに保存する' });
	await page.getByLabel('新しいパスフレーズ').fill('aaaaaaaaaaaaaaa');
	await save.click();
	await expect(page.getByText('単純すぎます。')).toBeVisible();
	await page.getByLabel('新しいパスフレーズ').fill(passphrase);
	await page.getByLabel('もう一度同じパスフレーズ').fill(`${passphrase}。`);
	await save.click();
	await expect(page.getByText('2つのパスフレーズが同じではありません。')).toBeVisible();
	await page.getByLabel('もう一度同じパスフレーズ').fill(passphrase);
	const download = page.waitForEvent('download');
	await save.click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/\.json\.age$/);
	const bytes = await readFile(await file.path());
	expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

	const elsewhere = await browser.newContext();
	const troubles = watch(elsewhere, site.address);
	const other = await elsewhere.newPage();
	await other.goto(`${site.address}files/`);
	await choose(other, bytes);
	await unlock(other, 'another passphrase');
	const refusal = other.getByText('パスフレーズが違うか、ファイルが壊れています。');
	await expect(refusal).toBeVisible();
	await unlock(other, passphrase);
	await other.getByRole('button', { name: 'このファイルを読み込む' }).click();
	await expect(other.getByText('を読み込みました。')).toBeVisible();
	await visit(other, site.address, '2.8');
	await expect(option(itemOf(other, '2.8'), 'radio', 'b')).toBeChecked();

	// A damaged file is refused in the same words.
	await open(other, '保存と読み込み');
	await choose(
		other,
		bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
	);
	await unlock(other, passphrase);
	await expect(refusal).toBeVisible();
	expect(troubles).toEqual([]);
	await elsewhere.close();
});

test('the page can be used while a passphrase is worked on', async ({ page, site }) => {
	await page.goto(`${site.address}files/`);
	await choose(page, await readFile('tests/fixtures/encryptedByAge.json.age'));
	// The longest that the page does not answer, measured by the page itself.
	await page.evaluate(() => {
		let last = performance.now();
		let longest = 0;
		const look = () => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
			Object.assign(globalThis, { longest });
			setTimeout(look, 0);
		};
		look();
	});
	await unlock(page, 'correct horse battery staple');
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.getByRole('heading', { name: '読み込む前の確認' })).toBeVisible({
		timeout: 60_000
	});
	const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
	test.info().annotations.push({ type: 'longest pause', description: `${longest} ms` });
	// 2^18 takes seconds; in one piece it would be all of them.
	expect(longest).toBeLessThan(1000);
});

const header = (work: string, kind = 'scrypt') =>
	`age-encryption.org/v1\n-> ${kind} ${'A'.repeat(22)} ${work}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;

test('hostile headers are refused before any work', async ({ page, site }) => {
	await begin(page, site.address);
	await open(page, '保存と読み込み');
	const before = await allStored(page);
	for (const [text, reason] of [
		[header('19'), '多すぎる計算とメモリが必要です。'],
		[header('63'), '多すぎる計算とメモリが必要です。'],
		[header('10', 'X25519'), 'パスフレーズ1つだけで暗号化されたものではありません。'],
		[header('10').replace('--- ', '-> scrypt x\n\n--- '), 'パスフレーズ1つだけ']
	] as const) {
		await choose(page, new TextEncoder().encode(text));
		await expect(page.getByText(reason)).toBeVisible();
		await expect(page.getByLabel('ファイルのパスフレーズ')).toBeHidden();
		await page.reload();
	}
	expect(await allStored(page)).toEqual(before);
});
