import { installIfNeeded } from '../../src/commands/install.mjs';

/**
 * Finds or installs all that the tests need: the dependencies, the browsers, and the programs that
 * they compare with. Says what it waits for.
 *
 * @returns {Promise<{ notRun: string[], notCompared: string[] }>} What cannot be tested here, each with
 *   what to install: without the first the product is not tested; the second are other programs that
 *   most machines do not have.
 * @throws Error if the dependencies cannot be had.
 */
export async function provideAll() {
	installIfNeeded();
	const { provideChromium } = await import('./chromium.mjs');
	const { provideDuckdb } = await import('./duckdb.mjs');
	const { provideOfficePrograms } = await import('./officePrograms.mjs');
	const { provideOtherBrowsers } = await import('./otherBrowsers.mjs');
	const { providePostgres } = await import('./postgres.mjs');
	const notRun = await provideChromium();
	return {
		notRun,
		notCompared: [
			...(await provideDuckdb()),
			...providePostgres(),
			...provideOfficePrograms(),
			...provideOtherBrowsers()
		]
	};
}
