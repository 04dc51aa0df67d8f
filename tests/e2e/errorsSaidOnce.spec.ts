import type { Page } from '@playwright/test';
import { visit } from './answering';
import { choose } from './loading';
import { begin, expect, expectSaved, itemOf, open, saveStatus, test } from './story';

// What a screen reader is given to say: what comes into a live region, an alert with what is in it, and
// what gets the focus from the page.

test.use({ expectedMessages: /^error: could not save QuotaExceededError/ });

test.beforeEach(async ({ page, site }) => {
	await page.addInitScript(listen);
	await begin(page, site.address);
});

test('a field that cannot be read is spoken of once, and again when one asks again', async ({
	page,
	site
}) => {
	const message = '年と月が読み取れません。「2014年4月」のように入力してください。';
	await visit(page, site.address, '1.5');
	await itemOf(page, '1.5').getByLabel('年月').fill('開業のころ');
	const goOn = page.getByRole('button', { name: '回答を確認する' });
	await goOn.click();
	await expectSaid(page, message, 1);
	await goOn.click();
	await expectSaid(page, message, 2);
});

test('a file that does not fit is spoken of once', async ({ page }) => {
	await open(page, '保存と読み込み');
	await choose(page, 'not json');
	await expectSaid(page, 'ファイルの内容が読み取れません。', 1);
});

test('answers that could not be saved are spoken of once', async ({ page, site }) => {
	await visit(page, site.address, '2.8');
	const answers = itemOf(page, '2.8').getByRole('radio');
	// With what is saved the second copy is there, too: it would have something to say of its own.
	await answers.nth(1).check();
	await expectSaved(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
	});
	const notSaved = /保存できません|保存できていません/;
	await answers.first().check();
	await expectSaid(page, notSaved, 1);
	// The next answer is not saved either, which is known by now.
	await answers.last().check();
	await expect(saveStatus(page)).toHaveText('保存できていません');
	await expectSaid(page, notSaved, 1);
	await page.getByRole('button', { name: 'もう一度保存する' }).click();
	await expectSaid(page, notSaved, 2);
});

async function expectSaid(page: Page, sentence: string | RegExp, times: number): Promise<void> {
	const count = async () => {
		const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
		return said.filter((text) => text.search(sentence) >= 0).length;
	};
	await expect.poll(count).toBe(times);
	// Whatever else is said comes with the next drawing of the page.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	expect(await count()).toBe(times);
}

/** In the page: writes down in `window.said` what is given to be said. */
function listen(): void {
	const said: string[] = [];
	Object.assign(window, { said });
	const live =
		'[role=alert], [role=status]:not([aria-live=off]), [aria-live=polite], [aria-live=assertive]';
	const say = (node: Node) => said.push(node.textContent ?? '');

	new MutationObserver((changes) => {
		for (const { type, target, addedNodes } of changes) {
			const fresh = type === 'characterData' ? [target] : [...addedNodes];
			for (const node of fresh) {
				// Once for each region around it: a region within a region is heard twice.
				let around = node.parentElement?.closest(live);
				for (; around; around = around.parentElement?.closest(live)) say(node);
				if (!(node instanceof Element)) continue;
				const alerts = [node, ...node.querySelectorAll('*')];
				alerts.filter((each) => each.matches('[role=alert]')).forEach(say);
			}
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });

	document.addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLElement && target.tabIndex === -1) say(target);
	});
}
