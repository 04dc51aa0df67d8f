import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { begin, expect, expectSaved, itemOf } from './story';
import { give, visit } from './answering';
import { test as withProfile } from './profile';
import { serve } from '../../src/commands/serve.mjs';

interface Maker {
	address: string;
	/** How often the browser has asked about a form. */
	asked: () => number;
}

/** With the product, and with a server in the place of the browser maker's own. */
const test = withProfile.extend<{ maker: Maker; address: string }>({
	// Playwright wants the pattern, even where nothing is taken from it.
	maker: async ({}, use) => {
		let asked = 0;
		const form = '<label>Name <input name="a"></label><label>Town <input name="b"></label>';
		const server = createServer((request, response) => {
			if (request.url?.startsWith('/v1/')) asked++;
			response.writeHead(200, { 'Content-Type': 'text/html' });
			response.end(`<!doctype html><title>another page</title><form>${form}</form>`);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		await use({ address, asked: () => asked });
		server.close();
	},
	address: async ({}, use) => {
		const site = await serve(0);
		await use(site.address);
		await site.close();
	}
});

/** Lets Chromium ask about forms as Chrome does, but our own server. */
function askingOf(maker: Maker): string[] {
	return [
		`--autofill-server-url=${maker.address}`,
		'--enable-features=AutofillServerCommunication',
		// Of two such lists the last one counts.
		'--disable-features=SpareRendererForSitePerProcess'
	];
}

/** What another site's form does, so that silence elsewhere means something. */
async function typeElsewhere(browser: BrowserContext, maker: Maker): Promise<void> {
	const page = await browser.newPage();
	await page.goto(maker.address);
	await page.getByLabel('Name').fill('typed elsewhere');
	await page.getByLabel('Town').focus();
}

/** Answers with all that an item can open: other, don't know with its fields, notes. */
async function answerWithWords(page: Page, address: string): Promise<void> {
	await begin(page, address);
	await visit(page, address, '1.1');
	await give(page, '1.1', { choose: 'g' });
	await itemOf(page, '1.2').getByText('メモ・根拠').click();
	await itemOf(page, '1.2').getByLabel('メモ').fill('the note that is nobody’s business');
	await give(page, '1.4', 'わからない');
	await itemOf(page, '1.4').getByLabel('理由').fill('a reason of ours');
	await expectSaved(page);
}

test('the browser asks its maker about no form, whatever is answered', async ({
	profile,
	maker,
	address
}) => {
	const browser = await profile.start(askingOf(maker));
	const page = await browser.newPage();
	await answerWithWords(page, address);
	for (const itemId of ['1.5', '2.9', '3.2']) {
		await visit(page, address, itemId);
		for (const box of await page.getByRole('checkbox', { name: '該当しない' }).all()) {
			if (await box.isVisible()) await box.check();
		}
	}
	await expectSaved(page);
	await page.goto(`${address}plan/`);
	await page.getByLabel('新しいタスク').fill('a task of ours');
	await page.keyboard.press('Enter');
	await page.goto(`${address}files/`);
	await page.getByRole('radio', { name: /暗号化/ }).check();
	await page.goto(`${address}group/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	const before = maker.asked();
	await typeElsewhere(browser, maker);
	await expect.poll(maker.asked).toBeGreaterThan(0);
	expect(before).toBe(0);
});

test('nothing that is typed or chosen is in the browser’s session files', async ({
	profile,
	maker,
	address
}) => {
	const browser = await profile.start();
	const page = await browser.newPage();
	await answerWithWords(page, address);
	// What a page's fields hold is handed over when it is left.
	await page.goto(`${address}about/`);
	await typeElsewhere(browser, maker);
	const sessions = join(profile.folder, 'profile', 'Default', 'Sessions');
	await expect.poll(() => textIn(sessions)).toContain('typed elsewhere');
	await browser.close();

	const text = textIn(sessions);
	// The addresses of the product's pages are there, so that its fields could be.
	expect(text).toContain('about/');
	expect(text).not.toContain('nobody’s business');
	expect(text).not.toContain('a reason of ours');
	expect(text).not.toContain('answer-1.1');
});

test('with the data of the site deleted, no file of the browser holds an answer', async ({
	profile,
	address
}) => {
	const browser = await profile.start();
	const page = await browser.newPage();
	await answerWithWords(page, address);
	const kept = join(profile.folder, 'profile', 'Default');
	expect(textIn(kept)).toContain('nobody’s business');

	// As the browser's own page does it, and as the page about safety advises.
	const driver = await browser.newCDPSession(page);
	const { origin } = new URL(address);
	await driver.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await browser.close();
	expect(textIn(kept)).not.toContain('nobody’s business');
	expect(textIn(kept)).not.toContain('a reason of ours');
});

/** All that the files of a folder hold, read in both ways in which browsers write text. */
function textIn(folder: string): string {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
	return files
		.flatMap((file) => [
			file.toString('latin1'),
			file.toString('utf16le'),
			file.subarray(1).toString('utf16le')
		])
		.join('\n');
}
