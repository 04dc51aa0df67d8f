import { criterionNumber } from '../../src/lib/wording/criterionNumber';
import type { AllGiven } from './answering';
import { begin } from './loading';
import { bare, print } from './paper';
import { criterion, rowOf } from './reading';
import { expect, open, test } from './story';
import { matters } from './survey';

/** Answers of every standing: each verdict comes out at least once. */
const answers: AllGiven = {
	'2.3': { tick: 'ab' },
	'2.8': { choose: 'c' },
	'2.10': { choose: 'b' },
	'2.11': { choose: 'd' },
	'2.12': { choose: 'c', other: '作成中' },
	'2.13': { choose: 'c' },
	'3.3': { type: '8' },
	'3.3.1': { choose: 'f' },
	'4.1': { choose: 'b' },
	'4.2': { choose: 'e' },
	'4.3': 'わからない',
	'7.1': { choose: 'f' }
};

test.beforeEach(async ({ page, site }) => {
	await begin(page, site.address, answers);
	await open(page, 'チェックリスト');
});

test('each verdict names the answer that led to it and what would settle it', async ({ page }) => {
	// Criterion, verdict, reason, what would settle it; by section 5 of the design.
	const expected = [
		['1.1', '不明', '2.9 が未回答', 'すべてのサービスについて'],
		['1.2', '済', '2.3：自組織内ユーザ、グループ会社のユーザ', '–'],
		['1.4', '未', '2.10：ない', 'サービスレベルを定義する。'],
		// "Being written" is neither documented nor not.
		['1.5', '不明', '「その他（作成中）」。この回答からは判定できない', '定義を文書化する。'],
		['1.6', '一部', '2.11：だいたいの目安', 'インシデントの分類を文書化し'],
		['1.7', '文書化済み（未承認）', '2.13：明確に設定され', '経営層の承認を得る。'],
		// No authority is a decision too.
		['2.1', '済', '2.8：緊急度の高いインシデント発生時にシステムを停止する権限はない', '–'],
		['3.2', '済', '3.3：8名', '–'],
		// All are employees, so there is no outside member to bind.
		['3.4', '済', '3.3.1：「すべて正社員」のため確認は不要', '–'],
		['4.3', '済', '4.1：明確に設定され、文書として存在しており', '–'],
		['4.4', '未', '4.2：設定されておらず', '広報部門へのエスカレーションルールを文書化し'],
		['4.5', '不明', '4.3 が「わからない」', '法務部門へのエスカレーションルールを文書化し'],
		['5.2', '未', '7.1：実施していない', '少なくとも年に1回、レポートを発行する。'],
		// Without a report there are no readers to ask about.
		['5.3', '対象外', '7.1 の回答により当てはまらない', '–']
	] as const;
	for (const [id, verdict, reason, settledBy] of expected) {
		const cells = criterion(page, id).getByRole('cell');
		await expect(cells.nth(0), id).toHaveText(new RegExp(`^\\S\\s${verdict}$`));
		await expect(cells.nth(1), id).toContainText(reason);
		await expect(cells.nth(2), id).toContainText(settledBy);
	}
	// What the peers do stands beside it: 77% of 66 teams have 4.1 documented (a, b or c), which
	// bounds those that have it approved (a or b): at most 51.
	await expect(criterion(page, '4.3')).toContainText('66チーム中51チーム以下（77.3%以下）');

	// A matter is as far as its weakest criterion that counts.
	const standing = [
		['1. CSIRT が提供するサービス範囲', '未', '8項目中1項目'],
		['2. CSIRT が持つ権限', '不明', '4項目中1項目'],
		['3. CSIRT を配置する部署や構成メンバー', '不明', '6項目中3項目'],
		['4. 連絡窓口', '未', '8項目中1項目'],
		['5. 社内に対して CSIRT の活動効果が伝わる報告体制', '未', '6項目中0項目'],
		['6. 定期的な CSIRT 活動の見直し', '不明', '9項目中0項目']
	] as const;
	for (const [title, verdict, count] of standing) {
		await expect(rowOf(page, title)).toContainText(verdict);
		await expect(rowOf(page, title)).toContainText(count);
	}
});

test('the reason leads to the item', async ({ page }) => {
	await criterion(page, '1.4').getByRole('link', { name: '2.10：ない' }).click();
	await expect(page).toHaveURL(/questionnaire\/2\.10\/?#item-2\.10$/);
	await expect(page.getByRole('group', { name: /^2\.10\s/ })).toBeInViewport();
});

test('it prints on A4 as text, without navigation, and no row is cut in two', async ({ page }) => {
	const sheets = await print(page);
	const paper = sheets.join('');

	for (const title of [
		'1. CSIRT が提供するサービス範囲',
		'2. CSIRT が持つ権限',
		'3. CSIRT を配置する部署や構成メンバー',
		'4. 連絡窓口（Point of Contact : PoC）',
		'5. 社内に対して CSIRT の活動効果が伝わる報告体制',
		'6. 定期的な CSIRT 活動の見直し'
	]) {
		expect(paper).toContain(bare(title));
	}
	expect(paper).toContain(bare('例示株式会社'));
	expect(paper).toContain(bare('C1-4 サービスレベル ✕ 未 2.10：ない'));
	expect(paper).toContain(bare('対応する時間帯や目標など、サービスレベルを定義する。'));
	for (const role of ['作成者', '確認者', '承認者']) {
		expect(paper).toContain(bare(`${role} 部署 役職 氏名 日付`));
	}
	// Words of the menu, the status line and the buttons.
	for (const word of [
		'質問票',
		'比較レポート',
		'保存と読み込み',
		'保存しました',
		'印刷する',
		'English'
	]) {
		expect(paper).not.toContain(bare(word));
	}

	for (const { criteria } of matters) {
		for (const { id, title, settledBy } of criteria) {
			const own = sheets.filter((sheet) =>
				sheet.includes(bare(`${criterionNumber(id)} ${title.ja}`))
			);
			expect(own, `${id} stands on one sheet`).toHaveLength(1);
			const isSettled = ['1.2', '2.1', '3.2', '3.3', '3.4', '4.3', '5.3'].includes(id);
			if (!isSettled) expect(own[0], `${id} is not cut`).toContain(bare(settledBy.ja));
		}
	}
	// A matter's table does not begin at the foot of a sheet with its head alone.
	for (const { id, title, criteria } of matters) {
		const [first] = criteria;
		const withHead = sheets.filter((sheet) => sheet.includes(bare(`${id}. ${title.ja}`)));
		expect(
			withHead.some(
				(sheet) => first && sheet.includes(bare(`${criterionNumber(first.id)} ${first.title.ja}`))
			),
			`${id} begins where its first row is`
		).toBe(true);
	}
});
