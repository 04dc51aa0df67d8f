import { readFile } from 'node:fs/promises';
import { Encrypter } from 'age-encryption';
import { choose, file, member, twelve, uuid } from './groupMembers';
import { expect, test } from './story';

test('300 full files leave the page free, and are given back', async ({ page, site }) => {
	const one = JSON.parse(await readFile('tests/fixtures/matureTeam.json', 'utf8')) as object;
	const many = Array.from({ length: 300 }, (_, place) =>
		file(`${place}.json`, { ...one, id: uuid(place), organisation: `組織${place}` })
	);
	await page.goto(`${site.address}group/`);
	const session = await page.context().newCDPSession(page);
	const heap = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		).observe({ type: 'longtask' });
		// How the test hands the files over is not the page's work.
		addEventListener('change', () => tasks.splice(0), true);
	});
	// What the page itself needs to work is fetched with the first files: enough to show their numbers.
	await choose(page, many.slice(0, 20));
	await page.getByRole('button', { name: 'すべて忘れる' }).click();
	const empty = await heap();
	const start = Date.now();
	await choose(page, many);
	await expect(page.getByText('300組織を数えています。')).toBeVisible();
	const taken = Date.now() - start;
	const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
	const full = await heap();
	await page.getByRole('button', { name: 'すべて忘れる' }).click();
	await expect(page.getByText('まだファイルを開いていません。')).toBeVisible();
	const after = await heap();
	console.log(
		`300 files: ${taken} ms, longest task ${Math.round(Math.max(0, ...tasks))} ms, heap ${[empty, full, after].map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')} MB`
	);
	expect(full).toBeGreaterThan(empty + 1e6);
	expect(after).toBeLessThan(empty + 1e6);
});

test('reading can be stopped, and what was read before stays', async ({ page, site }) => {
	await page.goto(`${site.address}group/`);
	await choose(page, twelve);
	await expect(page.getByText('12組織を数えています。')).toBeVisible();
	await page.getByLabel(/^暗号化されたファイルのパスフレーズ/).fill('kawa-yama-22');
	// One is enough work for a while, and all cost the same.
	const slow = new Encrypter();
	slow.setPassphrase('kawa-yama-22');
	slow.setScryptWorkFactor(15);
	const buffer = Buffer.from(await slow.encrypt(JSON.stringify(member(20, 'a'))));
	await choose(
		page,
		Array.from({ length: 20 }, (_, place) => ({ ...file(`${place}.age`, ''), buffer }))
	);
	await expect(page.getByRole('progressbar', { name: '読み込みの進み具合' })).toBeVisible();
	await page.getByRole('button', { name: '中止する' }).click();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(page.getByText('12組織を数えています。')).toBeVisible();
});
