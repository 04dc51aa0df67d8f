import type { Page } from '@playwright/test';
import { clear, give, visit } from './answering';
import { print, bare } from './paper';
import { begin, beginAnother, expect, expectSaved, itemOf, test } from './story';

/** What has the focus: a few words of it, empty where nothing has. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body) return '';
		return activeElement.id || activeElement.getAttribute('aria-label') || activeElement.localName;
	});
}

test('the focus stays where a control was that goes away under it', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await clear(page, '2.8');
	await expect.poll(() => focused(page)).toBe('item-2.8');

	const undo = page.getByRole('button', { name: '元に戻す' });
	await undo.click();
	await undo.click();
	await expect(undo).toBeHidden();
	await expect.poll(() => focused(page)).toBe('表示中のアセスメント');
	await expectSaved(page);

	await page.goto(`${site.address}plan/`);
	await page.getByLabel('新しいタスク').fill('規程をまとめる');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: /^削除/ }).click();
	await expect(page.getByText('「規程をまとめる」')).toBeVisible();
	await expect.poll(() => focused(page)).toBe('section');
	await expectSaved(page);

	await page.goto(site.address);
	await beginAnother(page, '二つ目');
	await expectSaved(page);
	await page.goto(site.address);
	await page.getByRole('button', { name: /^削除.*二つ目/ }).click();
	await expect(page.getByText('「二つ目」')).toBeVisible();
	await expect.poll(() => focused(page)).toBe('section');
});

test('forty letters are saved with one word to those who listen', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await itemOf(page, '2.8').getByText('メモ・根拠').click();
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(globalThis, { said });
		// What is in a live region when it changes is what a screen reader says.
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				const live = element?.closest('[aria-live], [role="status"], [role="alert"]');
				const isHeard = live && live.getAttribute('aria-live') !== 'off';
				if (isHeard && live.textContent?.trim()) said.push(live.textContent.trim());
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await itemOf(page, '2.8').getByLabel('メモ').pressSequentially('x'.repeat(40), { delay: 20 });
	const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
	await expect.poll(said).toEqual(['保存しました']);
});

test('a page of the questionnaire prints a long note whole', async ({ page, site }) => {
	const lines = Array.from({ length: 40 }, (_, at) => `${at + 1}行目の覚え書き`);
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await itemOf(page, '2.8').getByText('メモ・根拠').click();
	await itemOf(page, '2.8').getByLabel('メモ').fill(lines.join('\n'));
	await expectSaved(page);
	const sheets = (await print(page)).join('');
	for (const line of lines) expect(sheets).toContain(bare(line));
});
