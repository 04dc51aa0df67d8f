import type { Page } from '@playwright/test';
import { give, visit } from './answering';
import { begin, expect, expectSaved, itemOf, saveStatus, test } from './story';
import { holdStore } from './stored';

/**
 * Does to a page what translators in browsers do: every text is put into elements of their own, and what was
 * there is taken out, also of what comes later.
 */
async function translate(page: Page): Promise<void> {
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

test.describe('on a page that the browser has translated', () => {
	test('what is saved and what is not is said as it is', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '2.8');
		await translate(page);
		await give(page, '2.8', { choose: 'a' });
		await expectSaved(page);
		await holdStore(page);
		await give(page, '2.8', { choose: 'b' });
		await expect(saveStatus(page)).toHaveText('保存しています');
	});

	test('what is wrong with a field is said as it is', async ({ page, site }) => {
		await begin(page, site.address);
		await visit(page, site.address, '1.5');
		await translate(page);
		const field = itemOf(page, '1.5').getByLabel('年月');
		await field.fill('開業のころ');
		await page.getByRole('button', { name: '回答を確認する' }).click();
		const summary = page.getByRole('group', { name: '確認が必要な項目があります' });
		await expect(summary).toBeFocused();
		const first = await summary.getByRole('listitem').first().innerText();
		await field.fill('2015-13');
		await field.blur();
		await expect(summary.getByRole('listitem').first()).not.toHaveText(first);
	});
});
