import type { Page, Route } from '@playwright/test';
import { beginWith, give, option, visit } from './answering';
import { begin, beginAnother, expect, expectSaved, itemOf, saveStatus, test } from './story';
import { openInVersion, visitBlank } from './stored';

const takeOver = (tab: Page) => tab.getByRole('button', { name: 'このタブで編集する' });
const following = '別のタブで編集中です';

/** Opens the page of an item in one more tab of the same browser. */
async function anotherTab(page: Page, address: string, itemId: string): Promise<Page> {
	const tab = await page.context().newPage();
	await visit(tab, address, itemId);
	return tab;
}

test('one tab writes, the other follows as it happens, and can take over', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await expectSaved(page);
	const other = await anotherTab(page, site.address, '2.8');

	await expect(other.getByText(following)).toBeVisible();
	await expect(saveStatus(other)).toHaveText('別のタブで編集中');
	await expect(option(itemOf(other, '2.8'), 'radio', 'a')).toBeDisabled();
	await give(page, '2.8', { choose: 'a' });
	await give(page, '2.7', { tick: 'ab' });
	await expect(option(itemOf(other, '2.8'), 'radio', 'a')).toBeChecked();
	await expect(option(itemOf(other, '2.7'), 'checkbox', 'b')).toBeChecked();

	await takeOver(other).click();
	await expect(option(itemOf(other, '2.8'), 'radio', 'c')).toBeEnabled();
	await expect(page.getByText(following)).toBeVisible();
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeDisabled();
	await give(other, '2.8', { choose: 'c' });
	await expectSaved(other);
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();

	for (const tab of [page, other]) {
		await tab.reload();
		await expect(option(itemOf(tab, '2.8'), 'radio', 'c')).toBeChecked();
		await expect(option(itemOf(tab, '2.7'), 'checkbox', 'a')).toBeChecked();
	}
});

test('what is being typed is on the disk before another tab takes over', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await itemOf(page, '2.8')
		.getByText(/^メモ・根拠/)
		.click();
	const other = await anotherTab(page, site.address, '2.8');
	await itemOf(other, '2.8')
		.getByText(/^メモ・根拠/)
		.click();

	const note = (tab: Page) => itemOf(tab, '2.8').getByLabel('メモ', { exact: true });
	await note(page).pressSequentially('会議で決めたこと');
	await takeOver(other).click();
	await expect(note(other)).toBeEnabled();
	await expect(note(other)).toHaveValue('会議で決めたこと');
	await note(other).press('End');
	await note(other).pressSequentially('を確認');
	await expect(note(page)).toHaveValue('会議で決めたことを確認');
});

test('when the tab that writes is closed, the next one takes its place', async ({ page, site }) => {
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	const second = await anotherTab(page, site.address, '2.8');
	const third = await anotherTab(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await page.close();

	await expect(option(itemOf(second, '2.8'), 'radio', 'b')).toBeChecked();
	await expect(second.getByText(following)).toHaveCount(0);
	await expect(third.getByText(following)).toBeVisible();
	await give(second, '2.8', { choose: 'a' });
	await expect(option(itemOf(third, '2.8'), 'radio', 'a')).toBeChecked();
});

test('two tabs may work at different assessments at the same time', async ({ page, site }) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('本社');
	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'a' });
	await expectSaved(page);

	const other = await page.context().newPage();
	await other.goto(site.address);
	await beginAnother(other, '子会社');
	await expect(other.getByLabel('アセスメントの名称')).toBeEnabled();
	await other.getByRole('link', { name: 'CSIRT の体制' }).click();
	await other.getByRole('link', { name: '対象分野と権限' }).click();
	await give(other, '2.8', { choose: 'c' });
	await expectSaved(other);
	await give(page, '2.8', { choose: 'b' });
	await expectSaved(page);
	await expect(page.getByText(following)).toHaveCount(0);

	// Each sees the other's in its list, and neither may delete what the other writes.
	await other.goto(site.address);
	const row = other.getByRole('listitem').filter({ hasText: '本社' });
	await expect(row).toContainText('56問中1問');
	await row.getByRole('button', { name: '削除する' }).click();
	await expect(other.getByText('このアセスメントは別のタブで編集中のため')).toBeVisible();
	await expect(row).toBeVisible();
});

test('a new assessment, a deleted one and one brought back show in every tab', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('一つ目');
	await expectSaved(page);
	const other = await page.context().newPage();
	await other.goto(site.address);
	await page.goto(site.address);
	await beginAnother(page, '二つ目');
	const row = other.getByRole('listitem').filter({ hasText: '二つ目' });
	await expect(row).toBeVisible();

	await page.goto(site.address);
	await page
		.getByRole('listitem')
		.filter({ hasText: '二つ目' })
		.getByRole('button', { name: '削除する' })
		.click();
	await expect(page.getByText('「二つ目」を削除しました。')).toBeVisible();
	await expect(row).toBeHidden();
	await page.getByRole('button', { name: '元に戻す', exact: true }).click();
	await expect(row).toBeVisible();
});

test('a newer version in another tab stops this one from writing, with nothing lost', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });

	const newer = await page.context().newPage();
	await visitBlank(newer, site.address);
	await openInVersion(newer, 99);
	const warning = page.getByRole('alert').filter({ hasText: '新しい版のツールが別のタブで' });
	await expect(warning).toBeVisible();
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeDisabled();
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
});

test.describe('an old version', () => {
	test.use({ expectedMessages: /^error: the browser refuses its storage / });

	test('finds the records of a newer one, says so, and leaves them alone', async ({
		page,
		site
	}) => {
		await begin(page, site.address);
		await visitBlank(page, site.address);
		await openInVersion(page, 99);
		await page.goto(site.address);
		await expect(page.getByRole('alert')).toContainText('このツールの新しい版で書かれています');
	});

	for (const when of ['while the page comes', 'before the page asks for it'] as const) {
		test(`that does not let go of the store is named as the reason, ${when}`, async ({
			page,
			site
		}) => {
			await visitBlank(page, site.address);
			// A version before the present one, that pays no heed to being asked.
			await openInVersion(page, 1);
			const other = await page.context().newPage();
			if (when === 'before the page asks for it') await comeAfterBlocked(other);
			await other.goto(site.address);
			const warning = other.getByRole('alert');
			await expect(warning).toContainText('古い版のこのツールが別のタブで開いている');
			await page.close();
			await warning.getByRole('button', { name: 'このページを開き直す' }).click();
			await expect(other.getByRole('button', { name: 'アセスメントを始める' })).toBeVisible();
			await expect(other.getByRole('alert')).toHaveCount(0);
		});
	}
});

/** Lets the layout come only when the browser has said that the store does not open. */
async function comeAfterBlocked(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (...given) {
			const request = open.apply(this, given);
			request.addEventListener('blocked', () => (document.documentElement.dataset.blocked = ''));
			return request;
		};
	});
	const untilBlocked = async (route: Route) => {
		await page.locator('html[data-blocked]').waitFor({ state: 'attached' });
		await route.continue();
	};
	// Once: the page is opened anew in the end, and the store opens then.
	await page.route('**/immutable/nodes/0.*.js', untilBlocked, { times: 1 });
}

test('a page that the browser brings back shows what was changed meanwhile', async ({
	page,
	site
}) => {
	// As if it had been put by while another tab was at work: it has heard nothing.
	await page.context().addInitScript(() => {
		Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
		Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
	});
	await begin(page, site.address);
	await visit(page, site.address, '2.8');
	await expectSaved(page);
	const other = await anotherTab(page, site.address, '2.8');
	await give(other, '2.8', { choose: 'a' });
	await expectSaved(other);
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).not.toBeChecked();

	await page.evaluate(() =>
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
	);
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
});
