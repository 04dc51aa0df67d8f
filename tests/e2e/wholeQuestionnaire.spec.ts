import { criterionNumber } from '../../src/lib/wording/criterionNumber';
import { fillIn } from './answering';
import { everyAnswer } from './everyAnswer';
import { bare, print } from './paper';
import { openAll } from './reading';
import { untilDrawn } from './screen';
import { begin, expect, open, test } from './story';
import { items, matters } from './survey';

test.use({ serviceWorkers: 'allow' });

test('all items are answered, compared and printed without a word on the console', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByLabel('組織名').fill('例示株式会社');
	await fillIn(page, everyAnswer());
	// The last section: of it and of all the others nothing is left, and it leads on.
	await expect(page.getByText('このセクションに未回答はありません。')).toBeVisible();
	await expect(page.getByText('ほかのセクションにもありません。')).toBeVisible();
	await expect(page.getByRole('link', { name: '比較レポートを見る' })).toHaveClass(/main/);

	await open(page, '質問票');
	await expect(page.getByRole('progressbar', { name: '全体：62問中62問に回答済み' })).toBeVisible();
	// Seven sections and the supplementary questions.
	await expect(page.getByText('完了')).toHaveCount(8);

	await page.getByRole('link', { name: '比較レポートを見る' }).click();
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
	await openAll(page);
	// The 52 items, and the time to build.
	await expect(page.getByRole('article').filter({ hasText: 'あなたの回答' })).toHaveCount(53);
	for (const said of ['未回答です。', '対象になりません。', '回答する']) {
		await expect(page.getByText(said, { exact: true })).toHaveCount(0);
	}
	await untilDrawn(page);
	// Every folded part of a card opens, and every chart is drawn when one comes to it.
	const folded = page.locator('article details details:not([open]) > summary');
	// In the page itself: there are some hundred, and nothing is between one and the next.
	await folded.evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
	await expect(folded).toHaveCount(0);
	const charts = page.getByRole('img', { name: /^(積み上げ)?棒グラフ/ });
	// Exact figures of more than one option: 1.2, 2.1, 2.3, 2.8, 2.9, 2.14.2 and 4.1.
	await expect(charts).toHaveCount(6);
	for (const chart of await charts.all()) {
		await chart.scrollIntoViewIfNeeded();
		await expect.poll(() => chart.locator('canvas').getAttribute('width')).not.toBeNull();
	}
	const report = (await print(page)).join('');
	// Each of the 52 items stands on paper with its number and, opened, its wording.
	for (const { id, section, prompt } of items) {
		if (section !== 'S') expect(report).toContain(bare(`${id} ${prompt.ja}`));
	}

	await open(page, 'チェックリスト');
	await expect(page.getByText('が未回答')).toHaveCount(0);
	const checklist = (await print(page)).join('');
	for (const { criteria } of matters) {
		for (const { id, title } of criteria)
			expect(checklist).toContain(bare(`${criterionNumber(id)} ${title.ja}`));
	}
});
