import type { Entries } from '$lib/data/answer';
import { csvOf, sheetsOf } from './fileText';
import { buttons, made, type Kind } from './documents';
import { assessmentOf, load } from './loading';
import { expect, test } from './story';

test.use({ serviceWorkers: 'allow' });

const title = '=1+1 # x <script>|';

test.beforeEach(async ({ page, site }) => {
	await page.goto(`${site.address}files/`);
	const entries: Entries = {
		'2.8': { answer: { kind: 'choice', option: 'a' } },
		'2.6': { answer: { kind: 'choices', options: ['d'] }, other: '電話', note: '＝SUM(A1)\n二行目' }
	};
	await load(page, assessmentOf(entries, { title }));
	await expect(page.getByText('を読み込みました。')).toBeVisible();
	await page.getByRole('link', { name: 'Excel や Word などの文書にする' }).click();
	await expect(page.getByRole('heading', { name: '文書の作成', level: 1 })).toBeVisible();
});

test('words that look like a formula or a sign are words in every file', async ({ page }) => {
	const sheets = Object.values(sheetsOf((await made(page, 'workbook')).bytes));
	expect(sheets[0]?.[1]).toEqual(['アセスメント', `'${title}`, '', '']);
	const [heads = [], ...answers] = sheets[1] ?? [];
	const note = answers.find(([id]) => id === '2.6')?.[heads.indexOf('メモ')];
	expect(note).toBe("'＝SUM(A1)\n二行目");

	const { name, bytes } = await made(page, 'markdown');
	expect(name).toMatch(/^(.+_)?=1\+1 # x script_report_\d{4}-\d{2}-\d{2}\.md$/);
	expect(new TextDecoder().decode(bytes)).toContain(
		'| アセスメント | \\=1+1 \\# x \\<script\\>\\| |\n'
	);
	const lines = csvOf(new TextDecoder().decode((await made(page, 'positions')).bytes));
	expect(lines.flat().filter((value) => /^[=+@＝＋－＠-]/.test(value))).toEqual([]);
});

test('a file with a single wrong digit is not given', async ({ page }) => {
	// As a fault in the browser would do it: every file that says 12.1% says 12.7%.
	await page.evaluate(() => {
		const encode = TextEncoder.prototype.encode;
		TextEncoder.prototype.encode = function (words = '') {
			return encode.call(this, words.replace('12.1%', '12.7%').replace('0.12121', '0.12127'));
		};
	});
	let downloads = 0;
	page.on('download', () => (downloads += 1));
	for (const kind of [
		'workbook',
		'positions',
		'markdown',
		'json',
		'word'
	] as const satisfies Kind[]) {
		const button = page.getByRole('button', { name: buttons[kind] });
		await button.click();
		const region = page.getByRole('listitem').filter({ has: button });
		await expect(region, kind).toContainText(
			'作成したファイルの値がレポートと一致しなかったため、ファイルはお渡ししません。'
		);
	}
	expect(downloads).toBe(0);
});

test('with the server gone a workbook and a Word document are made', async ({ page, site }) => {
	await page.waitForFunction(async () => {
		await navigator.serviceWorker.ready;
		return navigator.serviceWorker.controller?.state === 'activated';
	});
	await site.close();
	await page.reload();
	expect((await made(page, 'workbook')).name).toMatch(/_report_.*\.xlsx$/);
	expect((await made(page, 'word')).name).toMatch(/_report_.*\.docx$/);
});
