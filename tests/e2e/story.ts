import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';

interface Site {
	/** Where the built site is served, ending with a slash. */
	address: string;
	/** Takes the server away: nothing answers any more. */
	close: () => Promise<void>;
}

interface Story {
	site: Site;
}

/**
 * A test that serves the built site to itself alone, and fails on any request to another origin,
 * on any message on the console, and on any error of the page.
 */
export const test = base.extend<Story>({
	// Playwright wants the pattern, even where nothing is taken from it.
	// eslint-disable-next-line no-empty-pattern
	site: async ({}, use) => {
		const site = await serve(0);
		await use(site);
		await site.close();
	},
	page: async ({ page, site }, use) => {
		const troubles = watch(page, site.address);
		await use(page);
		expect(troubles).toEqual([]);
	}
});

export { expect };

/** Collects what must never happen while a person uses the pages. */
export function watch(page: Page, address: string): string[] {
	const troubles: string[] = [];
	page.context().on('request', (request) => {
		const url = request.url();
		const isOurs = url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:');
		if (!isOurs) troubles.push(`request to ${url}`);
	});
	page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
	return troubles;
}

/** Starts an assessment from the start page, as a new user does. */
export async function begin(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.getByRole('button', { name: 'アセスメントを始める' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
}

/** The fieldset of an item, by its number. */
export function itemOf(page: Page, id: string) {
	return page.locator(`fieldset[id="item-${id}"]`);
}

/** Waits until the page says that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.getByRole('status').first()).toContainText('保存しました');
}
