import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Assessment } from '$lib/data/assessment';
import { beginWith, give, option, visit } from './answering';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { holdStore } from './stored';

/** The file that a message offers. */
async function offered(page: Page, message: RegExp): Promise<Assessment> {
	const notice = page.locator('.message').filter({ hasText: message });
	await expect(notice).toBeVisible();
	const download = page.waitForEvent('download');
	await notice.getByRole('button', { name: '回答をファイルに保存する' }).click();
	return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Assessment;
}

const answered = { '2.8': { answer: { kind: 'choice', option: 'a' } } };

test.describe('a store that never opens', () => {
	test.use({ expectedMessages: /^error: (the browser refuses its storage|could not [a-z ]+) / });

	test('is named after some seconds; one can answer, and have the file', async ({ page, site }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
		});
		await page.goto(site.address);
		await expect(
			page.getByRole('alert').filter({ hasText: '保存領域から応答がありません' })
		).toBeVisible();
		await page.getByRole('button', { name: 'アセスメントを始める' }).click();
		expect((await offered(page, /応答を待っています/)).entries).toEqual({});
	});
});

test.describe('a write that waits', () => {
	// What else asks the store meanwhile says on the console that it had no answer.
	test.use({ expectedMessages: /^error: the browser refuses its storage StorageError: no answer/ });

	test('is said after some seconds, with the file at hand', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '2.8');
		const release = await holdStore(page);
		await give(page, '2.8', { choose: 'a' });
		expect((await offered(page, /応答を待っています/)).entries).toEqual(answered);
		await release();
		await expectSaved(page);
		await expect(page.getByText('応答を待っています')).toHaveCount(0);
	});
});

test('another tab that keeps its turn to write is named', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await expectSaved(page);
	await page.evaluate(() => {
		void navigator.locks.request('csirt-self-assessment writes', () => {
			return new Promise<void>((release) => Object.assign(globalThis, { release }));
		});
	});
	await give(page, '2.8', { choose: 'a' });
	expect((await offered(page, /別のタブでの保存が終わるのを待っています/)).entries).toEqual(
		answered
	);
	await page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
	await expectSaved(page);
});

test.describe('a second copy that never opens', () => {
	test.use({ expectedMessages: /^error: there is no second copy/ });

	test('holds nothing up, and is not given up silently', async ({ page, site }) => {
		await page.addInitScript(() => {
			const { storageBuckets } = navigator as unknown as { storageBuckets: object };
			const prototype = Object.getPrototypeOf(storageBuckets) as { open: () => Promise<never> };
			prototype.open = () => new Promise<never>(() => {});
		});
		await beginWith(page, site.address, '2.8', { choose: 'a' });
		expect((await offered(page, /1か所にしか保存できていません/)).entries).toEqual(answered);
		await page.reload();
		await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	});
});

test.describe('a script that never comes', () => {
	test('is said on the way to another page, with the file at hand', async ({ page, site }) => {
		await beginWith(page, site.address, '2.8', { choose: 'a' });
		await page.route(/\.js(\?|$)/, () => {});
		await page.getByRole('link', { name: '用語' }).click();
		expect((await offered(page, /ページの読み込みを待っています/)).entries).toEqual(answered);
	});
});
