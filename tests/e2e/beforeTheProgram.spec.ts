import type { Page } from '@playwright/test';
import type { Entries } from '$lib/data/answer';
import { holdScripts } from './beforeProgram';
import { assessmentOf, load } from './loading';
import { expect, expectSaved, itemOf, test } from './story';
import { storedAssessments } from './stored';
import { pageOf } from './survey';
import { translate } from './translator';

/**
 * Begins with some answers, and opens a page of the questionnaire on a slow device without its program.
 *
 * @param rate How many times slower the device is. Chromium keeps a core busy to be slow: what no moment between two
 *   frames can change does without.
 * @returns What lets the program come; when it is there, the device is as fast as it was.
 */
async function openHeld(page: Page, site: string, pageId: string, entries: Entries, rate = 3) {
	await page.goto(`${site}files/`);
	await load(page, assessmentOf(entries));
	const device = await page.context().newCDPSession(page);
	const slowDown = (times: number) =>
		device.send('Emulation.setCPUThrottlingRate', { rate: times });
	await slowDown(rate);
	await watchMoves(page);
	const goOn = await holdScripts(page);
	await page.goto(`${site}questionnaire/${pageId}/`, { waitUntil: 'commit' });
	return async () => {
		await goOn();
		await slowDown(1);
	};
}

/** Has a page note what moves in it by itself. */
async function watchMoves(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moves: string[] = [];
		Object.assign(window, { moves });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as { sources: { node: Element }[] }[])
				moves.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)));
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

const movesIn = (page: Page) =>
	page.evaluate(() => (window as unknown as { moves: string[] }).moves);

test('a question is there before the program, and stays where it is when answers come', async ({
	page,
	site
}) => {
	const stored = { answer: { kind: 'choice', option: 'b' } } as const;
	const release = await openHeld(page, site.address, '3.4', { '3.4': stored }, 10);
	const question = itemOf(page, '3.4');
	await expect(question.getByRole('radio').first()).toBeVisible();
	await expect(page).toHaveTitle('スキルとトレーニング | CSIRT セルフアセスメント');
	await question.evaluate((element) => Object.assign(element, { isFirst: true }));

	await release();

	await expect(question.locator('input[value=b]')).toBeChecked();
	expect(await question.evaluate((element) => 'isFirst' in element)).toBe(true);
	expect(await movesIn(page)).toEqual([]);
});

test('what is chosen, typed and pressed before the program is there is not lost', async ({
	page,
	site
}) => {
	const release = await openHeld(page, site.address, '3.4', {
		'3.4': { answer: { kind: 'choice', option: 'b' } },
		'3.5': { answer: { kind: 'choice', option: 'a' }, note: '前からのメモ' },
		'3.6': { answer: { kind: 'choice', option: 'c' } }
	});
	await itemOf(page, '3.4').locator('input[value=d]').check();
	await itemOf(page, '3.6').getByLabel('わからない').check();
	await itemOf(page, '3.7').locator('input[value=a]').check();
	await itemOf(page, '3.5').getByText('メモ・根拠').click();

	await release();

	await expectSaved(page);
	await expect(itemOf(page, '3.5').getByLabel('メモ')).toHaveValue('前からのメモ');
	await page.unrouteAll();
	await page.reload();
	// What is done now comes after what was stored, and what is not touched stays.
	await expect(itemOf(page, '3.4').locator('input[value=d]')).toBeChecked();
	await expect(itemOf(page, '3.5').locator('input[value=a]')).toBeChecked();
	await expect(itemOf(page, '3.6').getByLabel('わからない')).toBeChecked();
	await expect(itemOf(page, '3.7').locator('input[value=a]')).toBeChecked();
});

test('what is typed stays as it is typed, and is read', async ({ page, site }) => {
	const release = await openHeld(page, site.address, '1.5', {});
	const month = itemOf(page, '1.5').getByRole('textbox');
	await month.pressSequentially('2015-4');
	await release();
	// Whoever is still in the field has it as they typed it.
	await expect(month).toHaveValue('2015-4');
	await expect(month).toBeFocused();
	await month.press('Tab');
	await expect(month).toHaveValue('2015年4月');
	await expectSaved(page);
});

test('who has no assessment and answers all the same has one then', async ({ page, site }) => {
	const release = await holdScripts(page);
	await page.goto(`${site.address}questionnaire/3.4/`, { waitUntil: 'commit' });
	await itemOf(page, '3.4').locator('input[value=d]').check();
	await release();
	await expect(itemOf(page, '3.4').locator('input[value=d]')).toBeChecked();
	await expectSaved(page);
});

test.describe('in English', () => {
	test.use({ locale: 'en-GB' });

	test('the question is in English at once', async ({ page, site }) => {
		const release = await holdScripts(page);
		await page.goto(`${site.address}questionnaire/3.4/`, { waitUntil: 'commit' });
		await expect(page.getByText('Not applicable').first()).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page).toHaveTitle('Skills and training | CSIRT self-assessment');
		await itemOf(page, '3.4').locator('input[value=d]').check();
		await release();
		await expect(itemOf(page, '3.4').locator('input[value=d]')).toBeChecked();
	});
});

test('who has chosen English reads it at once next time', async ({ page, site }) => {
	await page.goto(`${site.address}`);
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('button', { name: '日本語' })).toBeVisible();
	await holdScripts(page);
	await page.goto(`${site.address}questionnaire/3.4/`, { waitUntil: 'commit' });
	await expect(page.getByText('Not applicable').first()).toBeVisible();
});

test('the item that the address leads to before the program is there is the one to go on at', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, assessmentOf({ '3.3': { answer: { kind: 'people', people: 12 } } }));
	const release = await holdScripts(page);
	await page.goto(`${site.address}questionnaire/${pageOf('3.2').id}/#item-3.2`, {
		waitUntil: 'commit'
	});
	await expect(itemOf(page, '3.2')).toBeFocused();
	await release();
	await expect.poll(async () => (await storedAssessments(page))[0]?.place).toBe('3.2');
});

test('a translator that is quicker than the program takes nothing away', async ({ page, site }) => {
	const release = await openHeld(page, site.address, '2.7', {});
	await translate(page);
	await itemOf(page, '2.8').getByRole('radio', { name: /^a\s/ }).check();
	await release();
	await expectSaved(page);
	await expect(itemOf(page, '2.8').getByRole('radio', { name: /^a\s/ })).toBeChecked();
	// From here on it may be translated.
	await expect(page.locator('body > [translate]')).toHaveCount(0);
});

test.describe('where something else has changed the page before the program', () => {
	test.use({ expectedMessages: /^warning: (https:.*hydration_mismatch$|Failed to hydrate: )/ });

	test('one can answer as ever, in this tab', async ({ page, site }) => {
		const release = await openHeld(page, site.address, '2.7', {});
		// As extensions do.
		await itemOf(page, '2.8').evaluate((item) => {
			for (const label of item.querySelectorAll('label span')) label.replaceChildren();
		});
		await release();
		await itemOf(page, '2.8').getByRole('radio', { name: /^b\s/ }).check();
		await expectSaved(page);
	});
});
