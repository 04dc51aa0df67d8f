import type { Page } from '@playwright/test';
import { give, visit } from './answering';
import { expectNothingFound, openAll } from './axe';
import { collect, department, handOut, sendBack, typedInto } from './handingOut';
import { assessmentOf, load } from './loading';
import { expectNothingTooWide } from './screen';
import { expect, expectSaved, test } from './story';

// Pages that are bare until something is chosen on them: with it, in both languages, narrow and wide.

const choice = (option: string) => ({ answer: { kind: 'choice', option } as const });
const whole = assessmentOf({
	'2.8': { ...choice('b'), note: '渡すメモ', checked: { on: '2026-11-28', by: '田中' } },
	'4.1': choice('a')
});

const isWhole = process.env.ACCESS === 'all';

/**
 * Looks at a page as it stands, without losing what is in use on it. The elements are the same at both widths, so axe
 * goes through them once in each language, and at each width once; `npm run test:access` goes through all.
 */
async function examine(page: Page, what: string): Promise<void> {
	await openAll(page);
	for (const language of ['English', '日本語']) {
		await page.getByRole('button', { name: language }).click();
		await expect(page.getByRole('button', { name: language })).toHaveCount(0);
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			const isFirst = (language === 'English') === (width === 1280);
			if (isFirst || isWhole)
				await expectNothingFound(page, `${what}, ${language}, ${width}`, isWhole || width === 320);
			await expectNothingTooWide(page);
		}
	}
}

test('handing out, a part, what came back, and checking', async ({ page, site, browser }) => {
	await page.goto(`${site.address}files/`);
	await load(page, whole);
	const sheet = await handOut(page, site.address, '総務部', ['3.2', '4.1'], 'workbook');
	await expect(page.getByText('黄色いセルに記入し')).toBeVisible();
	const part = await handOut(page, site.address, '法務部', ['2.8', '2.9', '4.1']);
	await examine(page, 'handing out');

	const legal = await department(browser, site.address, part);
	await give(legal.page, '2.8', { choose: 'c' });
	await expectSaved(legal.page);
	await examine(legal.page, 'a part');
	const back = await sendBack(legal.page);
	await legal.context.close();

	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	const wrong = typedInto(sheet, { '3.2': '8人くらい' });
	await collect(page, site.address, [back, wrong]);
	await expect(page.getByText('1問が未選択です')).toBeVisible();
	await examine(page, 'what came back');

	await page.goto(`${site.address}check/`);
	await examine(page, 'checking');
});

test('another framework, with its questions and the desk for minimum levels', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, { ...whole, given: { 'sim3-v2/O-1': choice('b').answer } });
	await page.goto(`${site.address}frameworks/`);
	await expect(page.getByText('最低水準を入力する')).toBeVisible();
	await openAll(page);
	await page.getByLabel('制度の名称').fill('作り物の制度');
	await page.getByLabel('文書の名称と版').fill('第1版');
	await page.getByLabel('O-1 最低水準').selectOption('4');
	await page.getByLabel('P-4 最低水準').selectOption('3');
	await examine(page, 'another framework');
});
