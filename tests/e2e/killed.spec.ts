import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/commands/serve.mjs';
import { answerOn, countLost, items, type Promised } from './answeringOn';
import { startBrowser } from './ownBrowser';
import { begin, expect, expectSaved } from './story';
import { storedAssessments } from './stored';
import { pageOf } from './survey';
import { test } from '@playwright/test';
import { generator } from '../../src/commands/bench/generator';

/** How often the browser is killed; `npm run test:kill` asks for 200. */
const kills = Number(process.env.KILLS ?? 5);
test.setTimeout(300_000 + kills * 20_000);

test(`${kills} kills of the browser while answering lose nothing that was called saved`, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-kill-'));
	const site = await serve(0);
	const random = generator(20260401);
	const promised: Promised = new Map();
	let lost = 0;
	let told = 0;
	try {
		const first = await startBrowser(folder);
		await begin(first.page, site.address);
		await first.close();

		for (let round = 0; round < kills; round++) {
			const browser = await startBrowser(folder);
			const { page } = browser;
			await page.goto(`${site.address}questionnaire/${pageOf('2.11').id}/`);
			// A page that is not started yet says nothing, and the store may still come back from a copy.
			await expectSaved(page);
			await expect(page.getByText('読み込めない保存データがあります')).toHaveCount(0);
			lost += countLost((await storedAssessments(page))[0], promised);

			const until = told + (round % 4);
			await answerOn(page, promised, Math.max(0, ...promised.values()) + 1000, () => told++);
			await expect.poll(() => told).toBeGreaterThanOrEqual(until);
			// At any moment of a write: as long as one takes after it has begun, and a few milliseconds.
			await new Promise((resolve) => setTimeout(resolve, 20 + random() * 200));
			await browser.kill();
		}
		const last = await startBrowser(folder);
		await last.page.goto(`${site.address}questionnaire/${pageOf('2.11').id}/`);
		await expectSaved(last.page);
		lost += countLost((await storedAssessments(last.page))[0], promised);
		await last.close();
	} finally {
		await site.close();
		await rm(folder, { recursive: true, force: true });
	}
	console.log(`${kills} kills, ${told} times called saved, ${lost} answers lost`);
	expect(lost).toBe(0);
	// A test of what was called saved is none if nothing was.
	expect(told).toBeGreaterThan(kills);
	expect(promised.size).toBe(items.length);
});
