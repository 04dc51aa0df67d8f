import { expect, type Locator, type Page } from '@playwright/test';
import { programIsThere } from './beforeProgram';
import { begin, expectSaved, itemOf, saved, saveStatus } from './story';
import { pageOf } from './survey';

/** How a service of 2.9 is provided, as the form says it. */
export type Provision = '内製' | '内製と外注が半々' | '外注' | '提供していない';

/** What a person says to an item. Options are named by their printed letters. */
export type Given =
	| 'わからない'
	| '該当しない'
	| { choose: string; other?: string }
	/** Letters one after another: `abd`. */
	| { tick: string; other?: string }
	| { type: string }
	| { services: Readonly<Record<string, Provision>>; other?: string };

/** The answers of one organisation, by item. */
export type AllGiven = Readonly<Record<string, Given>>;

/** Opens the page that asks an item, as by a bookmark, when what was given before is saved. */
export async function visit(page: Page, address: string, itemId: string): Promise<void> {
	// Whoever leaves earlier is asked to stay.
	if (await saveStatus(page).isVisible()) {
		// What cannot be read is kept as it was typed.
		await expect(saveStatus(page)).toHaveText(
			new RegExp(`${saved.source}|^(一部を除いて保存しました|Saved in part)$`)
		);
	}
	await page.goto(`${address}questionnaire/${pageOf(itemId).id}/#item-${itemId}`);
	await programIsThere(page);
	await expect(itemOf(page, itemId)).toBeVisible();
}

/** Begins as a new user does, opens the page that asks an item, and gives an answer, which is saved. */
export async function beginWith(
	page: Page,
	address: string,
	itemId: string,
	given: Given
): Promise<void> {
	await begin(page, address);
	await visit(page, address, itemId);
	await give(page, itemId, given);
	await expectSaved(page);
}

/** Gives an answer on the page that asks the item. */
export async function give(page: Page, itemId: string, given: Given): Promise<void> {
	const item = itemOf(page, itemId);
	if (typeof given === 'string') {
		await item.getByRole('checkbox', { name: given }).check();
	} else if ('choose' in given) {
		await option(item, 'radio', given.choose).check();
	} else if ('tick' in given) {
		for (const letter of given.tick) await option(item, 'checkbox', letter).check();
	} else if ('type' in given) {
		await item.getByRole('textbox').first().fill(given.type);
	} else {
		for (const [letter, provision] of Object.entries(given.services)) {
			await service(item, letter).getByRole('radio', { name: provision, exact: true }).check();
		}
	}
	if (typeof given === 'object' && 'other' in given && given.other !== undefined) {
		await otherWords(item).fill(given.other);
	}
}

/** An option of an item by its letter. */
export function option(item: Locator, role: 'radio' | 'checkbox', letter: string): Locator {
	return item.getByRole(role, { name: new RegExp(`^${letter}\\s`) });
}

/** A row of the services by its letter. */
export function service(item: Locator, letter: string): Locator {
	return item.getByRole('radiogroup', { name: new RegExp(`^${letter}\\s`) });
}

/** Where "other", or row w of the services, is put into words. */
export function otherWords(item: Locator): Locator {
	return item.getByRole('textbox', { name: /「その他」の内容|その他のサービス/ });
}

/** Clears an answer with the button that the item offers. */
export async function clear(page: Page, itemId: string): Promise<void> {
	await itemOf(page, itemId).getByRole('button', { name: '回答を取り消す' }).click();
}

/** How a person works: with a pointer, or with keys alone. */
export interface Hands {
	give: (page: Page, itemId: string, given: Given) => Promise<void>;
	press: (page: Page, target: Locator) => Promise<void>;
}

const pointer: Hands = { give, press: (_, target) => target.click() };

/**
 * Goes from a new assessment's home through the whole questionnaire with "continue", and answers
 * each item that is shown. Ends on the page to check the last section.
 *
 * @throws Error if an item is shown that is given no answer.
 */
export async function fillIn(page: Page, answers: AllGiven, hands = pointer): Promise<void> {
	const toCheck = page.getByRole('button', { name: '回答を確認する' });
	const next = page.getByRole('button', { name: '続ける' }).or(toCheck);
	const nextSection = page.getByRole('link', { name: '次のセクション' });
	const title = page.getByRole('heading', { level: 1 });

	await hands.press(page, page.getByRole('link', { name: '構築時の体制' }));
	for (;;) {
		await expect(next).toBeVisible();
		await fillInPage(page, answers, hands);
		const isLast = await toCheck.isVisible();
		const before = (await title.textContent()) ?? '';
		await hands.press(page, next);
		await expect(title).not.toHaveText(before);
		if (!isLast) continue;

		await expect(title).toHaveText('回答の確認');
		if (!(await nextSection.isVisible())) break;
		await hands.press(page, nextSection);
	}
	await expectSaved(page);
}

/** Answers each item that the page shows, also those that appear on the way. */
async function fillInPage(page: Page, answers: AllGiven, hands: Hands): Promise<void> {
	const done = new Set<string>();
	const openNow = async () => {
		const shown = await page
			.locator('fieldset[id^="item-"]')
			.evaluateAll((all) => all.map(({ id }) => id.slice('item-'.length)));
		return shown.find((id) => !done.has(id));
	};
	for (;;) {
		let open = await openNow();
		if (open === undefined) {
			// What an answer brings with it is drawn after the answer itself.
			await expectSaved(page);
			open = await openNow();
		}
		if (open === undefined) return;
		const given = answers[open];
		if (given === undefined) throw new Error(`item ${open} is shown and has no answer`);
		await hands.give(page, open, given);
		done.add(open);
	}
}
