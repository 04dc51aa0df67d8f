import { describe, expect, it } from 'vitest';
import { safeCell } from '$lib/storage/files/safeCell';

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
		['a null and =', '\u0000=1'],
		['= and a stroke through it', '=\u03381+1'],
		['a stroke and =', '\u0338=1+1'],
		['= and a variation selector', '=\ufe0f1+1'],
		['a variation selector and =', '\ufe0f=1+1'],
		['a Hangul filler and =', '\u3164=1+1'],
		['a half-width Hangul filler and =', '\uffa0=1+1'],
		['a grapheme joiner and =', '\u034f=1+1'],
		['= and a grapheme joiner', '=\u034f1+1'],
		['a full-width = and a stroke', '＝\u03381'],
		['an empty Braille sign and =', '\u2800=1'],
		['several of them and @', '\u3164 \ufe0f\u0338@SUM(A1)']
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
