import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';

describe('the sections', () => {
	// Headings of Table 1.3.1, where their pages are lost those of chapter 2; the last is our own.
	it('are the seven printed ones and the supplementary questions', () => {
		expect(sections.map(({ id, title }) => `${id} ${title.ja}`)).toEqual([
			'1 構築時の体制',
			'2 CSIRT の体制',
			'3 CSIRT メンバー',
			'4 プロセスやルール',
			'5 ツールについて',
			'6 体制やルールの見直し',
			'7 レポート',
			'S 追加の確認（構築時に定めておくべき事項）'
		]);
	});

	it('hold every item once, in the order of the items', () => {
		expect(sections.flatMap((section) => section.items)).toEqual(items.map(({ id }) => id));
	});

	it('are those that the items name', () => {
		for (const { id, items: listed } of sections) {
			const naming = items.filter((item) => item.section === id).map((item) => item.id);
			expect([id, listed]).toEqual([id, naming]);
		}
	});
});
