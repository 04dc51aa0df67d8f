import { expect, type Page } from '@playwright/test';
import { allStored } from './stored';

/** Switches to English, and waits until the choice is kept: nobody leaves a page that fast. */
export async function toEnglish(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect.poll(async () => (await allStored(page))['setting/language']).toBe('en');
}
