import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/commands/englishWords.mjs';

describe('the English words of a page', () => {
	it('are those that differ, with how many places keep theirs before each', () => {
		const japanese = '<p class="a" title="二">一<!---->三 <b>4</b></p><p lang="ja">五</p>';
		const english =
			'<p class="a" title="two &amp; more">one<!---->three <b>4</b></p><p lang="en">五</p>';
		// class | title | text | text | 4 | lang | 五
		expect(englishWords(japanese, english)).toEqual([1, 'two & more', 'one', 'three ', 1, 'en']);
	});

	it('are none where the pages are the same', () => {
		expect(englishWords('<p>1</p>', '<p>1</p>')).toEqual([]);
	});

	it.each([
		['another element', '<p>一</p>', '<b>one</b>', '<b> in the place of <p>'],
		['one more element', '<p>一</p>', '<p>one <b>two</b></p>', '<b> in the place of </p>'],
		['an attribute more', '<p>一</p>', '<p lang="en">one</p>', 'lang in the place of a text'],
		['another comment', '<p><!--[-->一</p>', '<p><!--[!-->one</p>', '<!--[!-->'],
		['no text', '<p>一</p>', '<p></p>', '</p> in the place of a text'],
		['less at its end', '<p>一</p><p>二</p>', '<p>one</p>', 'missing at the end']
	])('are refused where there is %s', (_, japanese, english, message) => {
		expect(() => englishWords(japanese, english)).toThrow(message);
	});
});
