import { describe, expect, it } from 'vitest';
import type { Cell } from '$lib/documents/content/document';
import { rowHeight } from '$lib/documents/excel/rowHeight';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const column = { title: '', width: 10 };

// A line of 15 points, and 3 to spare.
describe('the height of a row', () => {
	it.each([
		['of one line', 'ten places', 18],
		['of two, once a place more is wanted', 'ten places+', 33],
		['of wide letters, which take two places each', '一二三四五六', 33],
		['with an empty line between two, which takes a line too', 'one\n\ntwo', 48],
		['of nothing, which is a line as well', '', 18],
		['that Excel would not take', 'line\n'.repeat(100), 409]
	])('is that %s', (_, words, points) => {
		expect(rowHeight([text(words)], [column])).toBe(points);
	});

	it('is that of the fullest cell on paper, whatever stands beside the paper', () => {
		const unprinted = { ...column, isNotPrinted: true as const };
		const cells = ['one line', 'two lines of it', 'four lines of words on the screen'].map(text);
		expect(rowHeight(cells, [column, column, unprinted])).toBe(33);
		expect(rowHeight(cells, [column, column, column])).toBe(63);
	});
});
