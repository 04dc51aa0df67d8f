import { setTimeout as pause } from 'node:timers/promises';
import { inFreshContext } from './context.mjs';
import { slowdown } from './load.mjs';

/** The long pages that follow from the answers. */
export const screens = ['report', 'checklist'];

/** As fast as a wheel is turned. */
const turn = { pixels: 300, every: 40 };

/**
 * Opens a page of the product with a full assessment, and scrolls to its end as soon as the first screen
 * is full, while the rest may still be drawn.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {ReturnType<import('./subjects.mjs').subjectsAt>[number]} product
 * @param {string} url
 * @param {object} state What its origin has in store.
 * @returns {Promise<{ full: number, blocked: number, height: number }>} When the first screen was full,
 *   and the longest time that a task took from then on, both in milliseconds.
 */
export async function measureScreen(browser, product, url, state) {
	return inFreshContext(browser, state, product, async (open) => {
		const { page, session } = await open();
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(url, { waitUntil: 'commit' });
		const full = await page.evaluate('bench.filled()');
		await page.mouse.move(640, 500);
		while (!(await page.evaluate('bench.atEnd()'))) {
			await page.mouse.wheel(0, turn.pixels);
			await pause(turn.every);
		}
		return { full, ...(await page.evaluate(`bench.longestSince(${full})`)) };
	});
}
