import { expect, type Locator, type Page } from '@playwright/test';
import { option, otherWords, service, type Given, type Hands } from './answering';
import { itemOf } from './story';

/** More stops than any page has between two things that follow each other. */
const maxStops = 150;

/** Presses Tab until the target has the focus, and finds it in sight there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	// Looked for once: to find it by its name at each stop takes most of the time.
	const element = await target.elementHandle();
	for (let stop = 0; stop < maxStops; stop++) {
		await page.keyboard.press('Tab');
		const seen = await element?.evaluate(lookAtFocus);
		if (seen === undefined) continue;
		expect(seen, `how ${String(target)} is seen with the focus`).toBe('in sight');
		return;
	}
	throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Whether the element has the focus, and if so whether a person sees it. */
function lookAtFocus(element: Element): string | undefined {
	if (element !== document.activeElement) return undefined;
	if (getComputedStyle(element).outlineStyle === 'none') return 'no mark of the focus';
	const { left, top, width, height } = element.getBoundingClientRect();
	const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
	const above = document.elementFromPoint(x, y);
	if (!above) return `outside the window, at ${x}, ${y}`;
	const isItself = element.contains(above) || above.closest('label')?.contains(element);
	return isItself ? 'in sight' : `covered by ${above.outerHTML.slice(0, 80)}`;
}

/** Goes to a link or a button with Tab and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

/** Keys alone. */
export const keys: Hands = { give: giveByKey, press };

/** Gives an answer with Tab, the arrows, Space and letters alone. */
export async function giveByKey(page: Page, itemId: string, given: Given): Promise<void> {
	const item = itemOf(page, itemId);
	await expect(item).toBeVisible();
	if (typeof given === 'string') {
		await tabTo(page, item.getByRole('checkbox', { name: given }));
		await page.keyboard.press('Space');
		return;
	}
	if ('choose' in given) {
		await chooseByKey(page, item.getByRole('radio'), given.choose);
	} else if ('tick' in given) {
		for (const letter of given.tick) {
			await tabTo(page, option(item, 'checkbox', letter));
			await page.keyboard.press('Space');
		}
	} else if ('type' in given) {
		await tabTo(page, item.getByRole('textbox').first());
		await page.keyboard.type(given.type);
	} else {
		for (const [letter, provision] of Object.entries(given.services)) {
			const row = service(item, letter).getByRole('radio');
			const place = ['内製', '内製と外注が半々', '外注', '提供していない'].indexOf(provision);
			await moveTo(page, row, place);
		}
	}
	if ('other' in given && given.other !== undefined) {
		await tabTo(page, otherWords(item));
		await page.keyboard.type(given.other);
	}
}

async function chooseByKey(page: Page, radios: Locator, letter: string): Promise<void> {
	const values = await radios.evaluateAll((all) =>
		all.map((radio) => (radio as HTMLInputElement).value)
	);
	await moveTo(page, radios, values.indexOf(letter));
}

/** Into a group of radio buttons, none of them chosen yet, and down to one of them. */
async function moveTo(page: Page, radios: Locator, place: number): Promise<void> {
	await tabTo(page, radios.first());
	await page.keyboard.press('Space');
	for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
	await expect(radios.nth(place)).toBeChecked();
}
