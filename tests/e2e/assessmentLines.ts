import type { Locator, Page } from '@playwright/test';
import { begin, expectSaved } from './story';

/** Begins with one answer and a name of its own. */
export async function beginNamed(page: Page, address: string, name: string): Promise<void> {
	await begin(page, address);
	await page.getByLabel('アセスメントの名称').fill(name);
	await expectSaved(page);
}

/** The line of an assessment in the list of the start page. */
export function line(page: Page, name: string): Locator {
	return page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
}

/** A button of a line; its whole name also says which assessment it is for. */
export function act(page: Page, name: string, does: string): Locator {
	return page.getByRole('button', { name: new RegExp(`^${does} ?(：|: )${name}$`) });
}
