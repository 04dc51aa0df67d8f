import { singleFile } from '../../src/commands/singleFile.mjs';
import type { Entries } from '$lib/data/answer';
import type { Part } from '$lib/storage/parts/partFile';
import { give, visit } from './answering';
import {
	choiceFor,
	collect,
	department,
	handOut,
	sendBack,
	typedInto,
	type Sent
} from './handingOut';
import { assessmentOf, load } from './loading';
import { storedAssessments } from './stored';
import { expect, expectSaved, test } from './story';

const choice = (option: string) => ({ answer: { kind: 'choice', option } as const });
const whole = assessmentOf({
	'1.1': { ...choice('a'), note: 'コーディネーターだけのメモ' },
	'2.8': { ...choice('b'), note: '渡すメモ' }
});

function partIn({ buffer }: Sent): Part {
	return JSON.parse(buffer.toString()) as Part;
}

/** How it is noted that a part came back. */
function noted({ copy, handOut: { id, recipient }, changedAt }: Part, entries: Entries) {
	return { [copy!]: { handOut: id, recipient, changedAt, entries } };
}

// One coordinator and three departments: on the site, with the single file, and with Excel.

test('what three departments send back is merged item by item, nothing silently', async ({
	page,
	site,
	browser
}) => {
	const { address } = site;
	await page.goto(`${address}files/`);
	await load(page, whole);

	const forLegal = await handOut(page, address, '法務部', ['2.8', '3.4', '4.1']);
	await expect(page.getByText('3問の回答をお願いします')).toBeVisible();
	// Nothing of an item that was not handed out is in the file.
	expect(forLegal.buffer.toString()).not.toContain('コーディネーター');
	expect(forLegal.buffer.toString()).not.toContain('"1.1"');
	const forIt = await handOut(page, address, '情報システム部', ['2.8', '2.11']);
	const sheet = await handOut(page, address, '総務部', ['1.5', '3.2'], 'workbook');

	const legal = await department(browser, address, forLegal);
	await expect(legal.page.locator('fieldset[id^="item-"]')).toHaveCount(3);
	await expect(legal.page.getByText('依頼先：法務部')).toBeVisible();
	await give(legal.page, '2.8', { choose: 'c' });
	await expectSaved(legal.page);
	const early = await sendBack(legal.page);
	await give(legal.page, '3.4', { choose: 'a' });
	await expectSaved(legal.page);
	const late = await sendBack(legal.page);
	// The pages of the whole assessment say that only a part is open.
	await legal.page.goto(`${address}report/`);
	await expect(legal.page.getByRole('link', { name: '届いた部分に回答する' })).toBeVisible();
	expect(legal.troubles).toEqual([]);
	await legal.context.close();

	const it = await department(browser, singleFile.href, forIt);
	await give(it.page, '2.8', { choose: 'a' });
	await give(it.page, '2.11', { choose: 'b' });
	await expectSaved(it.page);
	const ofIt = await sendBack(it.page);
	expect(it.troubles).toEqual([]);
	await it.context.close();

	const ofGeneral = typedInto(sheet, { '1.5/year': 2014, '1.5/month': 4, '3.2': 8 });
	const stranger = {
		...late,
		name: 'stranger.json',
		buffer: Buffer.from(late.buffer.toString().replaceAll(whole.id, whole.id.replace('1', '2')))
	};

	// The coordinator goes on meanwhile: what IT answers too, what Legal leaves blank, what nobody was given.
	for (const [item, option] of [
		['2.11', 'a'],
		['4.1', 'c'],
		['5.1', 'b']
	] as const) {
		await visit(page, address, item);
		await give(page, item, { choose: option });
		await expectSaved(page);
	}

	await collect(page, address, [early, late, late, stranger]);
	await expect(page.getByText('別のアセスメントから依頼された部分です')).toBeVisible();
	await expect(page.getByText(/より新しいファイル/)).toBeVisible();
	await expect(page.getByText(/新しい内容はありません/)).toBeVisible();
	const apply = page.getByRole('button', { name: '反映する', exact: true });
	await apply.click();
	await expect(page.getByText('反映しました。2問が変わりました。')).toBeVisible();

	// In any order, and what is here already once more.
	await collect(page, address, [ofIt, early, ofGeneral, late]);
	await expect(page.getByText(/より新しいファイル/)).toBeVisible();
	await expect(page.getByText('2問が未選択です')).toBeVisible();
	await expect(apply).toBeDisabled();
	// IT says otherwise than Legal about 2.8, and than the coordinator about 2.11.
	await choiceFor(page, '2.8', 'ここの回答を残し、届いた回答をメモに残す');
	await choiceFor(page, '2.11', '届いた回答にする');
	await apply.click();
	await expect(page.getByText('反映しました。4問が変わりました。')).toBeVisible();

	// By hand: what must be there in the end, and what came back last of each copy, to the letter.
	const authority =
		'緊急度の高いインシデント発生時にシステムを停止する権限がある（命令指示できる権限がある）';
	const note = `渡すメモ\n【情報システム部の回答】${authority}`;
	const ofSheet = {
		'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
		'3.2': { answer: { kind: 'people', people: 8 } }
	} as const;
	const returned = {
		...noted(partIn(late), { '2.8': { ...choice('c'), note: '渡すメモ' }, '3.4': choice('a') }),
		...noted(partIn(ofIt), { '2.8': { ...choice('a'), note: '渡すメモ' }, '2.11': choice('b') })
	};
	const [stored, ...others] = await storedAssessments(page);
	expect(others).toEqual([]);
	const { returned: kept = {}, ...rest } = stored!;
	expect(rest).toEqual({
		...whole,
		changedAt: expect.any(String),
		place: '5.1',
		entries: {
			'1.1': { ...choice('a'), note: 'コーディネーターだけのメモ' },
			...ofSheet,
			'2.8': { ...choice('c'), note },
			'2.11': choice('b'),
			'3.4': choice('a'),
			'4.1': choice('c'),
			'5.1': choice('b')
		}
	});
	// A workbook knows no copy: it is noted under the handing-out.
	const sheetBack = Object.values(kept).find(({ recipient }) => recipient === '総務部')!;
	expect(kept).toEqual({ ...returned, [sheetBack.handOut]: { ...sheetBack, entries: ofSheet } });

	await page.goto(`${address}history/`);
	await expect(page.getByText(/届いた部分を反映（.*法務部.*）：設問/)).toBeVisible();

	// Once more: nothing is new.
	await collect(page, address, [late, ofIt, ofGeneral]);
	await expect(page.getByText('変わる設問はありません。')).toBeVisible();
	await expect(page.getByText('新しい内容はありません')).toHaveCount(3);
});
