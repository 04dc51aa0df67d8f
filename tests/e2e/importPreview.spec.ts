import { give, option, visit } from './answering';
import { assessmentOf, choose, load } from './loading';
import { begin, expect, expectSaved, itemOf, open, test } from './story';
import { allStored, storedAssessments } from './stored';

const first = assessmentOf({
	'2.8': { answer: { kind: 'choice', option: 'a' } },
	'2.11': { answer: { kind: 'choice', option: 'b' } },
	'2.13': { note: '前のメモ' }
});
const later = {
	...first,
	title: '後の版',
	changedAt: '2026-05-01T00:00:00.000Z',
	entries: {
		'2.8': { answer: { kind: 'choice', option: 'c' } as const },
		'2.11': { answer: { kind: 'choice', option: 'b' } as const },
		'1.1': { answer: { kind: 'choice', option: 'a' } as const }
	}
};

test('a file shows what it would change, and nothing changes until one decides', async ({
	page,
	site
}) => {
	await page.goto(`${site.address}files/`);
	await load(page, first);
	const before = await allStored(page);
	await choose(page, later);
	const preview = page.getByRole('region', { name: '読み込む前の確認' });
	await expect(preview).toContainText('日時では、ファイルの方が新しい内容です。');
	await expect(preview).toContainText(
		'新しく入る設問 1、変わる設問 1、ファイルになく失われる設問 1'
	);
	await expect(preview).toContainText('回答のほかに異なるもの：名称');
	await preview.getByText('設問ごとの違い').click();
	await expect(preview.getByRole('row', { name: /^2\.8 / })).toContainText('変わる');
	await expect(preview.getByRole('row', { name: /^1\.1 / })).toContainText('新しく入る');
	await expect(preview.getByRole('row', { name: /^2\.13 / })).toContainText('ファイルにない');
	await expect(preview.getByRole('row', { name: /^2\.11 / })).toBeHidden();
	expect(await allStored(page)).toEqual(before);

	await preview.getByRole('button', { name: 'やめる' }).click();
	await expect(preview).toBeHidden();
	expect(await allStored(page)).toEqual(before);
});

test('a file can replace what is here, whole', async ({ page, site }) => {
	await page.goto(`${site.address}files/`);
	await load(page, first);
	await choose(page, later);
	await page.getByRole('button', { name: '今あるものと置き換える' }).click();
	await expect(page.getByText('「後の版」をファイルの内容に置き換えました。')).toBeVisible();
	expect(await storedAssessments(page)).toEqual([later]);

	// What is answered now goes into what came in.
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	const [kept] = await storedAssessments(page);
	expect(kept?.entries['2.8']?.answer).toEqual({ kind: 'choice', option: 'b' });
	expect(kept?.entries['1.1']).toEqual(later.entries['1.1']);
});

test('a file dropped onto the page is as good as one chosen', async ({ page, site }) => {
	await begin(page, site.address);
	await open(page, '保存と読み込み');
	const drop = (names: string[]) =>
		page.evaluate(
			([all, text]) => {
				const dataTransfer = new DataTransfer();
				for (const name of all) dataTransfer.items.add(new File([text], name));
				for (const type of ['dragover', 'drop']) {
					document.body.dispatchEvent(
						new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
					);
				}
			},
			[names, JSON.stringify(first)] as const
		);
	await drop(['a.json', 'b.json']);
	await expect(page.getByText('ファイルは1つずつ読み込んでください。')).toBeVisible();
	await drop(['a.json']);
	await page.getByRole('button', { name: 'このファイルを読み込む' }).click();
	await expect(page.getByText('「2026年度 自己評価」を読み込みました。')).toBeVisible();
	expect(await storedAssessments(page)).toHaveLength(2);
});
