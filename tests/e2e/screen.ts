import { expect, type Page } from '@playwright/test';

/** Waits until a long page, which is drawn part by part, is there to its end. */
export async function untilDrawn(page: Page): Promise<void> {
	await expect(page.locator('main[aria-busy=false]')).toBeVisible();
}

/** Finds that nothing makes one scroll sideways, and otherwise names what does. */
export async function expectNothingTooWide(page: Page): Promise<void> {
	const wide = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isCutOff = (element: Element): boolean =>
			element !== document.documentElement &&
			(getComputedStyle(element).overflowX !== 'visible' ||
				(element.parentElement !== null && isCutOff(element.parentElement)));
		const beyond = [...document.body.querySelectorAll('*')].filter(
			(element) =>
				element.getBoundingClientRect().right > clientWidth + 0.5 &&
				!(element.parentElement && isCutOff(element.parentElement))
		);
		const innermost = beyond.filter(
			(element) => !beyond.some((each) => element.contains(each) && each !== element)
		);
		const names = innermost.map((element) => element.outerHTML.slice(0, 100)).slice(0, 3);
		return [`${scrollWidth - clientWidth} px`, ...names];
	});
	expect.soft(wide, `too wide at ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Finds no words that are cut off, and none that stand on others; otherwise names them. */
export async function expectAllWordsReadable(page: Page): Promise<void> {
	const found = await page.evaluate(() => {
		/** Of each element that was asked about: many words stand in the same ones. */
		const clipped = new Map<Element, boolean>();
		/** For screen readers only, as the head of a table whose rows stand as cards. */
		const isClipped = (element: Element | null): boolean => {
			if (element === null) return false;
			const known = clipped.get(element);
			if (known !== undefined) return known;
			const is = getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement);
			clipped.set(element, is);
			return is;
		};
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const lines: { top: number; bottom: number; left: number; right: number; text: string }[] = [];
		const cut: string[] = [];
		while (texts.nextNode()) {
			const {
				currentNode,
				currentNode: { parentElement: box, textContent: text }
			} = texts;
			if (!box || !text?.trim() || box.closest('svg, option, [inert]') || isClipped(box)) continue;
			if (!box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const { overflowX, fontSize } = getComputedStyle(box);
			if (overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1) cut.push(text.trim());
			const range = document.createRange();
			range.selectNodeContents(currentNode);
			for (const { top, bottom, left, right } of range.getClientRects()) {
				// The letters themselves: the boxes of two lines of Japanese always meet.
				const middle = (top + bottom) / 2;
				const half = parseFloat(fontSize) / 4;
				lines.push({ top: middle - half, bottom: middle + half, left, right, text: text.trim() });
			}
		}
		lines.sort((one, other) => one.top - other.top);
		const over = lines.flatMap((one, place) => {
			const after = lines.slice(place + 1, place + 60);
			return after
				.filter(
					(other) =>
						other.top < one.bottom &&
						Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
				)
				.map((other) => `${one.text.slice(0, 20)} / ${other.text.slice(0, 20)}`);
		});
		return [...cut, ...over].slice(0, 3);
	});
	expect.soft(found, `cut or covered at ${new URL(page.url()).pathname}`).toEqual([]);
}
