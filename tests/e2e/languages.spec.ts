import type { Page } from '@playwright/test';
import { give, option, visit } from './answering';
import { builtPages } from './builtPages';
import { toEnglish } from './english';
import * as file from './loading';
import { bare, print } from './paper';
import { card, criterion, openAll, openCard, unfold } from './reading';
import { allStored } from './stored';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { comeTo } from './sweep';

test('switching the language in the middle of a form loses neither words nor place', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '1.5');
	await itemOf(page, '1.6').getByLabel('年月').fill('開業のころ');
	await itemOf(page, '1.5').getByLabel('年月').fill('平成26年4月');
	await visit(page, site.address, '3.7');
	await give(page, '3.7', { choose: 'b' });
	const item = itemOf(page, '3.7');
	await item.getByText(/^メモ・根拠/).click();
	const note = item.getByRole('textbox').first();
	await note.fill('書きかけの文');
	const address = page.url();

	await toEnglish(page);

	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: 'Check your answers' })).toBeVisible();
	await expect(note).toBeVisible();
	await expect(note).toHaveValue('書きかけの文');
	await expect(option(item, 'radio', 'b')).toBeChecked();
	expect(page.url()).toBe(address);
	await expectSaved(page);
	await page.getByRole('link', { name: 'CSIRT self-assessment' }).click();
	await page.getByRole('link', { name: 'Continue where you left off (at item 3.8)' }).click();
	await expect(itemOf(page, '3.8')).toBeInViewport();

	await visit(page, site.address, '1.5');
	await expect(itemOf(page, '1.5').getByLabel('Year and month')).toHaveValue('April 2014');
	await expect(itemOf(page, '1.6').getByLabel('Year and month')).toHaveValue('開業のころ');
	await expect(itemOf(page, '1.6')).toContainText('The year and month cannot be read.');

	await page.getByRole('button', { name: '日本語' }).click();
	await expect(itemOf(page, '1.5').getByLabel('年月')).toHaveValue('2014年4月');
	await expect(itemOf(page, '1.6').getByLabel('年月')).toHaveValue('開業のころ');
});

test('the chosen language is there on the next visit', async ({ page, site }) => {
	await page.goto(site.address);
	await toEnglish(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'See how your CSIRT compares with the published survey'
	);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: 'Start an assessment' })).toBeVisible();
	await expect(page).toHaveTitle('CSIRT self-assessment');
});

test('report and checklist say the same in English', async ({ page, site }) => {
	await file.begin(page, site.address, {
		'2.8': { choose: 'a' },
		'2.13': { choose: 'c' },
		'4.2': { choose: 'e' },
		'2.14.1': { choose: 'a' }
	});
	await toEnglish(page);
	await page.goto(`${site.address}report/`);
	await expect(page.getByRole('heading', { name: 'Comparison report', level: 1 })).toBeVisible();
	// As in the Japanese report: 12% of 66 are 8; over 8 tenths are at least 53.
	await expect(card(page, '2.8')).toContainText(
		'8 of 66 teams (12.1%) gave the same answer as you.'
	);
	await expect(card(page, '2.13')).toContainText(
		'At least 53 of 66 teams (80.3% or more) have this documented and approved; yours has it documented but not approved.'
	);
	// The report's own words stand as printed, with a translation.
	const policy = await openCard(page, '2.13');
	await unfold(policy);
	await expect(
		policy.getByRole('listitem').filter({ hasText: '8 割を超える組織で' }).first()
	).toContainText('More than 80% of the organisations');

	await page.goto(`${site.address}checklist/`);
	await expect(criterion(page, '4.4')).toContainText('Not settled');
	await expect(criterion(page, '4.4')).toContainText('4.2: Not defined; considered case by case');
	const paper = (await print(page)).join('');
	expect(paper).toContain(
		bare('Document the rules for escalation to the public relations department')
	);
	for (const role of ['Prepared by', 'Checked by', 'Approved by']) {
		expect(paper).toContain(bare(`${role} Department Title Name Date`));
	}
});

test('no Japanese is left on an English page but what is marked as Japanese', async ({
	page,
	site
}) => {
	await page.goto(site.address);
	await toEnglish(page);
	await page.goto(`${site.address}files/`);
	await file.load(
		page,
		file.assessmentOf(
			file.entriesOf({
				'1.1': { choose: 'j', other: 'Research' },
				'1.2': 'わからない',
				'2.1': { tick: 'a' },
				'2.9': { services: { a: '内製', d: '外注' } },
				'2.14': { choose: 'a' },
				'3.3': { type: '8' }
			}),
			{ title: 'Self-assessment 2026', organisation: 'Example Ltd' }
		)
	);

	for (const path of builtPages()) {
		await comeTo(page, `${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveTitle(/CSIRT self-assessment$/);
		if (path === 'report/') await openAll(page);
		expect.soft(await unmarkedJapanese(page), path).toEqual([]);
	}
});

/** Texts and labels with Japanese letters that are not marked with their language. */
async function unmarkedJapanese(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const japanese = /[\u3041-\u30ff\u3400-\u9fff]/;
		const isMarked = (element: Element | null) => element?.closest('[lang]')?.matches('[lang=ja]');
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const isCode = text.parentElement?.closest('script, style, noscript');
			const words = text.textContent ?? '';
			if (!isCode && japanese.test(words) && !isMarked(text.parentElement))
				found.push(words.trim());
		}
		for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
			for (const name of ['aria-label', 'title', 'placeholder']) {
				const words = element.getAttribute(name) ?? '';
				if (japanese.test(words) && !isMarked(element)) found.push(words);
			}
		}
		return found;
	});
}

test('a first visit speaks the language of the browser, and a change is remembered', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto(site.address);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: 'Start an assessment' })).toBeVisible();
	await page.getByRole('button', { name: '日本語' }).click();
	await expect(page.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
	// Nobody leaves a page as fast as a test: the choice is kept a moment later.
	await expect.poll(async () => (await allStored(page))['setting/language']).toBe('ja');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await expect(page.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
	await context.close();
});
