import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { changeCounts } from '$lib/engine/comparison/changeCounts';
import { compareAssessments } from '$lib/engine/comparison/compareAssessments';
import { cellText } from '$lib/documents/content/cells';
import { comparedDocument } from '$lib/documents/content/compared/comparedDocument';
import type { DocumentContent, SheetName } from '$lib/documents/content/document';
import { checklistWords } from '$lib/wording/checklistWords';
import { compareWords } from '$lib/wording/compareWords';
import { movedSentences, unconfirmedText } from '$lib/wording/movedText';
import { twoYears } from '../../compared';
import '../../../wording/inJapanese';

function rowsOf({ sheets }: DocumentContent, name: SheetName): string[][] {
	const sheet = sheets.find((each) => each.name === name);
	return (sheet?.rows ?? []).map((row) => row.map(cellText));
}

const textsOf = ({ blocks }: DocumentContent) =>
	blocks.flatMap((block) => ('text' in block ? [block.text] : []));

describe('a comparison as a document', () => {
	const [earlier, later] = twoYears();
	const content = comparedDocument(earlier, later, [earlier, later], '2026-11-29T03:00:00Z');
	const { items: compared, matters } = compareAssessments(earlier, later, items);

	it('begins with what the page says: what moved, and what nobody has confirmed', () => {
		const said = [...movedSentences(earlier, later), unconfirmedText(later)];
		expect(said.at(-1)).toContain('1.2、2.10');
		expect(textsOf(content)).toEqual(expect.arrayContaining(said));
	});

	it('has every item once with its change, and says which are not confirmed', () => {
		const rows = rowsOf(content, 'items');
		expect(rows.map(([id, , change]) => `${id} ${change}`)).toHaveLength(items.length);
		expect(rows.filter((row) => row.at(-1) !== '').map(([id]) => id)).toEqual(['1.2', '2.10']);
		const headings = changeCounts(compared).map(({ count }) => new RegExp(`${count}問$`));
		for (const heading of headings)
			expect(textsOf(content)).toContainEqual(expect.stringMatching(heading));
		const unchanged = compared.filter(({ change }) => change === 'same');
		expect(textsOf(content)).toContain(`同じ ${unchanged.length}問`);
	});

	it('has every criterion with both verdicts, and every matter with both counts', () => {
		const { symbols, verdicts } = checklistWords();
		const { changes } = compareWords();
		expect(rowsOf(content, 'criteria').map((row) => row.slice(3))).toEqual(
			matters
				.flatMap(({ criteria }) => criteria)
				.map(({ then, now, change }) => [
					...[then, now].map(({ verdict }) => `${symbols[verdict]} ${verdicts[verdict]}`),
					changes[change]
				])
		);
		const settled = [earlier, later].map(({ report }) =>
			report.matters.map(({ counts }) => String(counts.settled ?? 0))
		);
		const rows = rowsOf(content, 'matters');
		expect([2, 5].map((column) => rows.map((row) => row[column]))).toEqual(settled);
	});

	it('has the numbers of the headline as numbers, each with of how many it is', () => {
		// Answered, and not in place.
		const [earlier, later] = twoYears((each) => ({
			...each,
			entries: { ...each.entries, '4.1': { answer: { kind: 'choice', option: 'e' } } }
		}));
		const content = comparedDocument(earlier, later, [earlier, later]);
		const { settledCount } = checklistWords();
		const { applying, practices, practicesAnswered } = compareWords();
		const rows = rowsOf(content, 'overview');
		const [counts, all, inPlace, answered] = [
			settledCount,
			applying,
			practices,
			practicesAnswered
		].map((name) => rows.find(([title]) => title === name)?.slice(1) ?? []);
		const [criteria, practised] = movedSentences(earlier, later);
		const outOf = (sentence = '') => [...sentence.matchAll(/(\d+)／(\d+)/g)];
		expect(outOf(criteria).map(([, count]) => count)).toEqual(counts);
		expect(outOf(criteria).map(([, , of]) => of)).toEqual(all);
		expect(outOf(practised).map(([, count]) => count)).toEqual(inPlace);
		expect(outOf(practised).map(([, , of]) => of)).toEqual(answered);
		// All that apply, whatever their verdict is.
		const applyingTo = ({ report }: typeof later) =>
			report.matters
				.flatMap(({ criteria }) => criteria)
				.filter((each) => each.verdict !== 'notApplicable');
		expect(all).toEqual([earlier, later].map((each) => String(applyingTo(each).length)));
		expect(all).not.toEqual(counts);
		expect(answered).not.toEqual(inPlace);
	});

	it('says of each day, assessor and label whose it is', () => {
		expect(content.identity).toContain('以前：2025年度 · 社外秘 · 山田花子');
		expect(content.identity).toContain('今回：2026年度 · 極秘 · 佐藤一郎');
		expect(content.label).toBe('以前：社外秘 ｜ 今回：極秘');
		expect(rowsOf(content, 'overview')).toEqual(
			expect.arrayContaining([
				['評価基準日', '2025年3月31日', '2026年3月31日'],
				['評価者', '山田花子', '佐藤一郎'],
				['取扱区分', '社外秘', '極秘']
			])
		);
	});

	it('names no two columns alike, whatever the titles are', () => {
		const same = twoYears((each) => ({
			...each,
			title: '年度'.repeat(100),
			createdAt: '2026-03-01T00:00:00.000Z'
		}));
		const { sheets } = comparedDocument(...same, [...same, ...same]);
		for (const { columns, name } of sheets) {
			const titles = columns.map(({ title }) => title.toLowerCase());
			expect(new Set(titles).size, name).toBe(titles.length);
			expect(Math.max(...titles.map(({ length }) => length)), name).toBeLessThanOrEqual(255);
		}
	});

	it('says so where nothing has changed', () => {
		const texts = textsOf(comparedDocument(later, later, [later]));
		expect(texts).toContain('判定が変わった確認項目はありません。');
		expect(texts).toContain('回答はすべて同じです。');
		expect(texts).toContain(`同じ ${items.length}問`);
	});

	it('names the organisations where they are not the same', () => {
		const [one] = twoYears((each) => ({ ...each, organisation: '別の会社' }));
		const other = comparedDocument(one, later, [one, later]);
		const warning = '2つのアセスメントの組織名が異なります。';
		expect(textsOf(other)).toContain(warning);
		expect(rowsOf(other, 'overview').flat()).toContain(warning);
		expect(other.identity).toMatch(/以前：2025年度 · 別の会社.*今回：2026年度 · 株式会社例/);
	});
});
