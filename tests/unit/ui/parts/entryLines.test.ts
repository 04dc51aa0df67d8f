import { describe, expect, it } from 'vitest';
import { entrySchema, type Entry } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { entryLines, newLines } from '$lib/ui/parts/entryLines';

const item = itemsById.get('2.9')!;
const answer = { kind: 'services', provisions: { a: 'inHouse' } } as const;

/** Another value for each field; those on which two sides alone never disagree are left out. */
const others = {
	answer: { kind: 'services', provisions: { a: 'outsourced' } },
	typed: { w: 'たぶん' },
	other: '脆弱性診断',
	reason: '予算',
	note: 'メモ',
	evidence: '規程',
	askWhom: '法務',
	askBy: '2026-12-24',
	target: { answer, by: '2027-03-31' }
} satisfies Partial<Entry>;

describe('the two sides of a conflict', () => {
	it.each(Object.entries(others))('differ to the eye in %s alone', (field, value) => {
		const [ours, theirs] = [{ answer }, { answer, [field]: value }];
		expect(entryLines(item, theirs)).not.toEqual(entryLines(item, ours));
		expect(newLines(item, theirs, ours)).not.toEqual([]);
	});

	it('tell each service on a line of its own', () => {
		const provisions = { a: 'inHouse', b: 'outsourced' } as const;
		const [, ...lines] = entryLines(item, { answer: { kind: 'services', provisions } });
		expect(lines).toEqual([
			'アラートと警告：内製',
			'インシデントハンドリング（オンサイト or アドバイス）：外注'
		]);
	});

	it('have no field that was forgotten here', () => {
		const fields = Object.keys(entrySchema.shape);
		expect([...Object.keys(others), 'toConfirm', 'checked'].sort()).toEqual(fields.sort());
	});

	it('leave out of the note what both say', () => {
		const theirs: Entry = { ...others, note: '同じメモ' };
		const lines = newLines(item, theirs, { answer, note: '同じメモ' });
		expect(lines).not.toContain('メモ：同じメモ');
		expect(lines).toContain('目標：内製 1、未回答 21（2027年3月31日まで）');
	});
});
