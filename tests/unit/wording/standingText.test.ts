import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { boardWords } from '$lib/wording/boardWords';
import { language } from '$lib/wording/language';
import { standingText } from '$lib/wording/standingText';
import { choice } from '../engine/readiness/settlingAnswers';
import { reportWith } from '../engine/report/fixtures';
import './inJapanese';

function said(id: string, option: string): string | undefined {
	const report = reportWith({ [id]: choice(option) });
	const item = itemsById.get(id);
	const standing = report.highlights.standings.find((each) => each.item === id);
	if (!item || !standing) throw new RangeError(`${id} stands nowhere`);
	return standingText(item, report.items.find((each) => each.id === id)?.answer, standing);
}

describe('what is ahead', () => {
	// 4.5 b is approved, which chapter 4 asks for; c is documented only. Few teams have either.
	it('is said to be reached where it is settled', () => {
		expect(said('4.5', 'b')).toContain('すでに達しています。');
	});

	it('is not said to be done where the criterion asks for more', () => {
		expect(said('4.5', 'c')).toContain('確認項目はまだ済んでいません。');
		language.use('en');
		expect(said('4.5', 'c')).toContain('but the criterion asks for more');
	});
});

describe('how many matters are settled', () => {
	it.each([
		[0, 0, 42, '済の事項はまだなく、済の確認項目もまだありません（全42件）。'],
		[0, 3, 39, '済の事項はまだなく、確認項目は39件のうち3件が済です。'],
		[2, 20, 42, '6つの事項のうち2つが済で、確認項目は42件のうち20件が済です。'],
		[6, 42, 42, '6つの事項はすべて済です（確認項目42件）。']
	])('is said as one would for %i matters and %i criteria', (matters, criteria, all, text) => {
		expect(boardWords().ready(matters, criteria, all)).toBe(text);
	});
});
