import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { visit } from './answering';
import { builtPages } from './builtPages';
import { toEnglish } from './english';
import { everyAnswer } from './everyAnswer';
import { begin } from './loading';
import { expectNothingTooWide } from './screen';
import { begin as beginEmpty, expect, itemOf, test } from './story';

// axe looks at every element of some long pages.
test.setTimeout(180_000);

/** One page of every make: the others differ in their words only. */
const makes = [
	'',
	'about/',
	'ask/',
	'blank/',
	'cases/',
	'check/2/',
	'checklist/',
	'compare/',
	'documents/',
	'files/',
	'method/',
	'plan/',
	'questionnaire/',
	'questionnaire/1.5/',
	'questionnaire/2.4/',
	'questionnaire/2.9/',
	'report/'
];

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

test('on a wide screen, in Japanese, with every answer', async ({ page, site }) => {
	await page.setViewportSize(wide);
	await begin(page, site.address, everyAnswer());
	for (const path of builtPages()) await examine(page, site.address, path);
});

test('on a narrow screen, in English, with nothing answered', async ({ page, site }) => {
	await page.setViewportSize(narrow);
	await beginEmpty(page, site.address);
	await toEnglish(page);
	for (const path of makes) await examine(page, site.address, path);
});

test('before anything is begun', async ({ page, site }) => {
	await page.setViewportSize(narrow);
	for (const path of ['', 'questionnaire/', 'questionnaire/1.1/', 'report/', 'compare/']) {
		await examine(page, site.address, path);
	}
});

test('every page fits a narrow screen, with every answer', async ({ page, site }) => {
	await page.setViewportSize(narrow);
	await begin(page, site.address, everyAnswer());
	for (const path of builtPages()) {
		await page.goto(`${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectNothingTooWide(page);
	}
});

test('in dark colours, in English, with every answer', async ({ page, site }) => {
	await page.setViewportSize(wide);
	await page.emulateMedia({ colorScheme: 'dark' });
	await begin(page, site.address, everyAnswer());
	await toEnglish(page);
	for (const path of makes) await examine(page, site.address, path);
});

test('what opens on demand, and messages', async ({ page, site }) => {
	await begin(page, site.address, { '1.2': 'わからない', '4.6': { choose: 'd' } });
	await visit(page, site.address, '1.5');
	await itemOf(page, '1.5').getByLabel('年月').fill('開業のころ');
	await page.getByRole('button', { name: '回答を確認する' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await openAll(page);
	await expectNothingFound(page, 'messages');

	await visit(page, site.address, '4.6');
	await openAll(page);
	await expectNothingFound(page, 'note, evidence and target');

	await page.goto(`${site.address}report/`);
	await openAll(page);
	await expectNothingFound(page, 'the report unfolded');
});

/** Opens a page and finds nothing wrong with it. */
async function examine(page: Page, address: string, path: string): Promise<void> {
	await page.goto(`${address}${path}`);
	await expect(page.getByRole('main')).toBeVisible();
	await expectNothingFound(page, path);
	await expectNothingTooWide(page);
}

async function expectNothingFound(page: Page, what: string): Promise<void> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	// Legacy: without a second page to put the results together; there are no frames here.
	const { violations } = await axe.setLegacyMode(true).analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
	);
	expect.soft(found, what).toEqual([]);
}

async function openAll(page: Page): Promise<void> {
	for (const folded of await page.getByRole('main').locator('summary').all()) await folded.click();
}
