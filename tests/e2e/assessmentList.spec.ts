import type { Locator, Page } from '@playwright/test';
import { give, visit } from './answering';
import { act, beginNamed, line } from './assessmentLines';
import { storedAssessments } from './stored';
import { beginAnother, expect, expectSaved, test } from './story';

test('an assessment is put away, and back', async ({ page, site }) => {
	await beginNamed(page, site.address, '一つ目');
	await page.goto(site.address);
	await act(page, '一つ目', 'アーカイブする').click();
	// It is out of the list at once, also while it is the one that is open.
	const drawer = page.getByText('アーカイブしたアセスメント（1件）');
	await expect(drawer).toBeVisible();
	await expect(line(page, '一つ目')).toBeHidden();
	await expectSaved(page);
	await page.reload();
	await expect(line(page, '一つ目')).toBeHidden();
	await drawer.click();
	await act(page, '一つ目', '一覧に戻す').click();
	await expect(drawer).toHaveCount(0);
	await expect(line(page, '一つ目')).toBeVisible();
	await expectSaved(page);
	await page.reload();
	await expect(line(page, '一つ目')).toBeVisible();
});

test('what was deleted can be brought back with all its answers', async ({ page, site }) => {
	await beginNamed(page, site.address, '残すもの');
	await page.goto(site.address);
	await beginAnother(page, '消すもの');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);

	await page.goto(site.address);
	await act(page, '消すもの', '削除する').click();
	await expect(page.getByText('「消すもの」を削除しました。')).toBeVisible();
	await expect(act(page, '消すもの', '削除する')).toHaveCount(0);
	await expect(line(page, '残すもの')).toContainText('表示中');

	await page.getByRole('button', { name: '元に戻す', exact: true }).click();
	await expect(line(page, '消すもの')).toContainText('表示中');
	await expect(page.getByText('「消すもの」を削除しました。')).toHaveCount(0);
	await page.reload();
	await expect(line(page, '消すもの')).toContainText('56問中1問');
	await act(page, '消すもの', '削除する').click();
	await expect(page.getByText('「消すもの」を削除しました。')).toBeVisible();
	await page.reload();
	await expect(line(page, '残すもの')).toBeVisible();
	await expect(line(page, '消すもの')).toBeHidden();

	// Out of the drawer it comes back into the list, and what is open stays open.
	await page.getByText('削除したアセスメント（1件）').click();
	await act(page, '消すもの', '元に戻す').click();
	await expect(line(page, '消すもの')).toContainText('56問中1問');
	await expect(line(page, '残すもの')).toContainText('表示中');
	await expect(line(page, '消すもの')).not.toContainText('表示中');
});

test('a double click does what one click does', async ({ page, site }) => {
	await page.goto(site.address);
	await page.getByRole('button', { name: 'アセスメントを始める' }).dblclick();
	await expect(page.getByLabel('アセスメントの名称')).toBeVisible();
	await page.getByLabel('アセスメントの名称').fill('一つ目');
	await expectSaved(page);
	expect(await storedAssessments(page)).toHaveLength(1);

	await page.goto(site.address);
	const copies = page.getByRole('button', { name: /^複製して/ });
	await copies.dblclick();
	await expect(copies).toHaveCount(2);
	await beginAnother(page, '二つ目');
	await page.goto(site.address);
	await expect(copies).toHaveCount(3);

	// With the next line in the place of the one that has gone.
	const first = page.getByRole('button', { name: /^削除する/ }).first();
	await clickTwice(page, first, page.getByText(/を削除しました。/));
	await expect(copies).toHaveCount(2);

	// With the button that is sure in the place of the one that asks.
	await page.getByText('削除したアセスメント（1件）').click();
	const sure = page.getByRole('button', { name: /本当に完全に削除する/ });
	await clickTwice(page, page.getByRole('button', { name: /^完全に削除する/ }), sure);
	await expect(sure).toBeVisible();
	await page.reload();
	await expect(copies).toHaveCount(2);
	await expect(page.getByText('削除したアセスメント（1件）')).toBeVisible();
});

/** A double click whose second half comes when the first has had its effect. */
async function clickTwice(page: Page, target: Locator, effect: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('there is nothing to click');
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(effect).toBeVisible();
	await page.mouse.down({ clickCount: 2 });
	await page.mouse.up({ clickCount: 2 });
}
