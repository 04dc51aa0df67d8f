import type { Page } from '@playwright/test';
import { isLong } from './long';
import { untilDrawn } from './screen';

/**
 * Comes to one page after another, for stories that look at all of them. `npm test` follows a link, which
 * draws the same page with a fifth of the work; the long forms load each anew. That each page opens when it
 * is loaded is told elsewhere: see offline.spec.ts.
 */
export async function comeTo(page: Page, address: string): Promise<void> {
	if (isLong || process.env.ACCESS === 'all') await page.goto(address);
	else {
		await page.evaluate((href) => {
			const link = document.createElement('a');
			link.href = href;
			document.body.append(link);
			link.click();
			link.remove();
		}, address);
		await page.waitForURL(address);
	}
	await untilDrawn(page);
}
