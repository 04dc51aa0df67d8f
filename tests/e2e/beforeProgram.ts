import { expect, type Page } from '@playwright/test';

/** Waits until the program of a page has taken over what was there before it. */
export async function programIsThere(page: Page): Promise<void> {
	await expect(page.locator('body > .loading')).toHaveCount(0);
}

/** What a page that was opened anew is told to hold back, until it may go on. */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
	let goOn = () => {};
	const released = new Promise<void>((resolve) => (goOn = resolve));
	await page.route(/\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	return async () => {
		goOn();
		await programIsThere(page);
	};
}
