import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** The buttons of the page of documents, in Japanese and in English. */
export const buttons = {
	workbook: /^(Excel ブックを作成する|Make the Excel workbook)$/,
	word: /^(Word 文書を作成する|Make the Word document)$/,
	positions: /^(位置づけの CSV を作成する|Make the CSV of positions)$/,
	checklist: /^(チェックリストの CSV を作成する|Make the CSV of the checklist)$/,
	markdown: /^(Markdown を作成する|Make the Markdown)$/,
	json: /^(レポートの JSON を作成する|Make the JSON of the report)$/
} as const;

export type Kind = keyof typeof buttons;

/** Makes a file on the page of documents, and takes what the browser is handed. */
export async function made(page: Page, kind: Kind): Promise<{ name: string; bytes: Uint8Array }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: buttons[kind] }).click();
	const file = await download;
	const region = page.getByRole('listitem').filter({
		has: page.getByRole('button', { name: buttons[kind] })
	});
	await expect(region).toContainText(/一致することを確かめました|agree with the report/);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
