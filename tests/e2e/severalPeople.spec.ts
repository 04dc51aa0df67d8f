import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { give, visit } from './answering';
import { assessmentOf, load } from './loading';
import { storedAssessments } from './stored';
import { begin, expect, expectSaved, itemOf, test, watch } from './story';

// A coordinator hands items out to departments, each with a browser of its own, and merges what comes back.

const choice = (option: string) => ({ answer: { kind: 'choice', option } as const });
const whole = assessmentOf({
	'1.1': { ...choice('a'), note: 'コーディネーターだけのメモ' },
	'2.8': { ...choice('b'), note: '渡すメモ' }
});

interface Sent {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Sent> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	const buffer = await readFile(await download.path());
	return { name: download.suggestedFilename(), mimeType: 'application/json', buffer };
}

/** Hands out items from the page for it. */
async function handOut(page: Page, site: string, recipient: string, items: readonly string[]) {
	await page.goto(`${site}handout/?items=${items.join('+')}`);
	await expect(page.getByText(`${items.length}問を選択中`)).toBeVisible();
	await page.getByLabel('依頼先', { exact: true }).fill(recipient);
	return downloaded(page, () => page.getByRole('button', { name: '部分ファイルを作る' }).click());
}

/** A department in a browser of its own, with the part that it was sent. */
async function department(browser: Browser, address: string, part: Sent) {
	const context = await browser.newContext({ locale: 'ja-JP' });
	const page = await context.newPage();
	const troubles = watch(context, address);
	await page.goto(address === singleFile.href ? `${address}#/part` : `${address}part/`);
	await page.getByLabel('部分ファイル', { exact: true }).setInputFiles(part);
	await page.getByRole('button', { name: '回答を始める' }).click();
	await expect(page.getByRole('heading', { name: '届いた部分に回答する' })).toBeVisible();
	return { context, page, troubles };
}

function sendBack(page: Page): Promise<Sent> {
	return downloaded(page, () => page.getByRole('button', { name: '返送用ファイルを作る' }).click());
}

async function collect(page: Page, site: string, files: Sent[]) {
	await page.goto(`${site}collect/`);
	await page.getByLabel('返送されたファイル（複数可、Excel も可）').setInputFiles(files);
}

function choiceFor(page: Page, item: string, label: string) {
	return page
		.getByRole('radiogroup', { name: `: ${item}` })
		.getByLabel(label)
		.check();
}

async function entriesOf(page: Page) {
	const stored = await storedAssessments(page);
	return stored.find(({ id }) => id === whole.id)!.entries;
}

test('items are handed out, filled in elsewhere and merged, and nothing is taken silently', async ({
	page,
	site,
	browser
}) => {
	const { address } = site;
	await page.goto(`${address}files/`);
	await load(page, whole);

	const forLegal = await handOut(page, address, '法務部', ['2.8', '3.4']);
	await expect(page.getByText('2問の回答をお願いします')).toBeVisible();
	// Nothing of an item that was not handed out is in the file.
	expect(forLegal.buffer.toString()).not.toContain('コーディネーター');
	expect(forLegal.buffer.toString()).not.toContain('"1.1"');
	const forIt = await handOut(page, address, '情報システム部', ['2.8', '2.11']);

	const legal = await department(browser, address, forLegal);
	await expect(legal.page.locator('fieldset[id^="item-"]')).toHaveCount(2);
	await expect(legal.page.getByText('依頼先：法務部')).toBeVisible();
	await give(legal.page, '2.8', { choose: 'c' });
	await expectSaved(legal.page);
	const early = await sendBack(legal.page);
	await give(legal.page, '3.4', { choose: 'a' });
	await expectSaved(legal.page);
	const late = await sendBack(legal.page);
	// The pages of the whole assessment say that only a part is open.
	await legal.page.goto(`${address}report/`);
	await expect(legal.page.getByRole('link', { name: '届いた部分に回答する' })).toBeVisible();
	expect(legal.troubles).toEqual([]);
	await legal.context.close();

	const it = await department(browser, singleFile.href, forIt);
	await give(it.page, '2.8', { choose: 'a' });
	await give(it.page, '2.11', { choose: 'b' });
	await expectSaved(it.page);
	const ofIt = await sendBack(it.page);
	expect(it.troubles).toEqual([]);
	await it.context.close();

	// The coordinator goes on meanwhile.
	await visit(page, address, '2.11');
	await give(page, '2.11', { choose: 'a' });
	await expectSaved(page);

	const stranger = {
		...late,
		name: 'stranger.json',
		buffer: Buffer.from(late.buffer.toString().replaceAll(whole.id, whole.id.replace('1', '2')))
	};
	await collect(page, address, [late, early, late, ofIt, stranger]);
	await expect(page.getByText('別のアセスメントから依頼された部分です')).toBeVisible();
	await expect(page.getByText(/より新しいファイル/)).toBeVisible();
	await expect(page.getByText(/新しい内容はありません/)).toBeVisible();
	const apply = page.getByRole('button', { name: '反映する', exact: true });
	await expect(apply).toBeDisabled();
	await expect(page.getByText('2問が未選択です')).toBeVisible();
	expect((await entriesOf(page))['2.8']).toEqual(whole.entries['2.8']);

	// Of 2.8 the latest file came from IT, and Legal said something else.
	await choiceFor(page, '2.8', 'ここの回答を残し、届いた回答をメモに残す');
	await choiceFor(page, '2.11', '届いた回答にする');
	await apply.click();
	await expect(page.getByText('反映しました。3問が変わりました。')).toBeVisible();
	const merged = await entriesOf(page);
	expect(merged['3.4']?.answer).toEqual({ kind: 'choice', option: 'a' });
	expect(merged['2.11']?.answer).toEqual({ kind: 'choice', option: 'b' });
	expect(merged['2.8']?.note).toContain('渡すメモ\n【');
	expect(merged['1.1']).toEqual(whole.entries['1.1']);

	await page.goto(`${address}history/`);
	await expect(page.getByText(/届いた部分を反映（.*法務部.*）：設問/)).toBeVisible();

	// Once more: nothing is new.
	await collect(page, address, [late, ofIt]);
	await expect(page.getByText('変わる設問はありません。')).toBeVisible();
	await expect(page.getByText('新しい内容はありません')).toHaveCount(2);
});

test('a merge is undone by one press', async ({ page, site, browser }) => {
	await page.goto(`${site.address}files/`);
	await load(page, whole);
	const part = await handOut(page, site.address, 'General affairs', ['2.8']);
	const other = await department(browser, site.address, part);
	await give(other.page, '2.8', { choose: 'c' });
	await expectSaved(other.page);
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
	await page.goto(`${site.address}handout/?items=3.2+2.8`);
	await page.getByLabel('依頼先', { exact: true }).fill('総務部');
	await page.getByRole('radio', { name: /Excel ファイル/ }).check();
	const sent = await downloaded(page, () =>
		page.getByRole('button', { name: '部分ファイルを作る' }).click()
	);
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
