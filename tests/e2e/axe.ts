import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './story';

/**
 * Finds nothing that keeps a person out, as far as axe can tell, and no field that a browser keeps.
 *
 * @param colours Whether to look at colours too, which is most of the work: they are the same in the other
 *   language.
 */
export async function expectNothingFound(page: Page, what: string, colours = true): Promise<void> {
	// Half a megabyte of program, which stays on a page that is come to by links.
	const isThere = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).options({
		resultTypes: ['violations'],
		// Not among those that axe looks at by itself: 24 by 24 px, or room around it.
		rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: colours } }
	});
	// Legacy: without a second page to put the results together; there are no frames here.
	const { violations } = await axe.setLegacyMode(true).analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
	);
	expect.soft(found, what).toEqual([]);
	expect.soft(await keptFields(page), `${what}: fields that a browser keeps`).toEqual([]);
}

/** Fields outside of a private form: what stands in them would be in the browser's own files. */
function keptFields(page: Page): Promise<string[]> {
	return page
		.locator('input, select, textarea')
		.evaluateAll((fields) =>
			(fields as HTMLInputElement[])
				.filter(({ form }) => !form?.action.endsWith('search/') || form.autocomplete !== 'off')
				.map((field) => field.outerHTML)
		);
}

/** Opens all that is folded. */
export async function openAll(page: Page): Promise<void> {
	// In the page itself: there are some hundred, and nothing is between one and the next.
	await page
		.getByRole('main')
		.locator('details:not([open]) > summary')
		.evaluateAll((all) => all.forEach((folded) => (folded as HTMLElement).click()));
}
