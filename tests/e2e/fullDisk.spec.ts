import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../src/commands/serve.mjs';
import { generator } from '../../src/commands/bench/generator';
import { items, unfoldNotes, type Promised } from './answeringOn';
import { startBrowser, type OwnBrowser } from './ownBrowser';
import { mountSmallDisk } from './smallDisk';
import { begin, expectSaved, saveStatus } from './story';
import { pageOf } from './survey';

/** How often the disk is full for a while; `npm run test:disk` asks for 40. */
const episodes = Number(process.env.EPISODES ?? 1);
test.setTimeout(300_000 + episodes * 60_000);

/** Kilobytes that are left while a browser starts on a disk that stayed full; 0 is the hardest. */
const leftAtStart = Number(process.env.LEFT ?? 0);

/** Kilobytes that are left when the disk is full: what a page stores does not fit in soon. */
const left = 300;

const isSaved = '保存しました';
const isFailed = '保存できていません';
const isWithoutRoom = 'ディスクの空き容量が足りず';

test(`${episodes} times a full disk loses nothing that was called saved`, async () => {
	const { disk, reason } = await mountSmallDisk(400);
	if (!disk)
		console.log(`A full disk was NOT tested: no small disk can be mounted here (${reason}).`);
	test.skip(!disk, `no small disk can be mounted here: ${reason}`);
	if (!disk) return;
	const site = await serve(0);
	const random = generator(20261128);
	const promised: Promised = new Map();
	/** `waited`: a page that could show nothing before there was room, and said so. */
	const tally = { saved: 0, refused: 0, waited: 0, lost: 0 };
	let number = 1000;
	let browser: OwnBrowser | undefined;

	/** Edits one note after another, until so many are called saved or one is not. */
	const edit = async (page: Page, count: number) => {
		const made = await page.evaluate(editNotes, { items, from: number, count });
		number += made.length;
		for (const { item, written, status } of made) {
			if (status === isSaved) promised.set(item, written);
			if (status === isSaved) tally.saved++;
			else tally.refused++;
		}
		return made.at(-1)?.status;
	};
	const comeBack = async () => {
		browser = await startBrowser(`${disk.folder}/profile`);
		const { page } = browser;
		await page.goto(`${site.address}questionnaire/${pageOf('2.11').id}/`);
		// A page that is not started yet says nothing, nor does one that could not read its store.
		const withoutRoom = page.getByText(isWithoutRoom);
		await expect(saveStatus(page).filter({ hasText: isSaved }).or(withoutRoom)).toBeVisible();
		if (await withoutRoom.isVisible()) {
			tally.waited++;
			disk.makeRoom();
			await page.reload();
			await expectSaved(page);
		}
		await unfoldNotes(page);
		const lost = await lostOn(page, promised);
		tally.lost += lost;
		if (lost > 0) promised.clear();
		return page;
	};
	const leave = () => browser?.close();

	try {
		browser = await startBrowser(`${disk.folder}/profile`);
		await begin(browser.page, site.address);
		await expectSaved(browser.page);
		await leave();
		let page = await comeBack();
		for (let episode = 0; episode < episodes; episode++) {
			await edit(page, 5 + Math.floor(random() * 10));
			disk.fillTo(left);
			for (let tries = 0; (await edit(page, 10)) !== isFailed; tries++) {
				// The browser makes room by sweeping up after itself.
				disk.fillTo(tries < 20 ? left : 0);
			}
			if (episode % 2 === 0) {
				disk.makeRoom();
				await page.getByRole('button', { name: 'もう一度保存する' }).click();
				await expectSaved(page);
				await edit(page, 40);
			} else {
				// It stays full over a restart, and while one goes on.
				await leave();
				disk.fillTo(leftAtStart);
				page = await comeBack();
				await edit(page, 5);
				disk.makeRoom();
			}
			await leave();
			page = await comeBack();
			console.log(`${episode + 1} of ${episodes}: ${JSON.stringify(tally)}`);
		}
		await leave();
	} finally {
		await browser?.kill().catch(() => {});
		await site.close();
		await disk.remove();
	}
	expect(tally.lost).toBe(0);
	expect(tally.refused).toBeGreaterThanOrEqual(episodes);
});

/** How many notes on the page are older than what was called saved. */
async function lostOn(page: Page, promised: Promised): Promise<number> {
	if ((await page.locator('fieldset').count()) === 0) return promised.size;
	const notes = await page.evaluate(
		(ids) =>
			ids.map(
				(id) => document.getElementById(`item-${id}`)?.querySelector('textarea')?.value ?? ''
			),
		items
	);
	return items.filter(
		(item, place) => parseInt(notes[place] || '0', 10) < (promised.get(item) ?? 0)
	).length;
}

interface Edited {
	item: string;
	written: number;
	status: string;
}

/** Runs in the page: writes a number into one note after another and waits for what the page says of it. */
async function editNotes({
	items: ids,
	from,
	count
}: {
	items: readonly string[];
	from: number;
	count: number;
}): Promise<Edited[]> {
	const status = document.querySelector('[role=status]');
	const made: Edited[] = [];
	const said = () => status?.textContent?.trim() ?? '';
	while (made.length < count) {
		const written = from + made.length + 1;
		const item = ids[written % ids.length] ?? '';
		const note = document
			.getElementById(`item-${item}`)
			?.querySelector<HTMLTextAreaElement>('textarea[rows="3"]');
		if (!note) throw new Error(`${item} has no note`);
		note.value = `${written} ${'ながいメモ'.repeat(200)}`;
		note.dispatchEvent(new Event('input', { bubbles: true }));
		const begun = performance.now();
		do await new Promise((resolve) => setTimeout(resolve));
		while (
			!/^(保存しました|保存できていません)$/.test(said()) &&
			performance.now() - begun < 60_000
		);
		made.push({ item, written, status: said() });
		if (said() !== '保存しました') break;
	}
	return made;
}
