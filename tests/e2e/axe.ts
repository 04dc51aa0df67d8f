import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect } from './story';

/** Half a megabyte of program, which stays on a page that is come to by links. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Finds nothing that keeps a person out, as far as axe can tell, and no field that a browser keeps.
 *
 * @param colours Whether to look at colours too, which is most of the work: they are the same in the other
 *   language.
 */
export async function expectNothingFound(page: Page, what: string, colours = true): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${program}; undefined`);
	const { found, kept } = await page.evaluate(findAll, colours);
	expect.soft(found, what).toEqual([]);
	expect.soft(kept, `${what}: fields that a browser keeps`).toEqual([]);
}

/** What axe finds on a page, and the fields on it that a browser keeps. Runs in the page. */
async function findAll(colours: boolean): Promise<{ found: string[]; kept: string[] }> {
	const { axe } = window as unknown as { axe: typeof Axe };
	// What an element is made of is asked for below, of those with a fault.
	axe.configure({ noHtml: true });
	const { violations } = await axe.run(document, {
		resultTypes: ['violations'],
		elementRef: true,
		selectors: false,
		// Not among those that axe looks at by itself: 24 by 24 px, or room around it.
		rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: colours } }
	});
	const found = violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map(({ element }) => element?.outerHTML.slice(0, 120)).join(' | ')}`
	);
	// What stands in a field outside of a private form would be in the browser's own files.
	const fields = document.querySelectorAll<HTMLInputElement>('input, select, textarea');
	const kept = [...fields]
		.filter(({ form }) => !form?.action.endsWith('search/') || form.autocomplete !== 'off')
		.map((field) => field.outerHTML);
	return { found, kept };
}

/** Opens all that is folded. */
export async function openAll(page: Page): Promise<void> {
	// In the page itself: there are some hundred, and nothing is between one and the next.
	await page
		.getByRole('main')
		.locator('details:not([open]) > summary')
		.evaluateAll((all) => all.forEach((folded) => (folded as HTMLElement).click()));
}
