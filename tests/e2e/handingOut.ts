import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { singleFile } from '../../src/commands/singleFile.mjs';
import { expect, watch } from './story';

/** A file on its way from one person to another. */
export interface Sent {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** The file that comes of a press. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<Sent> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	const buffer = await readFile(await download.path());
	return { name: download.suggestedFilename(), mimeType: 'application/json', buffer };
}

/** Hands out items from the page for it, as a part file or as a workbook. */
export async function handOut(
	page: Page,
	site: string,
	recipient: string,
	items: readonly string[],
	as: 'part' | 'workbook' = 'part'
): Promise<Sent> {
	await page.goto(`${site}handout/?items=${items.join('+')}`);
	await expect(page.getByText(`${items.length}問を選択中`)).toBeVisible();
	await page.getByLabel('依頼先', { exact: true }).fill(recipient);
	if (as === 'workbook') await page.getByRole('radio', { name: /Excel ファイル/ }).check();
	return downloaded(page, () => page.getByRole('button', { name: '部分ファイルを作る' }).click());
}

/** A department in a browser of its own, with the part that it was sent. */
export async function department(browser: Browser, address: string, part: Sent) {
	const context = await browser.newContext({ locale: 'ja-JP' });
	const page = await context.newPage();
	const troubles = watch(context, address);
	await page.goto(address === singleFile.href ? `${address}#/part` : `${address}part/`);
	await page.getByLabel('部分ファイル', { exact: true }).setInputFiles(part);
	await page.getByRole('button', { name: '回答を始める' }).click();
	await expect(page.getByRole('heading', { name: '届いた部分に回答する' })).toBeVisible();
	return { context, page, troubles };
}

/** What a department sends back. */
export function sendBack(page: Page): Promise<Sent> {
	return downloaded(page, () => page.getByRole('button', { name: '返送用ファイルを作る' }).click());
}

/** Chooses what came back, on the coordinator's page for it. */
export async function collect(page: Page, site: string, files: Sent[]) {
	await page.goto(`${site}collect/`);
	await page.getByLabel('返送されたファイル（複数可、Excel も可）').setInputFiles(files);
}

/** Decides about an item that was changed on both sides. */
export function choiceFor(page: Page, item: string, label: string) {
	return page
		.getByRole('radiogroup', { name: `：${item}` })
		.getByLabel(label)
		.check();
}

/** Types into the answer cells of a workbook, by the keys of their rows, and saves it. */
export function typedInto(sent: Sent, answers: Readonly<Record<string, string | number>>): Sent {
	const files = unzipSync(sent.buffer);
	const path = 'xl/worksheets/sheet1.xml';
	let sheet = strFromU8(files[path]!);
	for (const [key, value] of Object.entries(answers)) {
		const row = new RegExp(`(<c r="A(\\d+)"[^>]*><is><t[^>]*>${key}</t>.*?<c r="D\\2" s="3")/>`);
		if (!row.test(sheet)) throw new RangeError(`no empty answer cell for ${key}`);
		sheet = sheet.replace(row, (_, before: string) =>
			typeof value === 'number'
				? `${before}><v>${value}</v></c>`
				: `${before} t="inlineStr"><is><t>${value}</t></is></c>`
		);
	}
	return { ...sent, buffer: Buffer.from(zipSync({ ...files, [path]: strToU8(sheet) })) };
}
