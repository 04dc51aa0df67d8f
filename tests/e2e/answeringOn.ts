import { expect, type Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import { pageOf } from './survey';

/** Items of one page; each has a note, and all but the services can be chosen. */
export const items = pageOf('2.11').items;

/** The number that each item's note had, at least, when the page last called everything saved. */
export type Promised = Map<string, number>;

/** Unfolds every note of the page that is shown. */
export async function unfoldNotes(page: Page): Promise<void> {
	await page.evaluate(() => {
		const folded = document.querySelectorAll<HTMLElement>('fieldset summary');
		for (const summary of folded) summary.click();
	});
	await expect(page.locator('textarea[rows="3"]')).toHaveCount(items.length);
}

/**
 * Lets the page choose an option and write a number into the note of one item after another. Each time
 * it calls everything saved, what is certainly on the disk then goes into `promised`.
 *
 * @param from Numbers written are higher than this one.
 * @param told Called after each.
 */
export async function answerOn(
	page: Page,
	promised: Promised,
	from: number,
	told: () => void
): Promise<void> {
	await page.exposeFunction('tell', (notes: Record<string, number>) => {
		for (const [item, number] of Object.entries(notes)) {
			promised.set(item, Math.max(number, promised.get(item) ?? 0));
		}
		told();
	});
	await unfoldNotes(page);
	await page.evaluate(answerOnAndOn, { items, from });
}

/** Runs in the page. */
function answerOnAndOn({ items: ids, from }: { items: readonly string[]; from: number }): void {
	const written: Record<string, number> = {};
	let number = from;
	const status = document.querySelector('[role=status]');
	if (!status) throw new Error('there is no status');
	new MutationObserver(() => {
		if (status.textContent !== '保存しました') return;
		(globalThis as unknown as { tell: (notes: object) => void }).tell({ ...written });
	}).observe(status, { childList: true, characterData: true, subtree: true });

	function next() {
		const id = ids[++number % ids.length] ?? '';
		const field = document.getElementById(`item-${id}`);
		const choices = field?.querySelectorAll<HTMLElement>('input[type=radio]') ?? [];
		choices[number % Math.max(1, choices.length)]?.click();
		const note = field?.querySelector<HTMLTextAreaElement>('textarea[rows="3"]');
		if (!note) throw new Error(`${id} has no note`);
		note.value = String(number);
		note.dispatchEvent(new Event('input', { bubbles: true }));
		written[id] = number;
		// Sometimes at once, sometimes when the last write has ended.
		setTimeout(next, number % 4 === 0 ? 40 : 3);
	}
	next();
}

/** How many notes of an assessment are older than what the page had called saved. */
export function countLost(stored: Assessment | undefined, promised: Promised): number {
	return [...promised].filter(([item, number]) => {
		return parseInt(stored?.entries[item]?.note ?? '0', 10) < number;
	}).length;
}
