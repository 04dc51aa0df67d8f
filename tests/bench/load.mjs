import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { inFreshContext } from './context.mjs';
import { clicks } from './subjects.mjs';

/** How many times slower the page's thread is made. */
export const slowdown = 4;

/** Long enough that pressing, and hovering before it, are over when the button is let go. */
const pressed = 80;

/**
 * Opens a subject in a fresh context and measures loading it and answering in it. Times are in
 * milliseconds, the heap in bytes.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {ReturnType<import('./subjects.mjs').subjectsAt>[number]} subject
 * @param {object} state What its origin has in store.
 */
export async function measureLoad(browser, subject, state) {
	return inFreshContext(browser, state, subject, async (open) => {
		const { page, session } = await open();
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(subject.url, { waitUntil: 'commit' });
		const { shown, usable, paints } = await page.evaluate('bench.loaded()');
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		const controls = await page.locator('input, textarea, select, button').count();
		const answers = [];
		for (const click of clicks) answers.push(await measureClick(page, session, subject, click));
		return { shown, usable, paints, heap: usedSize, controls, answers };
	});
}

async function measureClick(page, session, subject, { item, option, kind }) {
	const key = JSON.stringify(subject.keyOf(item));
	const { x, y } = await page.evaluate(`bench.aim(${key}, '${option}')`);
	await page.mouse.move(x, y);
	await pause(pressed);
	await page.evaluate(`bench.arm(${key}, '${option}')`);
	await page.mouse.down();
	await pause(pressed);
	const before = await busy(session);
	await page.mouse.up();
	const answer = await page.evaluate(`bench.answered(${key}, '${option}')`);
	return { kind, ...answer, work: (await busy(session)) - before };
}

/** Milliseconds that the page's thread has spent on tasks so far. */
async function busy(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/**
 * What a page asks for, in bytes compressed with gzip: `first`, scripts until its first question is
 * there; `script`, `style` and `all` until it comes to rest.
 *
 * @returns {Promise<{first: number, script: number, style: number, all: number}>}
 */
export async function measureSize(browser, subject, state) {
	return inFreshContext(browser, state, subject, async (open) => {
		const { page } = await open();
		const responses = new Map();
		page.on('response', (response) => responses.set(response.url(), response));
		await page.goto(subject.url);
		const { asked } = await page.evaluate('bench.loaded()');
		const size = { first: 0, script: 0, style: 0, all: 0 };
		for (const [url, response] of responses) {
			if (url.startsWith('data:')) continue;
			if (!url.startsWith(new URL(subject.url).origin) || !response.ok()) {
				throw new Error(`${subject.id} asked for ${url}: ${response.status()}`);
			}
			const bytes = gzipSync(await response.body(), { level: 9 }).length;
			const kind = { script: 'script', stylesheet: 'style' }[response.request().resourceType()];
			if (kind) size[kind] += bytes;
			if (kind === 'script' && asked.includes(url)) size.first += bytes;
			size.all += bytes;
		}
		return size;
	});
}
