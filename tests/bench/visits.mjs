import { inFreshContext } from './context.mjs';
import { slowdown } from './load.mjs';

/** Milliseconds to the server and back, as a network far away has them. */
const farAway = 150;

/** @typedef {{ shown: number, ready: number, usable: number, paints: object }} Visit */

/**
 * Opens a subject from near and from far, each for the first time and once more, when what it keeps is
 * kept. The first visit from near is left to {@link import('./load.mjs').measureLoad}.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {ReturnType<import('./subjects.mjs').subjectsAt>[number]} subject
 * @param {object} state What its origin has in store.
 * @returns {Promise<{ farFirst: Visit, farAgain: Visit, again: Visit }>}
 */
export async function measureVisits(browser, subject, state) {
	return inFreshContext(browser, state, subject, async (open) => {
		const visit = async (latency) => {
			const { page, session } = await open();
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			await session.send('Network.enable');
			const conditions = { offline: false, downloadThroughput: -1, uploadThroughput: -1 };
			await session.send('Network.emulateNetworkConditions', { ...conditions, latency });
			await page.goto(subject.url, { waitUntil: 'commit' });
			const { shown, ready, usable, paints } = await page.evaluate('bench.loaded()');
			if (subject.id === 'product') await page.evaluate(`${kept}()`);
			await page.close();
			return { shown, ready, usable, paints };
		};
		const farFirst = await visit(farAway);
		const farAgain = await visit(farAway);
		return { farFirst, farAgain, again: await visit(0) };
	});
}

/** In the page: until the product has put itself by for use offline. */
async function kept() {
	await navigator.serviceWorker.ready;
}
