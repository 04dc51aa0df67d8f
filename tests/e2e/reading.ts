import type { Locator, Page } from '@playwright/test';
import { criterionNumber } from '../../src/lib/wording/criterionNumber';

/** The row of an item in the report, with its card where it is open. */
export function card(page: Page, itemId: string): Locator {
	return page.getByRole('article', { name: begins(itemId) });
}

/** The card of an item in the report, opened from its row. */
export async function openCard(page: Page, itemId: string): Promise<Locator> {
	const row = card(page, itemId);
	const isOpen = await row
		.locator('details')
		.first()
		.evaluate((fold: HTMLDetailsElement) => fold.open);
	if (!isOpen) await row.locator('summary').first().click();
	return row;
}

/** Opens all cards of the report at once. */
export async function openAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(すべて開く|Open all)$/ }).click();
}

/** Opens what a card keeps folded: the published figures behind it. */
export async function unfold(inside: Locator): Promise<void> {
	await inside
		.locator('summary')
		.filter({ hasText: /^(根拠と範囲|Sources and ranges)/ })
		.click();
}

/** Whether anything is painted on the chart of a card. */
export async function isDrawn(inside: Locator): Promise<boolean> {
	return inside.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const empty = document.createElement('canvas');
		empty.width = canvas.width;
		empty.height = canvas.height;
		return canvas.toDataURL() !== empty.toDataURL();
	});
}

/** A row of a table by the beginning of its head. */
export function rowOf(inside: Locator | Page, head: string | RegExp): Locator {
	return inside.getByRole('row').filter({
		has: ('page' in inside ? inside.page() : inside).getByRole('rowheader', { name: head })
	});
}

/** The row of a criterion in the checklist. */
export function criterion(page: Page, id: string): Locator {
	return page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: begins(criterionNumber(id)) }) });
}

/** What the page to check the answers says about an item. */
export function said(page: Page, itemId: string): Locator {
	const change = page.getByRole('link', { name: new RegExp(`^変更する ?：${exactly(itemId)}$`) });
	return page.locator('dl > div').filter({ has: change }).getByRole('definition').first();
}

/** The start of a name: a number followed by a space, so that 2.1 is not 2.10. */
function begins(id: string): RegExp {
	return new RegExp(`^${exactly(id)}\\s`);
}

function exactly(text: string): string {
	return text.replaceAll('.', '\\.');
}
