import type { Page } from '@playwright/test';

/**
 * Does to a page what translators in browsers do: every text is put into elements of their own, and what was
 * there is taken out, also of what comes later.
 */
export async function translate(page: Page): Promise<void> {
	await page.evaluate(() => {
		const wrap = (root: Node) => {
			const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const found: Text[] = [];
			while (texts.nextNode()) found.push(texts.currentNode as Text);
			for (const text of found) {
				const parent = text.parentElement;
				if (!text.data.trim() || !parent?.isConnected || parent.localName === 'font') continue;
				if (parent.closest('[translate="no"], script, style, textarea')) continue;
				const outer = document.createElement('font');
				const inner = outer.appendChild(document.createElement('font'));
				inner.textContent = text.data;
				text.replaceWith(outer);
			}
		};
		wrap(document.body);
		new MutationObserver((changes) => {
			for (const { addedNodes } of changes) addedNodes.forEach(wrap);
		}).observe(document.body, { childList: true, subtree: true });
	});
}
