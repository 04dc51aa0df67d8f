import type { Page } from '@playwright/test';
import { everyAnswer } from './everyAnswer';
import { begin } from './loading';
import { expect, test } from './story';

/** Pages with all that has the focus somewhere: links, fields, folded parts, tables that scroll. */
const paths = ['', 'questionnaire/2.4/', 'report/', 'checklist/', 'glossary/'];
const stops = 40;

test('nothing covers what has the focus, on the way down and up again', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 400 });
	await begin(page, site.address, everyAnswer());
	for (const path of paths) {
		await page.goto(`${site.address}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const key of ['Tab', 'Shift+Tab']) {
			for (let stop = 0; stop < stops; stop++) {
				await page.keyboard.press(key);
				const fault = await faultOfFocus(page);
				expect.soft(fault, `${path} after ${stop + 1} × ${key}`).toBeUndefined();
			}
		}
	}
});

/** What is wrong with how a person sees the element that has the focus. */
function faultOfFocus(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const name = element.outerHTML.slice(0, 80);
		if (getComputedStyle(element).outlineStyle === 'none') return `${name} shows no focus`;
		const [box] = element.getClientRects();
		if (!box) return `${name} has no place`;
		const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
		const above = document.elementFromPoint(x, y);
		const isItself =
			above && (element.contains(above) || above.contains(element) || above.closest('label'));
		return isItself ? undefined : `${name} is under ${above?.outerHTML.slice(0, 80)}`;
	});
}
