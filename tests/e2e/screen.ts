import { expect, type Page } from '@playwright/test';

/** Waits until a long page, which is drawn part by part, is there to its end. */
export async function untilDrawn(page: Page): Promise<void> {
	await expect(page.locator('main[aria-busy=false]')).toBeVisible();
}

/** Finds that nothing makes one scroll sideways, and otherwise names what does. */
export async function expectNothingTooWide(page: Page): Promise<void> {
	const wide = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isCutOff = (element: Element): boolean =>
			element !== document.documentElement &&
			(getComputedStyle(element).overflowX !== 'visible' ||
				(element.parentElement !== null && isCutOff(element.parentElement)));
		const beyond = [...document.body.querySelectorAll('*')].filter(
			(element) =>
				element.getBoundingClientRect().right > clientWidth + 0.5 &&
				!(element.parentElement && isCutOff(element.parentElement))
		);
		const innermost = beyond.filter(
			(element) => !beyond.some((each) => element.contains(each) && each !== element)
		);
		const names = innermost.map((element) => element.outerHTML.slice(0, 100)).slice(0, 3);
		return [`${scrollWidth - clientWidth} px`, ...names];
	});
	expect.soft(wide, `too wide at ${new URL(page.url()).pathname}`).toEqual([]);
}
