import { probe } from './probe.mjs';

/**
 * Opens a context that has nothing of earlier pages but what its origin has in store.
 *
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {object} state What its origin has in store.
 * @param {ReturnType<import('./subjects.mjs').subjectsAt>[number]} subject
 * @param {(open: () => ReturnType<typeof openPage>) => Promise<T>} use Gets what opens a page in it.
 * @returns {Promise<T>}
 * @throws Error if a page has thrown one.
 */
export async function inFreshContext(browser, state, subject, use) {
	const context = await browser.newContext({
		storageState: state,
		locale: 'ja-JP',
		viewport: { width: 1280, height: 800 }
	});
	const troubles = [];
	try {
		const { label, mark, stored, waits } = subject;
		await context.addInitScript(probe, { label, mark, stored, waits });
		const result = await use(() => openPage(context, troubles));
		if (troubles.length > 0) throw new Error(`${subject.id}: ${troubles.join('; ')}`);
		return result;
	} finally {
		await context.close();
	}
}

/** @param {import('@playwright/test').BrowserContext} context @param {string[]} troubles */
async function openPage(context, troubles) {
	const page = await context.newPage();
	page.on('pageerror', (error) => troubles.push(error.message));
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	return { page, session };
}
