import { describe, expect, it } from 'vitest';
import { safeCell } from '$lib/storage/safeCell';

describe('a cell', () => {
	it.each([
		['=', '=1+1'],
		['+', '+81-3-0000-0000'],
		['-', '-2+3'],
		['@', '@SUM(A1)'],
		['a tab', '\t=1'],
		['a carriage return', '\rx'],
		['a line feed', '\nx'],
		['a full-width =', '＝1+1'],
		['a full-width +', '＋1'],
		['a full-width -', '－1'],
		['a full-width @', '＠SUM(A1)'],
		['a small =', '﹦1'],
		['a small +', '﹢1'],
		['a small -', '﹣1'],
		['a small @', '﹫SUM(A1)'],
		['spaces and =', '  =1'],
		['an ideographic space and ＝', '\u3000＝1'],
		['a no-break space and =', '\u00a0=1'],
		['a byte order mark and =', '\ufeff=1'],
		['a zero-width space and =', '\u200b=1'],
		['a null and =', '\u0000=1']
	])('that begins with %s is text', (_, text) => {
		expect(safeCell(text)).toBe(`'${text}`);
	});

	it.each(['', ' ', '文書化して承認済み', 'a = b', '2.10', '１＋１', "'=1", '・項目', 'x\ty'])(
		'that begins no formula stays as it is: %j',
		(text) => {
			expect(safeCell(text)).toBe(text);
		}
	);

	it('is not marked twice', () => {
		expect(safeCell(safeCell('=1'))).toBe("'=1");
	});
});
