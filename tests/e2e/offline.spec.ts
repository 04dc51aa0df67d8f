import { give, option, visit } from './answering';
import { builtPages } from './builtPages';
import { bare, print } from './paper';
import { card, isDrawn, openCard } from './reading';
import { begin, expect, expectSaved, itemOf, open, test } from './story';
import { expectKept } from './ways';

test.use({ serviceWorkers: 'allow' });

test('after one visit every page opens with the server gone', async ({ page, site }) => {
	await begin(page, site.address);
	await expectKept(page);
	await site.close();

	const paths = builtPages();
	// The start page, the list, the report and the checklist are certainly among them.
	expect(paths).toEqual(expect.arrayContaining(['', 'questionnaire/', 'report/', 'checklist/']));
	for (const path of paths) {
		await page.goto(`${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('link', { name: 'CSIRT セルフアセスメント' })).toBeVisible();
	}
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	// An address that was typed without its last slash leads to the same page.
	await page.goto(`${site.address}questionnaire/2.9?from=all`);
	await expect(page).toHaveURL(`${site.address}questionnaire/2.9/?from=all`);
	await expect(page.getByRole('heading', { name: '提供サービス', level: 1 })).toBeVisible();
	// So does one with the name of its file.
	await page.goto(`${site.address}questionnaire/2.9/index.html?from=all`);
	await expect(page).toHaveURL(`${site.address}questionnaire/2.9/?from=all`);
	await expect(page.getByRole('heading', { name: '提供サービス', level: 1 })).toBeVisible();

	await page.goto(`${site.address}about/`);
	await page.getByRole('link', { name: '組み込んだソフトウェアのライセンス' }).click();
	for (const name of ['svelte', 'docx', 'nanoid'])
		await expect(page.getByText(`## ${name} - `)).toBeVisible();
});

test('with the server gone one fills in, compares with a chart and prints', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByLabel('組織名').fill('オフライン株式会社');
	await expectSaved(page);
	await expectKept(page);
	await site.close();

	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);
	await page.reload();
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();

	await open(page, '比較レポート');
	await page.reload();
	// 12% of 66 teams are 8 (section 4.2).
	await expect(card(page, '2.8')).toContainText('66チーム中8チーム（12.1%）');
	const authority = await openCard(page, '2.8');
	const chart = authority.getByRole('img', { name: /^棒グラフ/ });
	await chart.scrollIntoViewIfNeeded();
	await expect(chart).toBeVisible();
	await expect.poll(() => isDrawn(authority)).toBe(true);

	await open(page, 'チェックリスト');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const paper = (await print(page)).join('');
	expect(paper).toContain(bare('オフライン株式会社'));
	expect(paper).toContain(
		bare('2.8：緊急度の高いインシデント発生時にシステムを停止する権限がある')
	);
});
