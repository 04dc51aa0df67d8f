import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { startBrowser } from './ownBrowser';
import { begin, expect, saved } from './story';
import { storedAssessments } from './stored';
import { pageOf } from './survey';
import { test } from '@playwright/test';
import { generator } from '../../src/commands/bench/generator';

/** How often the browser is killed; `npm run test:kill` asks for 200. */
const kills = Number(process.env.KILLS ?? 12);
test.setTimeout(300_000 + kills * 20_000);

/** Items of one page; each has a note, and all but the services can be chosen. */
const items = pageOf('2.11').items;

/** The number that each item's note had, at least, when the page last called everything saved. */
type Promised = Map<string, number>;

test(`${kills} kills of the browser while answering lose nothing that was called saved`, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'csirt-kill-'));
	const site = await serve(0);
	const random = generator(20260401);
	const promised: Promised = new Map();
	let count = 0;
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
			await expect(page.getByRole('status').first()).toHaveText(saved);
			await expect(page.getByText('読み込めない保存データがあります')).toHaveCount(0);
			lost += await countLost(page, promised);

			await page.exposeFunction('tell', (notes: Record<string, number>) => {
				told++;
				for (const [item, number] of Object.entries(notes)) {
					promised.set(item, Math.max(number, promised.get(item) ?? 0));
					count = Math.max(count, number);
				}
			});
			await page.evaluate(() => {
				const folded = document.querySelectorAll<HTMLElement>('fieldset summary');
				for (const summary of folded) summary.click();
			});
			await expect(page.locator('textarea[rows="3"]')).toHaveCount(items.length);
			const until = told + (round % 4);
			await page.evaluate(answerOnAndOn, { items, from: count + 1000 });
			await expect.poll(() => told).toBeGreaterThanOrEqual(until);
			// At any moment of a write: as long as one takes after it has begun, and a few milliseconds.
			await new Promise((resolve) => setTimeout(resolve, 20 + random() * 200));
			await browser.kill();
		}
		const last = await startBrowser(folder);
		await last.page.goto(site.address);
		lost += await countLost(last.page, promised);
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

/**
 * Runs in the page: chooses an option and writes a number into the note of one item after another,
 * and tells the numbers that are certainly on the disk each time the page calls everything saved.
 */
function answerOnAndOn({ items: ids, from }: { items: readonly string[]; from: number }): void {
	const written: Record<string, number> = {};
	let number = from;
	const status = document.querySelector('[role=status]');
	if (!status) throw new Error('there is no status');
	new MutationObserver(() => {
		if (status.textContent !== '保存しました') return;
		(globalThis as unknown as { tell: (notes: object) => void }).tell({ ...written });
	}).observe(status, { childList: true, characterData: true, subtree: true });

	function next() {
		const id = ids[++number % ids.length] ?? '';
		const field = document.getElementById(`item-${id}`);
		const choices = field?.querySelectorAll<HTMLElement>('input[type=radio]') ?? [];
		choices[number % Math.max(1, choices.length)]?.click();
		const note = field?.querySelector<HTMLTextAreaElement>('textarea[rows="3"]');
		if (!note) throw new Error(`${id} has no note`);
		note.value = String(number);
		note.dispatchEvent(new Event('input', { bubbles: true }));
		written[id] = number;
		// Sometimes at once, sometimes when the last write has ended.
		setTimeout(next, number % 4 === 0 ? 40 : 3);
	}
	next();
}

/** How many notes on the disk are older than what the page had called saved. */
async function countLost(page: Page, promised: Promised): Promise<number> {
	const [stored] = await storedAssessments(page);
	if (!stored) throw new Error('the assessment is gone');
	return [...promised].filter(([item, number]) => {
		return Number(stored.entries[item]?.note ?? 0) < number;
	}).length;
}
