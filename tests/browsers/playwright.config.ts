import { defineConfig } from '@playwright/test';
import { findFirefox, findWebKit } from '../provide/otherBrowsers.mjs';
import type { EngineOptions } from './story';

// Playwright only runs these stories: the engines are driven by their own protocols.

export default defineConfig<EngineOptions>({
	testDir: '.',
	testMatch: process.env.PICTURES ? '**/*.pictures.ts' : '**/*.spec.ts',
	outputDir: '../../test-results/browsers',
	forbidOnly: true,
	fullyParallel: true,
	retries: 0,
	workers: 2,
	timeout: 600_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
	projects: [
		...(findFirefox()
			? [
					{
						name: 'firefox',
						use: { engine: 'firefox' as const },
						// It asks whether to leave; what is told there is of WebKit alone.
						testIgnore: '**/leaving.spec.ts'
					}
				]
			: []),
		...(findWebKit()
			? [
					{
						name: 'webkit',
						use: { engine: 'webkit' as const },
						// It asks nobody.
						testIgnore: '**/keepQuestion.spec.ts'
					}
				]
			: [])
	]
});
