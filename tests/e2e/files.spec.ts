import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';
import { beginWith, give, option, otherWords, visit } from './answering';
import { assessmentOf, choose, load } from './loading';
import { said } from './reading';
import { untilDrawn } from './screen';
import { begin, expect, expectSaved, itemOf, open, test, watch } from './story';
import { allStored } from './stored';

/** Saves the open assessment as a file and reads it. */
async function saveAsFile(page: Page): Promise<{ name: string; content: Assessment }> {
	await open(page, '保存と読み込み');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: '回答をファイルに保存する' }).click();
	const file = await download;
	const text = await readFile(await file.path(), 'utf8');
	return { name: file.suggestedFilename(), content: JSON.parse(text) as Assessment };
}

test('a file holds the whole assessment and brings it back in another browser', async ({
	page,
	site,
	browser
}) => {
	await begin(page, site.address);
	await page.getByLabel('アセスメントの名称').fill('2026年度 / 自己評価');
	await page.getByLabel('組織名').fill('例示株式会社');
	await visit(page, site.address, '1.1');
	await give(page, '1.1', { choose: 'j', other: '調査研究部門' });
	await give(page, '1.2', { tick: 'ah' });
	await visit(page, site.address, '1.5');
	await give(page, '1.5', { type: '平成26年4月' });
	await give(page, '1.6', { type: '開業のころ' });
	await visit(page, site.address, '2.9');
	await give(page, '2.9', { services: { a: '内製', v: '提供していない' }, other: '脆弱性診断' });
	await visit(page, site.address, '3.3');
	await give(page, '3.3', { type: '12名' });
	await give(page, '3.2', 'わからない');
	await expectSaved(page);
	const { name, content } = await saveAsFile(page);

	expect(name).toMatch(/^(.+_)?2026年度 自己評価_answers_\d{4}-\d{2}-\d{2}\.json$/);
	expect(content).toMatchObject({
		format: 'csirt-self-assessment',
		version: 2,
		title: '2026年度 / 自己評価',
		organisation: '例示株式会社'
	});
	// 平成26年 is 2014.
	expect(content.entries).toEqual({
		'1.1': { answer: { kind: 'choice', option: 'j' }, other: '調査研究部門' },
		'1.2': { answer: { kind: 'choices', options: ['a', 'h'] } },
		'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
		'1.6': { typed: { month: '開業のころ' } },
		'2.9': {
			answer: { kind: 'services', provisions: { a: 'inHouse', v: 'notOffered' } },
			other: '脆弱性診断'
		},
		'3.2': { answer: { kind: 'dontKnow' } },
		'3.3': { answer: { kind: 'people', people: 12 } }
	});

	const elsewhere = await browser.newContext();
	const troubles = watch(elsewhere, site.address);
	const other = await elsewhere.newPage();
	await other.goto(`${site.address}files/`);
	await load(other, content);
	await visit(other, site.address, '1.1');
	await expect(option(itemOf(other, '1.1'), 'radio', 'j')).toBeChecked();
	await expect(otherWords(itemOf(other, '1.1'))).toHaveValue('調査研究部門');
	await visit(other, site.address, '1.5');
	await expect(itemOf(other, '1.5').getByLabel('年月')).toHaveValue('2014年4月');
	await expect(itemOf(other, '1.6').getByLabel('年月')).toHaveValue('開業のころ');
	// All the same but the item at which the person is.
	expect((await saveAsFile(other)).content).toEqual({ ...content, place: '1.5' });
	expect(troubles).toEqual([]);
	await elsewhere.close();
});

test('a file comes in beside what is there, and never over it', async ({ page, site }) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	const { content } = await saveAsFile(page);

	await visit(page, site.address, '2.8');
	await give(page, '2.8', { choose: 'c' });
	await expectSaved(page);
	await open(page, '保存と読み込み');
	await load(page, { ...content, title: '前の版' });

	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'a')).toBeChecked();
	await page.goto(site.address);
	await page.getByRole('button', { name: new RegExp(`開く.*${content.title}`) }).click();
	const line = page.getByRole('listitem').filter({ hasText: content.title });
	await expect(line).toContainText('表示中');
	await visit(page, site.address, '2.8');
	await expect(option(itemOf(page, '2.8'), 'radio', 'c')).toBeChecked();
});

const fine = assessmentOf({ '2.8': { answer: { kind: 'choice', option: 'b' } } });

/** Files that must be refused, each with the reason that is given. */
const refused: Readonly<Record<string, { content: unknown; reason: string }>> = {
	'one that is cut short': {
		content: JSON.stringify(fine).slice(0, -20),
		reason: 'ファイルの内容が読み取れません。'
	},
	'an empty one': { content: '', reason: 'ファイルの内容が読み取れません。' },
	'one of another product': {
		content: { format: 'something-else', version: 1 },
		reason: 'このツールで保存したアセスメントのファイルではありません。'
	},
	'a list': {
		content: [fine],
		reason: 'このツールで保存したアセスメントのファイルではありません。'
	},
	'one of a newer version': {
		content: { ...fine, version: 3 },
		reason: 'このファイルは新しい版のツールで保存されています。'
	},
	'one that lacks something': {
		content: { ...fine, createdAt: undefined },
		reason: 'ファイルの内容がアセスメントの形式に合いません。'
	},
	'one with an unknown key': {
		content: { ...fine, entries: { '2.8': { answr: { kind: 'choice', option: 'b' } } } },
		reason: 'ファイルの内容がアセスメントの形式に合いません。'
	},
	'an option that the item does not have': {
		content: { ...fine, entries: { '2.8': { answer: { kind: 'choice', option: 'z' } } } },
		reason: 'ファイルに、設問に合わない回答が含まれています。'
	},
	'an answer of another kind': {
		content: { ...fine, entries: { '2.8': { answer: { kind: 'people', people: 3 } } } },
		reason: 'ファイルに、設問に合わない回答が含まれています。'
	},
	'an item that does not exist': {
		content: { ...fine, entries: { '9.9': { note: 'x' } } },
		reason: 'ファイルに、設問に合わない回答が含まれています。'
	},
	'one that is too large': {
		content: JSON.stringify(fine).padEnd(15_000_001),
		reason: 'ファイルが大きすぎます（上限 15 MB）。'
	}
};

test('a file that does not fit is refused with the reason, and nothing changes', async ({
	page,
	site
}) => {
	await beginWith(page, site.address, '2.8', { choose: 'a' });
	await open(page, '保存と読み込み');
	const before = await allStored(page);

	for (const [what, { content, reason }] of Object.entries(refused)) {
		await test.step(what, async () => {
			await choose(page, content);
			await expect.soft(page.getByText(reason), what).toBeVisible({ timeout: 3000 });
			await expect.soft(page.getByText('今ある回答は何も変わっていません。'), what).toBeVisible();
			expect.soft(await allStored(page), what).toEqual(before);
			// The sentence of one file must not stand for the next.
			await page.reload();
		});
	}

	await page.goto(`${site.address}check/`);
	await expect(said(page, '2.8')).toContainText('システムを停止する権限がある');
});

test('a target that its item cannot have is refused like an answer', async ({ page, site }) => {
	await begin(page, site.address);
	await open(page, '保存と読み込み');
	const target = { answer: { kind: 'choice', option: 'z' } } as const;
	await choose(page, { ...fine, entries: { '2.11': { target } } });
	await expect(page.getByText('ファイルに、設問に合わない回答が含まれています。')).toBeVisible();
	// What was taken in would break the pages that show it.
	for (const path of ['check/', 'report/', 'checklist/']) {
		await page.goto(`${site.address}${path}`);
		await untilDrawn(page);
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	}
});

test('a file that names a place which does not exist does not lock the start page', async ({
	page,
	site
}) => {
	await begin(page, site.address);
	await open(page, '保存と読み込み');
	await choose(page, { ...fine, place: '9.9' });
	// Refused or taken without the place: either way one can go on.
	await page.goto(site.address);
	await expect(page.getByRole('heading', { name: 'CSIRT の体制を', level: 1 })).toBeVisible();
	await page.getByRole('link', { name: '質問票を開く' }).click();
	await expect(page.getByRole('heading', { name: '質問票', level: 1 })).toBeVisible();
});
