import { readFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import type { EditionPack } from '$lib/data/editions/editionPack';
import { give, visit } from './answering';
import { toEnglish } from './english';
import { choose, file, member, twelve } from './groupMembers';
import { rowOf } from './reading';
import { allStored } from './stored';
import { begin as beginEmpty, expect, expectSaved, test } from './story';

async function encrypted(content: unknown, passphrase: string): Promise<Buffer> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(2);
	return Buffer.from(await encrypter.encrypt(JSON.stringify(content)));
}

test('files are counted, those that do not count are named, and nothing is kept', async ({
	page,
	site
}) => {
	await beginEmpty(page, site.address);
	await expectSaved(page);
	const before = await allStored(page);
	await page.goto(`${site.address}group/`);
	await page.getByLabel(/^暗号化されたファイルのパスフレーズ/).fill('kawa-yama-22');
	await choose(page, [
		...twelve,
		{ ...file('locked.json.age', ''), buffer: await encrypted(member(12, 'a'), 'kawa-yama-22') },
		{ ...file('other.json.age', ''), buffer: await encrypted(member(13, 'a'), 'umi-sora-33') },
		file('older.json', member(0, 'c', '2025-01-01T00:00:00.000Z')),
		file('broken.json', '{"format":'),
		file('foreign.json', { format: 'something' }),
		file('future.json', { ...member(14, 'a'), version: 99 })
	]);
	await expect(
		page.getByText('13組織を数えています。数えなかったファイルは5件です。')
	).toBeVisible();

	const [leftOut, matters] = await page.getByRole('table').all();
	if (!leftOut || !matters) throw new Error('a table is missing');
	await expect(leftOut.getByRole('row')).toHaveText([
		/ファイル/,
		/other\.json\.age.*パスフレーズが違うか/,
		/broken\.json.*読み取れません/,
		/foreign\.json.*アセスメントのファイルではありません/,
		/future\.json.*新しい版/,
		/older\.json.*より新しい/
	]);
	await expect(matters.getByRole('row')).toHaveCount(14);

	// 8 of 13 say a, 5 say b: in bands of 8 (13 = 8 + 5).
	await page.getByLabel('設問', { exact: true }).selectOption('2.8');
	const numbers = page.getByRole('table').last();
	for (const [option, band] of [
		['a', /13チーム中8チーム以上/],
		['b', /13チーム中7チーム以下/],
		['c', /13チーム中7チーム以下/]
	] as const) {
		const cell = rowOf(numbers, new RegExp(`^${option} `))
			.getByRole('cell')
			.first();
		await expect(cell).toHaveText(band);
	}
	await expect(rowOf(numbers, /^a /).getByRole('cell').nth(1)).toContainText('66チーム中8チーム');

	await page.getByRole('button', { name: /^位置づけを見る ?：子会社3 / }).click();
	await expect(page.getByRole('heading', { name: '子会社3の位置づけ' })).toBeFocused();
	const places = page.getByRole('table').nth(2);
	await expect(rowOf(places, /^2\.8 /)).toContainText('66チーム中8チーム（12.1%）');

	// 13 are no fewer than 13, but no band of them is narrower than all; 26 = 23 + 3.
	const threshold = page.getByLabel('保護する最小の組織数（3以上）');
	await threshold.fill('20');
	await threshold.blur();
	await expect(page.getByText('26組織以上が必要です')).toBeVisible();
	await threshold.fill('13');
	await threshold.blur();
	await expect(page.getByText('19組織以上が必要です')).toBeVisible();

	await page.getByRole('button', { name: 'すべて忘れる' }).click();
	await expect(page.getByText('まだファイルを開いていません。')).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	expect(await allStored(page)).toEqual(before);
});

test('a group becomes a pack, which is loaded as one more edition, compared with and removed', async ({
	page,
	site
}) => {
	await beginEmpty(page, site.address);
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await page.goto(`${site.address}group/`);
	// 40 organisations: 10 say a, 30 say b, and every other option has nobody.
	const forty = Array.from({ length: 40 }, (_, place) =>
		file(`${place}.json`, member(place, place < 10 ? 'a' : 'b'))
	);
	await choose(page, forty);
	await page.getByLabel('調査データの名称').fill('例示グループ');
	await page.getByLabel('集計した組織').fill('例示本社');
	await page.getByLabel('誰に、どのように尋ねたか').fill('国内の子会社40社');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: '調査データを保存する' }).click();
	const path = await (await downloading).path();
	const text = await readFile(path, 'utf8');
	expect(text).not.toContain('子会社1');
	const pack = JSON.parse(text) as EditionPack;
	// In bands of 9: 40 = 4 × 9 + 4, while bands of 8 would leave nothing over.
	const of28 = pack.figures.filter(({ item }) => item === '2.8');
	expect(of28.map(({ id, statement }) => [id.slice(5), statement])).toEqual([
		['2.8/a/band', { kind: 'between', from: 9, to: 17 }],
		['2.8/b/band', { kind: 'between', from: 27, to: 35 }],
		['2.8/c/band', { kind: 'between', from: 0, to: 8 }]
	]);
	expect(pack.edition.teams).toBe(40);

	// The same numbers as a table: the group may be handed out in more than one form.
	const second = page.waitForEvent('download');
	await page.getByRole('button', { name: '分布の CSV を作成する' }).click();
	const table = await second;
	expect(table.suggestedFilename()).toMatch(/^グループの集計_group_\d{4}-\d\d-\d\d\.csv$/);
	const lines = (await readFile(await table.path(), 'utf8')).split('\r\n');
	const line = lines.find((each) => each.startsWith('"設問 2.8"') && each.includes(',"a",'));
	expect(line).toContain('"40チーム中9～17チーム（22.5～42.5%）","9","17"');
	expect(lines.join('')).not.toContain('子会社');

	await page.getByRole('link', { name: '比較対象の調査のページへ' }).click();
	await page.getByLabel('調査データのファイル（JSON）').setInputFiles(path);
	await expect(page.getByText('「例示グループ」を読み込みました。')).toBeVisible();
	await page.reload();
	await expect(page.getByText('国内の子会社40社')).toBeVisible();
	await page
		.getByRole('button', { name: /^表示中のアセスメントと比べる ?：例示グループ$/ })
		.click();
	const row = rowOf(page.getByRole('table'), /^2\.8 /);
	await expect(row).toContainText('40チーム中');
	await toEnglish(page);
	await expect(row).toContainText('of 40 teams');

	await page.getByRole('button', { name: /^Remove ?: 例示グループ$/ }).click();
	await expect(page.getByText('No edition packs have been loaded yet.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('No edition packs have been loaded yet.')).toBeVisible();
});

test('a pack that is wrong is refused with everything that is wrong in it', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}editions/`);
	const sample = await page.locator('pre').textContent();
	const pack = JSON.parse(sample ?? '') as EditionPack;
	const [figure] = pack.figures;
	if (!figure) throw new Error('the sample has no figure');
	const wrong = {
		...pack,
		figures: [
			{ ...figure, statement: { kind: 'count', teams: 41 } },
			{ ...figure, id: '2026/9.9/a/count', item: '9.9' }
		]
	};
	await page.getByLabel('調査データのファイル（JSON）').setInputFiles(file('wrong.json', wrong));
	const problems = page.getByRole('listitem');
	await expect(problems.filter({ hasText: '母数より大きい数です。' })).toContainText('41');
	await expect(problems.filter({ hasText: '知らない設問です。' })).toContainText('9.9');
	await page.getByLabel('調査データのファイル（JSON）').setInputFiles(file('good.json', pack));
	await expect(page.getByText('「例示業界 2026年度調査」を読み込みました。')).toBeVisible();
});
