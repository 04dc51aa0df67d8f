import {
	test as base,
	expect,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';

type Site = Awaited<ReturnType<typeof serve>>;

interface Story {
	site: Site;
	/** The messages on the console that a story is about. Any other one fails it. */
	expectedMessages: RegExp | undefined;
}

/**
 * A test that serves the built site to itself alone, and fails on any request to another origin,
 * on any message on the console, and on any error of the page.
 */
export const test = base.extend<Story>({
	expectedMessages: [undefined, { option: true }],
	// Playwright wants the pattern, even where nothing is taken from it.
	site: async ({}, use) => {
		const site = await serve(0);
		await use(site);
		await site.close();
	},
	page: async ({ page, site, expectedMessages }, use) => {
		const troubles = watch(page.context(), site.address);
		await use(page);
		expect(troubles.filter((trouble) => !expectedMessages?.test(trouble))).toEqual([]);
	}
});

export { expect };

/** What Playwright says on the console where a story allows no worker. */
const workersBlocked = 'Service Worker registration blocked by Playwright';

/** What the product says on a machine so slow that a file is handed out before it could be read back. */
const tooSlow = /^the file could not be read back StorageError: no answer within \d+ ms/;

/** Collects what must never happen while a person uses the pages, in any tab. */
export function watch(context: BrowserContext, address: string): string[] {
	const troubles: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		const isOurs = url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:');
		if (!isOurs) troubles.push(`request to ${url}`);
	});
	context.on('console', (message) => {
		if (message.text() === workersBlocked || tooSlow.test(message.text())) return;
		troubles.push(`${message.type()}: ${message.text()}`);
	});
	context.on('weberror', (problem) => troubles.push(`error: ${problem.error().message}`));
	return troubles;
}

/** Starts an assessment from the start page, as a new user does. */
export async function begin(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
}

/** Starts one more assessment from the list on the start page, and waits until it is stored and open. */
export async function beginAnother(page: Page, title: string): Promise<void> {
	await page.getByText('新しいアセスメントを始める').first().click();
	await page.getByLabel('アセスメントの名称').fill(title);
	await page.getByRole('button', { name: '新しいアセスメントを始める' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
	await expect(page.getByLabel('アセスメントの名称')).toHaveValue(title);
}

/** Follows a link of the menu. */
export async function open(
	page: Page,
	name: '質問票' | '比較レポート' | 'チェックリスト' | 'アクションプラン' | '保存と読み込み'
): Promise<void> {
	await page.getByRole('navigation', { name: 'メニュー' }).getByRole('link', { name }).click();
	await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
}

/** The fieldset of an item, by its number. */
export function itemOf(page: Page, id: string): Locator {
	return page.locator(`fieldset[id="item-${id}"]`);
}

/** The status line that says whether the answers are stored. */
export function saveStatus(page: Page): Locator {
	return page.getByRole('status').first();
}

/** What the status line says when nothing is left to be saved; it is empty without an assessment. */
export const saved = /^(保存しました|Saved|)$/;

/** Waits until the page says that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(saveStatus(page)).toHaveText(/^(保存しました|Saved)$/);
}
