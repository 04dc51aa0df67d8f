import { defineConfig } from '@playwright/test';
import { findHeadlessShell } from '../provide/chromium.mjs';
import { browserArguments } from './browserArguments';

const executablePath = await findHeadlessShell();

/** Stories that do little but wait until the product gives something up. */
const waiting = ['**/noAnswer.spec.ts', '**/doesNotStart.spec.ts'];

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.spec.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// One more than the cores that there are at least. Of 44 stories that hardly wait, on two cores, four workers took
	// 52.6 s and 101 s of the processor, two 48.5 and 91; others wait for a second now and then. Those that wait, 100 s
	// in all for 16 s of work, have a worker of their own beside these.
	workers: 4,
	projects: [
		{ name: 'waiting', testMatch: waiting, workers: 1 },
		{ name: 'working', testIgnore: waiting, workers: 3 }
	],
	// A machine that does other work at the same time is slow, not wrong: only what hangs ends here.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	reporter: [
		['list'],
		// Written only where a path is given by the environment; see tests/run.mjs.
		...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])
	],
	use: {
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// A worker that puts the whole product by is half of the work of a short story. Where it matters a
		// story allows it; without one the product is as in a browser in which workers are turned off.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath !== undefined && { executablePath }),
			args: browserArguments
		}
	}
});
