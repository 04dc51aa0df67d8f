import type { Locator, Page } from '@playwright/test';

/** The fields of a task of the plan, by what is to be done; its row is open. */
export function taskOf(page: Page, text: string): Locator {
	return page.getByRole('group', { name: text, exact: true });
}

/** The row of a task. */
export function rowOf(page: Page, text: string): Locator {
	return page.getByRole('row').filter({ has: opener(page, text) });
}

function opener(page: Page, text: string): Locator {
	return page.getByRole('button', { name: `編集する： ${text}`, exact: true });
}

/** Opens a row to edit its task. */
export async function edit(page: Page, text: string): Promise<Locator> {
	await opener(page, text).click();
	return taskOf(page, text);
}

/** The texts of the tasks, as they stand on the page. */
export function texts(page: Page): Promise<string[]> {
	return page.locator('th[scope="row"] [translate="no"]').allInnerTexts();
}
