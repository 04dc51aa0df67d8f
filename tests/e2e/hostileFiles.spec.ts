import { readFileSync } from 'node:fs';
import { generator } from '../../src/commands/bench/generator';
import { mutations } from '../unit/storage/files/mutations';
import { isLong } from './long';
import { begin, expect, open, test } from './story';
import { allStored } from './stored';

test.setTimeout(480_000);

/** Of each kind of mutation; the rest of the 10,000 is read without a page. */
const eachKind = isLong ? 20 : 8;

test('mutated files change nothing that is stored until one says so', async ({ page, site }) => {
	await begin(page, site.address);
	await open(page, '保存と読み込み');
	const before = await allStored(page);
	const seed = readFileSync('tests/fixtures/newTeam.json', 'utf8');
	const random = generator(60);
	const refusal = page.getByText('今ある回答は何も変わっていません。');
	const preview = page.getByRole('region', { name: '読み込む前の確認' });
	let refused = 0;
	for (const [kind, mutate] of Object.entries(mutations)) {
		for (let count = 0; count < eachKind; count++) {
			const buffer = Buffer.from(mutate(seed, random));
			await page
				.getByLabel('読み込むファイル')
				.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
			await expect(refusal.or(preview), kind).toBeVisible();
			if (await preview.isVisible()) {
				// Shown without fault; then put away, so that its words do not stand for the next.
				await page.getByRole('button', { name: 'やめる' }).click();
				await expect(preview).toBeHidden();
			} else refused++;
		}
	}
	// Most kinds spoil nearly every file; a story that refuses none would show nothing.
	expect(refused).toBeGreaterThan(5 * eachKind);
	expect(await allStored(page)).toEqual(before);
});
