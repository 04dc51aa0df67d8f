import type { Page } from '@playwright/test';
import { beginWith, give, option, visit } from './answering';
import { expect, expectSaved, itemOf, saveStatus, test } from './story';
import { storedAssessments } from './stored';

/** Lets no write of a page begin, as where another tab has the turn. @returns What lets them. */
async function holdWrites(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const { request } = LockManager.prototype;
		const gate = new Promise<void>((open) => Object.assign(globalThis, { letWrite: open }));
		LockManager.prototype.request = async function (this: LockManager, ...given: unknown[]) {
			if (given[0] === 'csirt-self-assessment writes') await gate;
			return (request as (...given: unknown[]) => Promise<unknown>).apply(this, given);
		} as typeof request;
	});
	return () => page.evaluate(() => (globalThis as unknown as { letWrite: () => void }).letWrite());
}

test('a tab that the browser had put to sleep goes over nothing that was saved meanwhile', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	const other = await page.context().newPage();
	await visit(other, site.address, '2.8');
	await page.bringToFront();

	const letWrite = await holdWrites(page);
	await give(page, '2.8', { choose: 'b' });
	await give(page, '2.7', { tick: 'a' });
	await expect(saveStatus(page)).toHaveText('保存しています');
	const sleeper = await page.context().newCDPSession(page);
	await sleeper.send('Page.setWebLifecycleState', { state: 'frozen' });

	// It does not answer, so the other one takes the right from it.
	await other.bringToFront();
	await other.getByRole('button', { name: 'このタブで編集する' }).click();
	await give(other, '2.8', { choose: 'c' });
	await expectSaved(other);

	await sleeper.send('Page.setWebLifecycleState', { state: 'active' });
	await letWrite();
	for (const tab of [page, other]) {
		await expect(option(itemOf(tab, '2.7'), 'checkbox', 'a')).toBeChecked();
		await expect(option(itemOf(tab, '2.8'), 'radio', 'c')).toBeChecked();
	}
	expect((await storedAssessments(other))[0]?.entries).toEqual({
		'2.7': { answer: { kind: 'choices', options: ['a'] } },
		'2.8': { answer: { kind: 'choice', option: 'c' } }
	});
	await other.goto(`${site.address}history/`);
	await expect(other.getByRole('listitem').filter({ hasText: 'このあと' })).toHaveCount(5);
});
