import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import { beginWith, give, option, visit } from './answering';
import { assessmentOf, choose } from './loading';
import { bare, print } from './paper';
import { card } from './reading';
import { begin, expect, expectSaved, itemOf, open, saveStatus, test } from './story';
import { allStored, holdStore, storedAssessments, writeRecord } from './stored';

/** What a button hands out as a file, as text. */
async function downloaded(page: Page, name: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name }).first().click();
	return readFile(await (await download).path(), 'utf8');
}

/** Ways in which browsers refuse IndexedDB. */
const refusals = {
	'is missing': () => {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
	},
	refuses: () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('not in a private window', 'SecurityError');
		};
	},
	'opens with an error': () => {
		IDBFactory.prototype.open = () => {
			const request = new EventTarget();
			Object.assign(request, { error: new DOMException('broken', 'UnknownError') });
			setTimeout(() => {
				const { onerror } = request as unknown as { onerror?: () => void };
				onerror?.();
			});
			return request as IDBOpenDBRequest;
		};
	}
};

test.describe('without IndexedDB', () => {
	// What the product tells a technician; nothing else may be said.
	test.use({ expectedMessages: /^error: (the browser refuses its storage|could not [a-z ]+) / });

	for (const [how, refuse] of Object.entries(refusals)) {
		test(`where it ${how}, the page says so at once and goes on`, async ({ page, site }) => {
			await page.addInitScript(refuse);
			await page.goto(site.address);
			const warning = page.getByRole('alert').filter({ hasText: 'IndexedDB が使えない' });
			await expect(warning).toBeVisible();

			await page.getByRole('button', { name: 'アセスメントを始める' }).click();
			await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
			await expect(warning).toBeVisible();
			await page.getByRole('link', { name: 'CSIRT の体制' }).click();
			await page.getByRole('link', { name: '対象分野と権限' }).click();
			await give(page, '2.8', { choose: 'a' });
			await expect(saveStatus(page)).toHaveText('保存できていません');

			await open(page, '比較レポート');
			await expect(card(page, '2.8')).toContainText('66チーム中8チーム（12.1%）');
			await open(page, 'チェックリスト');
			expect((await print(page)).join('')).toContain(bare('C2-1 システム停止の権限 ✓ 済 2.8:'));

			const file = JSON.parse(await downloaded(page, '回答をファイルに保存する')) as Assessment;
			expect(file.entries).toEqual({ '2.8': { answer: { kind: 'choice', option: 'a' } } });
			await page.getByRole('button', { name: 'English' }).click();
			await expect(page.getByRole('alert')).toContainText('IndexedDB is not available');
		});
	}

	test('nothing is said to be saved that is not', async ({ page, site }) => {
		await page.addInitScript(refusals.refuses);
		await page.goto(site.address);
		await page.getByRole('button', { name: 'アセスメントを始める' }).click();
		await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
		await expect(saveStatus(page)).not.toHaveText('保存しました');
		await page.getByLabel('組織名').fill('例示株式会社');
		await expect(saveStatus(page)).toHaveText('保存できていません');
		await open(page, '保存と読み込み');
		await choose(page, assessmentOf({}));
		await page.getByRole('button', { name: 'このファイルを読み込む' }).click();
		await expect(page.getByText(/を読み込みましたが、.*保存できていません/)).toBeVisible();
	});
});

test('a record that cannot be read is kept and handed out, and the others load', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('無事な記録');
	await expectSaved(page);
	const key = 'assessment/00000000-0000-4000-8000-000000000000';
	const broken = { ...assessmentOf({}), version: 0, 回答: ['a', { 深い: [null, 1.5, '改行\n'] }] };
	await writeRecord(page, key, broken);

	await page.goto(site.address);
	await expect(
		page.getByText('読み込めない保存データがあります。消さずに残してあります。')
	).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '無事な記録' })).toBeVisible();
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);

	await page.getByRole('link', { name: '内容を確かめてダウンロードする' }).click();
	await expect(page.getByRole('heading', { name: '読み込めない保存データ' })).toBeInViewport();
	const text = await downloaded(page, 'そのままダウンロードする');
	expect(text).toBe(JSON.stringify(broken, null, '\t'));
	expect((await allStored(page))[key]).toEqual(broken);
	await expect(page.getByText('「無事な記録」をファイルに保存します。')).toBeVisible();
});

test('a record of a newer version is named as such, and left untouched', async ({ page, site }) => {
	await begin(page, site.address);
	const key = 'assessment/00000000-0000-4000-8000-000000000001';
	const newer = { ...assessmentOf({}), version: 99, more: { 新しい: true } };
	await writeRecord(page, key, newer);
	await page.goto(`${site.address}files/`);
	await expect(page.getByText('このツールの新しい版で書かれています。')).toBeVisible();
	expect((await allStored(page))[key]).toEqual(newer);
});

test('a record whose answers do not fit does not lock the pages, and is kept', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	const unfit = assessmentOf({ '2.8': { answer: { kind: 'choice', option: 'z' } } });
	await writeRecord(page, `assessment/${unfit.id}`, unfit);
	await writeRecord(page, 'setting/open', unfit.id);

	for (const path of ['', 'check/', 'report/', 'checklist/']) {
		await page.goto(`${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await page.goto(`${site.address}files/`);
	await expect(page.getByRole('heading', { name: '読み込めない保存データ' })).toBeVisible();
	expect((await allStored(page))[`assessment/${unfit.id}`]).toEqual(unfit);
});

test.describe('when a write fails later', () => {
	test.use({ expectedMessages: /^error: could not save / });

	/** Ways in which a write fails. Undone by calling what they leave behind. */
	const failures = {
		'is refused': () => {
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('no space left', 'QuotaExceededError');
			};
			Object.assign(globalThis, { mend: () => (IDBObjectStore.prototype.put = put) });
		},
		'is taken and then undone by the browser': () => {
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = function (...given) {
				const request = put.apply(this, given);
				request.addEventListener('success', () => this.transaction.abort());
				return request;
			};
			Object.assign(globalThis, { mend: () => (IDBObjectStore.prototype.put = put) });
		}
	};

	for (const [how, fail] of Object.entries(failures)) {
		test(`and ${how}, it says so, keeps what was given, and saves on retry`, async ({
			page,
			site
		}) => {
			await beginWith(page, site.address, '2.8', { choose: 'a' });
			await page.evaluate(fail);

			await give(page, '2.8', { choose: 'c' });
			const trouble = page.getByRole('alert').filter({ hasText: '保存できませんでした' });
			await expect(trouble).toBeVisible();
			await expect(saveStatus(page)).toHaveText('保存できていません');
			await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
			await itemOf(page, '2.8')
				.getByText(/^メモ・根拠/)
				.click();
			await itemOf(page, '2.8').getByLabel('メモ', { exact: true }).fill('会議で確認');
			await expect(saveStatus(page)).toHaveText('保存できていません');
			const file = JSON.parse(await downloaded(page, '回答をファイルに保存する')) as Assessment;
			expect(file.entries).toEqual({
				'2.8': { answer: { kind: 'choice', option: 'c' }, note: '会議で確認' }
			});
			await page.getByRole('button', { name: 'もう一度保存する' }).click();
			await expect(saveStatus(page)).toHaveText('保存できていません');
			const [before] = await storedAssessments(page);
			expect(before?.entries['2.8']).toEqual({ answer: { kind: 'choice', option: 'a' } });

			await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
			await page.getByRole('button', { name: 'もう一度保存する' }).click();
			await expectSaved(page);
			await expect(trouble).toHaveCount(0);

			await page.reload();
			await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
			await itemOf(page, '2.8')
				.getByText(/^メモ・根拠/)
				.click();
			await expect(itemOf(page, '2.8').getByLabel('メモ', { exact: true })).toHaveValue(
				'会議で確認'
			);
		});
	}

	test('the warning does not take the next click away', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '2.7');
		await page.evaluate(failures['is refused']);
		await give(page, '2.8', { choose: 'a' });
		await expect(saveStatus(page)).toHaveText('保存できていません');

		// A press on another item also notes the place, which is tried to be saved.
		await give(page, '2.7', { tick: 'a' });
		await expect(option(itemOf(page, '2.7'), 'checkbox', 'a')).toBeChecked();
	});
});

test('whoever leaves before everything is saved is asked to stay', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	// Another tab holds the store, so the write has to wait.
	const release = await holdStore(page);
	await give(page, '2.8', { choose: 'a' });
	await expect(saveStatus(page)).toHaveText('保存しています');

	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await expect(saveStatus(page)).toHaveText('保存しています');

	await release();
	await expectSaved(page);
	await page.reload();
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
});
