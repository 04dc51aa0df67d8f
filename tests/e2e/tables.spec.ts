import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import { give, visit } from './answering';
import { builtPages } from './builtPages';
import { toEnglish } from './english';
import { everyAnswer } from './everyAnswer';
import { assessmentOf, begin, choose, entriesOf, load } from './loading';
import { narrowCells } from './narrowCells';
import { openAll } from './reading';
import { expect, expectSaved, test } from './story';
import { comeTo } from './sweep';

/** From a telephone to a desktop, and the width between the margins of A4 in CSS pixels. */
const widths = { ja: [320, 390, 600, 768, 1280], en: [320, 768] } as const;
const paper = 688;

for (const language of ['ja', 'en'] as const) {
	test(`no cell of a table is too narrow for its words, in ${language}`, async ({ page, site }) => {
		await begin(page, site.address, everyAnswer());
		// Something to compare, and something that can be gone back on.
		await load(page, JSON.parse(await readFile(fixture, 'utf8')) as Assessment);
		await visit(page, site.address, '2.8');
		await give(page, '2.8', { choose: 'a' });
		await expectSaved(page);
		if (language === 'en') await toEnglish(page);

		for (const path of builtPages().filter(
			(each) => !/^(questionnaire|check|about|access|glossary)\//.test(each)
		)) {
			await comeTo(page, `${site.address}${path}`);
			if (path === 'report/') await openAll(page);
			if (path === 'files/')
				await choose(page, assessmentOf(entriesOf({ '2.8': { choose: 'b' } })));
			if (path === 'group/') await chooseGroup(page);
			// Most pages have no table at any width.
			if (await hasCells(page)) await expectWideEnough(page, path, widths[language]);
		}
	});
}

const fixture = new URL('../fixtures/matureTeam.json', import.meta.url);

/** Six members, who are as many as it takes, and a file that is left out. */
async function chooseGroup(page: Page): Promise<void> {
	const members = Array.from({ length: 6 }, (_, place) => ({
		...assessmentOf(entriesOf(everyAnswer())),
		id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
		organisation: `子会社${place}`
	}));
	const files = [...members, { no: 'assessment' }].map((content, place) => ({
		name: `member${place}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(content))
	}));
	await page.locator('input[type=file]').first().setInputFiles(files);
	await page.locator('tbody button').first().click();
}

/** Whether there is a cell on the page, with every fold opened. */
function hasCells(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		// What is drawn when a fold is opened is there after the next frame.
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		return document.querySelector('main :is(th, td)') !== null;
	});
}

async function expectWideEnough(page: Page, path: string, at: readonly number[]): Promise<void> {
	for (const width of at) {
		await page.setViewportSize({ width, height: 800 });
		const narrow = await page.evaluate(narrowCells);
		expect.soft(narrow, `${path} at ${width} px`).toEqual([]);
	}
	await page.setViewportSize({ width: paper, height: 973 });
	await page.emulateMedia({ media: 'print' });
	expect.soft(await page.evaluate(narrowCells), `${path} on paper`).toEqual([]);
	await page.emulateMedia({ media: null });
}

test('on a telephone the names of the matters have room beside the counts of the example', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto(site.address);
	await toEnglish(page);
	await page.getByRole('button', { name: 'Try it with an example' }).click();
	const names = page.getByRole('list', { name: /six matters/ }).getByRole('link');
	await expect(names).toHaveCount(6);
	const lines = await names.evaluateAll((all) =>
		all.map((each) => {
			const range = document.createRange();
			range.selectNodeContents(each);
			return new Set([...range.getClientRects()].map(({ top }) => top)).size;
		})
	);
	expect(Math.max(...lines)).toBe(5);
});
