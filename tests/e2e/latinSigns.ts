import type { Page } from '@playwright/test';

/**
 * Where a Latin colon or bracket follows Japanese, in what is read, seen or heard: not in code. What is folded is
 * open meanwhile.
 */
export async function latinSigns(page: Page): Promise<string[]> {
	const folded = await page.evaluateHandle(() => {
		const all = [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')];
		for (const each of all) each.click();
		return all;
	});
	const found = await page.evaluate(signsWhileOpen, folded);
	await folded.dispose();
	return found;
}

/** Runs in the page: nothing from outside of it can be used. */
function signsWhileOpen(folded: HTMLElement[]): string[] {
	const all = document.body.cloneNode(true) as HTMLElement;
	for (const each of folded) if (each.closest('details')?.open) each.click();

	for (const each of all.querySelectorAll('script, style, pre, code')) each.remove();
	const named = [...all.querySelectorAll('[aria-label], [title], [alt], [placeholder]')];
	const names = ['aria-label', 'title', 'alt', 'placeholder'];
	const attributes = named.flatMap((each) => names.map((name) => each.getAttribute(name) ?? ''));
	return [all.textContent, ...attributes].flatMap(
		(text) =>
			text.match(
				/[^\n]{0,20}[ぁ-んァ-ヶー一-龠々」』）](?:\s*: | \((?=[^)\n]*[ぁ-んァ-ヶ一-龠]))[^\n]{0,20}/g
			) ?? []
	);
}
