import { toEnglish } from './english';
import * as file from './loading';
import { bare, print } from './paper';
import { expect, test } from './story';

test('a team finds the cases most like its own, and what they do where it has a gap', async ({
	page,
	site
}) => {
	// As YMC-CSIRT answers, but for 5.2 and 3.8. Seven items are common with it: 2.1, 2.3, 2.5, 3.3
	// and 7.1 alike, 5.2 and 3.8 unlike: 5 of 7.
	await file.begin(page, site.address, {
		'2.1': { tick: 'a' },
		'2.3': { tick: 'ab' },
		'2.5': { tick: 'e', other: '日本シーサート協議会' },
		'3.3': { type: '8' },
		'3.8': { choose: 'a' },
		'5.2': { choose: 'b' },
		'7.1': { choose: 'f' }
	});
	await page.goto(`${site.address}cases/`);

	const similar = page.getByRole('region', { name: '回答の近い事例' });
	await expect(similar).toContainText('標本ではありません');
	// MB-SIRT: 2.1, 2.3, 3.3 (5 and 8 are one class), 5.2 and 7.1 alike, 3.8 unlike: 5 of 6.
	await expect(similar.getByRole('listitem').first()).toContainText('MB-SIRT');
	await expect(similar.getByRole('listitem').first()).toContainText(
		'回答の近さ 83.3%（どちらも回答している6問で比較）'
	);
	await expect(similar.getByRole('listitem').filter({ hasText: 'YMC-CSIRT' })).toContainText(
		'回答の近さ 71.4%（どちらも回答している7問で比較）'
	);

	// No tracking (5.2): YMC-CSIRT has a tool (3.9.5.4).
	await expect(similar.getByRole('heading', { name: /^5\.2/ })).toBeVisible();
	await expect(similar).toContainText('インシデント管理ツールで対応状況を共有');
	await expect(similar).toContainText('3.9.5.4 節');

	await similar.getByRole('link', { name: 'YMC-CSIRT の事例を読む' }).click();
	const profile = page.getByRole('region', { name: 'YMC-CSIRT', exact: true });
	await expect(profile).toBeInViewport();
	await expect(profile).toContainText('2013年11月');
	await profile.getByText('調査の設問への回答として読めるもの（11問）').click();
	await expect(profile.getByText('YMC-CSIRT は 2013 年 11 月に設立された')).toBeVisible();

	expect((await print(page)).join('')).toContain(bare('回答の近さ 83.3%'));
	await toEnglish(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Cases: the nine interviewed teams'
	);
});

test('without an assessment the nine cases stand alone, and what was not told says so', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}cases/`);
	await expect(page.getByRole('region', { name: '回答の近い事例' })).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'ASY-CSIRT',
		'DeNA CERT',
		'FJC-CERT',
		'Fuji Xerox CERT',
		'I-SIRT',
		'MB-SIRT',
		'NTT-CERT',
		'T-SIRT',
		'YMC-CSIRT'
	]);
	// When ASY-CSIRT was set up is the only thing that its profile leaves open.
	const profile = page.getByRole('region', { name: 'ASY-CSIRT', exact: true });
	await expect(profile.getByText('記載なし', { exact: true })).toHaveCount(1);
});
