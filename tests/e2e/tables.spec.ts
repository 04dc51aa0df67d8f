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
import { untilDrawn } from './screen';
import { expect, expectSaved, test } from './story';

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
			await page.goto(`${site.address}${path}`);
			await untilDrawn(page);
			if (path === 'report/') await openAll(page);
			if (path === 'files/')
				await choose(page, assessmentOf(entriesOf({ '2.8': { choose: 'b' } })));
			if (path === 'group/') await chooseGroup(page);
			await expectWideEnough(page, path, widths[language]);
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
