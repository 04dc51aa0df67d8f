import { expect, it } from 'vitest';
import { comparedLabel, comparedLine, comparedMarksText } from '$lib/wording/comparedMarks';
import './inJapanese';

const earlier = {
	title: '2025年度',
	organisation: '株式会社例',
	asOf: '2025-03-31',
	assessor: '山田花子',
	confidentiality: '社外秘'
};
const later = { ...earlier, title: '2026年度', asOf: '2026-03-31', assessor: '佐藤一郎' };

it('says of each mark of two assessments whose it is', () => {
	expect(comparedLine(earlier, later)).toBe(
		'株式会社例 ｜ 以前：2025年度 · 社外秘 · 山田花子 · 評価基準日 2025年3月31日 ｜ ' +
			'今回：2026年度 · 社外秘 · 佐藤一郎 · 評価基準日 2026年3月31日'
	);
	expect(comparedMarksText(earlier, later).map(({ name }) => name)).toEqual([
		'以前：評価基準日',
		'以前：評価者',
		'以前：取扱区分',
		'今回：評価基準日',
		'今回：評価者',
		'今回：取扱区分'
	]);
});

it('names both organisations where they differ', () => {
	expect(
		comparedLine({ title: '一', organisation: '甲社' }, { title: '二', organisation: '乙社' })
	).toBe('以前：一 · 甲社 ｜ 今回：二 · 乙社');
});

it.each([
	['社外秘', '社外秘', '社外秘'],
	['社外秘', '極秘', '以前：社外秘 ｜ 今回：極秘'],
	['社外秘', undefined, '以前：社外秘'],
	[undefined, undefined, undefined]
])('labels the whole by both: %s, %s', (then, now, label) => {
	const labelled = (confidentiality?: string) => ({
		title: '',
		organisation: '',
		...(confidentiality && { confidentiality })
	});
	expect(comparedLabel(labelled(then), labelled(now))).toBe(label);
});
