import { fillIn, option } from './answering';
import { everyAnswer } from './everyAnswer';
import { giveByKey, keys, press, tabTo } from './keyboard';
import { criterion } from './reading';
import { expectNothingTooWide } from './screen';
import { expect, expectSaved, itemOf, test } from './story';
import { comeTo } from './sweep';
import { isLong } from './long';

test('the whole questionnaire is filled in by keyboard alone', async ({ page, site }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(site.address);
	await press(page, page.getByRole('button', { name: 'アセスメントを始める' }));
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
	await fillIn(page, everyAnswer(), keys);

	await expect(page.getByText('未回答はありません。')).toBeVisible();
	await press(page, page.getByRole('link', { name: 'チェックリスト', exact: true }).first());
	await expect(criterion(page, '2.1')).toContainText('済');
});

// The smallest screen that WCAG asks for, text twice as large, and both. Letters are 16 px high
// where nobody has set another size.
const settings = [
	...(isLong ? [{ width: 320, height: 640, letters: 16 }] : []),
	{ width: 1280, height: 800, letters: 32 },
	{ width: 320, height: 640, letters: 32 }
];

for (const { letters, ...size } of settings) {
	test(`at ${size.width} px with letters of ${letters} px a form is filled in by keyboard`, async ({
		page,
		site
	}) => {
		await page.setViewportSize(size);
		// As a person sets it in the browser.
		const browser = await page.context().newCDPSession(page);
		await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } });
		await page.goto(site.address);
		await press(page, page.getByRole('button', { name: 'アセスメントを始める' }));
		await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
		await expectNothingTooWide(page);

		// A fault, its summary, and the way from there to the field.
		await press(page, page.getByRole('link', { name: '構築時の体制' }));
		await press(page, page.getByRole('link', { name: '構築の時期' }));
		await giveByKey(page, '1.5', { type: '2014年13月' });
		await giveByKey(page, '1.6', 'わからない');
		await press(page, page.getByRole('button', { name: '回答を確認する' }));
		await expect(page.getByRole('group', { name: '確認が必要な項目があります' })).toBeFocused();
		await expectNothingTooWide(page);
		await press(page, page.getByRole('link', { name: /^1\.5：/ }));
		await expect(itemOf(page, '1.5').getByLabel('年月')).toBeFocused();
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type('2014年12月');
		await press(page, page.getByRole('button', { name: '回答を確認する' }));
		await expect(page.getByRole('heading', { name: '回答の確認', level: 1 })).toBeVisible();
		await expectNothingTooWide(page);

		// The services: a row, the rest of its group, and a row cleared again.
		await press(page, page.getByRole('link', { name: '次のセクション：CSIRT の体制' }));
		await press(page, page.getByRole('link', { name: '提供サービス' }));
		await giveByKey(page, '2.9', { services: { b: '外注' } });
		await expectNothingTooWide(page);
		const group = itemOf(page, '2.9').getByRole('group', { name: '事後対応型サービス' });
		await press(page, group.getByRole('button', { name: 'このグループの残り' }));
		await expect(itemOf(page, '2.9')).toContainText('22サービスのうち6サービスを回答済み');
		await expectNothingTooWide(page);

		// A note, which is out of the way until one opens it.
		await press(page, page.getByRole('link', { name: '対象分野と権限' }));
		const item = itemOf(page, '2.8');
		await giveByKey(page, '2.8', { choose: 'b' });
		await press(page, item.getByText(/^メモ・根拠/));
		await tabTo(page, item.getByLabel('メモ', { exact: true }));
		await page.keyboard.type('会議で確認');
		await expectSaved(page);
		await expectNothingTooWide(page);

		await page.reload();
		await expect(option(item, 'radio', 'b')).toBeChecked();
		for (const path of ['report/', 'checklist/', 'check/', 'blank/', 'method/', 'files/', '']) {
			await comeTo(page, `${site.address}${path}`);
			await expectNothingTooWide(page);
		}
	});
}
