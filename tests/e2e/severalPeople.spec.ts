import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { give } from './answering';
import { collect, department, downloaded, handOut, sendBack } from './handingOut';
import { assessmentOf, load } from './loading';
import { print } from './paper';
import { storedAssessments } from './stored';
import { begin, expect, expectSaved, itemOf, test } from './story';

// One department at a time; three at once are in threeDepartments.spec.ts.

const choice = (option: string) => ({ answer: { kind: 'choice', option } as const });
const whole = assessmentOf({
	'1.1': { ...choice('a'), note: 'コーディネーターだけのメモ' },
	'2.8': { ...choice('b'), note: '渡すメモ' }
});

async function entriesOf(page: Page) {
	const stored = await storedAssessments(page);
	return stored.find(({ id }) => id === whole.id)!.entries;
}

test('a merge is undone by one press', async ({ page, site, browser }) => {
	await page.goto(`${site.address}files/`);
	await load(page, whole);
	const part = await handOut(page, site.address, 'General affairs', ['1.1', '2.8']);
	const other = await department(browser, site.address, part);
	await give(other.page, '2.8', { choose: 'c' });
	await expectSaved(other.page);
	// The options of both stand on one sheet: each is a line, not a column of letters.
	expect(await print(other.page)).toHaveLength(1);
	const back = await sendBack(other.page);
	await other.context.close();
	await collect(page, site.address, [back]);
	await page.getByRole('button', { name: '反映する', exact: true }).click();
	await page.getByRole('button', { name: '反映を取り消す' }).click();
	await expect(page.getByText('取り消しました。')).toBeVisible();
	expect(await entriesOf(page)).toEqual(whole.entries);
	// It can be merged again after that.
	await page.getByLabel('返送されたファイル（複数可、Excel も可）').setInputFiles([back]);
	await page.getByRole('button', { name: '反映する', exact: true }).click();
	await expect(page.getByText('反映しました。1問が変わりました。')).toBeVisible();
});

test('an encrypted part is opened with its passphrase', async ({ page, site, browser }) => {
	await begin(page, site.address);
	await page.goto(`${site.address}handout/?items=2.8`);
	await page.getByLabel('依頼先', { exact: true }).fill('法務部');
	await page.getByLabel('パスフレーズで暗号化する').check();
	await page.getByLabel('新しいパスフレーズ').fill('kappa tango 47 wood');
	await page.getByLabel('もう一度同じパスフレーズ').fill('kappa tango 47 wood');
	const part = await downloaded(page, () =>
		page.getByRole('button', { name: '部分ファイルを作る' }).click()
	);
	expect(part.name).not.toContain('法務');
	const context = await browser.newContext({ locale: 'ja-JP' });
	const other = await context.newPage();
	// Where one opens every other file: a part goes on to its own page.
	await other.goto(`${site.address}files/`);
	await other.getByLabel('読み込むファイル').setInputFiles(part);
	await other.getByLabel('ファイルのパスフレーズ').fill('kappa tango 47 wood');
	await other.getByRole('button', { name: '開く', exact: true }).click();
	await expect(other).toHaveURL(`${site.address}part/`);
	await other.getByRole('button', { name: '回答を始める' }).click();
	await expect(itemOf(other, '2.8')).toBeVisible();
	await context.close();
});

test('a workbook comes back, and every cell that does not fit is named', async ({ page, site }) => {
	await page.goto(`${site.address}files/`);
	await load(page, whole);
	const sent = await handOut(page, site.address, '総務部', ['3.2', '2.8'], 'workbook');
	expect(sent.name).toMatch(/総務部.*\.xlsx$/);
	const files = unzipSync(sent.buffer);
	const path = 'xl/worksheets/sheet1.xml';
	const filled = strFromU8(files[path]!)
		.replace(/<c r="D3" s="3"\/>/, '<c r="D3" s="3"><v>9</v></c>')
		.replace(/<c r="H2".*?<\/c>/, '<c r="H2" s="3"><f>1+1</f><v>2</v></c>');
	const back = { ...sent, buffer: Buffer.from(zipSync({ ...files, [path]: strToU8(filled) })) };
	await collect(page, site.address, [back]);
	await expect(page.getByText('シート「記入」のセル H2（設問 2.8）')).toBeVisible();
	await page.getByRole('button', { name: '反映する', exact: true }).click();
	await expect(page.getByText('反映しました。1問が変わりました。')).toBeVisible();
	const merged = await entriesOf(page);
	expect(merged['3.2']?.answer).toEqual({ kind: 'people', people: 9 });
	expect(merged['2.8']).toEqual(whole.entries['2.8']);
});
