import type { Page } from '@playwright/test';
import type { Entry } from '$lib/data/answer';
import { option, visit } from './answering';
import { generator } from '../../src/commands/bench/generator';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { storedAssessments } from './stored';
import { itemById, pageOf } from './survey';

/** How many edits are made; `npm run test:tabs` asks for 1000. */
const edits = Number(process.env.TAB_EDITS ?? 50);
test.setTimeout(300_000 + edits * 1500);

const items = pageOf('2.11').items.map(itemById);

test(`${edits} edits in three tabs, each taking over from the others, lose nothing`, async ({
	page,
	site
}) => {
	const random = generator(20171030);
	const pick = <Value>(list: readonly Value[]): Value => {
		const value = list[Math.floor(random() * list.length)];
		if (value === undefined) throw new Error('nothing to pick from');
		return value;
	};
	const model = new Map<string, Entry>();
	let takenOver = 0;
	await begin(page, site.address);
	const tabs: Page[] = [page, await page.context().newPage(), await page.context().newPage()];
	for (const tab of tabs) await show(tab, site.address);
	await page.bringToFront();

	let tab = page;
	for (let made = 0; made < edits; made++) {
		if (random() < 0.2) {
			// At once, whether what was changed last is on the disk or not.
			tab = pick(tabs);
			await tab.bringToFront();
			if (await lead(tab)) takenOver++;
		}
		const item = pick(items);
		if (!('options' in item)) throw new Error(`${item.id} has no options`);
		const entry = model.get(item.id) ?? {};
		if (random() < 0.7) {
			const { id } = pick(item.options);
			await option(itemOf(tab, item.id), 'radio', id).check();
			model.set(item.id, { ...entry, answer: { kind: 'choice', option: id } });
		} else {
			await noteOf(tab, item.id).fill(`メモ ${made}`);
			model.set(item.id, { ...entry, note: `メモ ${made}` });
		}
		if (random() < 0.03) {
			// A tab that reads everything anew, or is closed and opened again.
			const place = Math.floor(random() * tabs.length);
			const old = tabs[place] ?? tab;
			if (old === tab || random() < 0.5) await reload(old, old === tab);
			else {
				const fresh = await page.context().newPage();
				await old.close();
				tabs[place] = fresh;
				await show(fresh, site.address);
			}
			await tab.bringToFront();
			if (old === tab && (await lead(tab))) takenOver++;
		}
	}

	await expectSaved(tab);
	const [stored] = await storedAssessments(tab);
	expect(stored?.entries).toEqual(Object.fromEntries(model));
	for (const each of tabs) {
		for (const [id, { answer, note }] of model) {
			if (answer?.kind === 'choice') {
				await expect(option(itemOf(each, id), 'radio', answer.option)).toBeChecked();
			}
			if (note !== undefined) await expect(noteOf(each, id)).toHaveValue(note);
		}
	}
	expect(takenOver).toBeGreaterThan(edits / 20);
	console.log(`${edits} edits, the right to write changed hands ${takenOver} times`);
});

async function show(tab: Page, address: string): Promise<void> {
	await visit(tab, address, '2.11');
	await unfold(tab);
}

async function reload(tab: Page, isWriting: boolean): Promise<void> {
	// Whoever leaves before everything is saved is asked to stay.
	if (isWriting) await expectSaved(tab);
	await tab.reload();
	await unfold(tab);
}

async function unfold(tab: Page): Promise<void> {
	await expect(itemOf(tab, '2.11')).toBeVisible();
	for (const { id } of items)
		await itemOf(tab, id)
			.getByText(/^メモ・根拠/)
			.click();
}

function noteOf(tab: Page, id: string) {
	return itemOf(tab, id).getByLabel('メモ', { exact: true });
}

/** Makes a tab the one that writes. @returns Whether it had to take over. */
async function lead(tab: Page): Promise<boolean> {
	const mine = option(itemOf(tab, '2.11'), 'radio', 'a');
	const takeOver = tab.getByRole('button', { name: 'このタブで編集する' });
	await expect(tab.getByRole('status').first()).toHaveText(/./);
	if (!(await takeOver.isVisible())) return false;
	await takeOver.click();
	await expect(mine).toBeEnabled();
	return true;
}
