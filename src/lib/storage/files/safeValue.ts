import { safeCell } from './safeCell';

/** "October 2014", 2014年10月, 2.10 and 1-2; not a whole ISO day or number, which stay what they are. */
const looksLikeValue =
	/^(?!(\d{4}-\d{2}-\d{2}|0|[1-9]\d{0,14})$)(\d[\d.,:/-]*%?|\p{L}{3,9}\.? \d{4}|\d{4}年\d{1,2}月(\d{1,2}日)?)$/u;

/**
 * Words as a cell of a file of values, in which nothing says that they are words: what a spreadsheet would
 * run as a formula, or take for a number, a month or a day, gets an apostrophe before it.
 *
 * @example safeValue('October 2014') // "'October 2014"
 */
export function safeValue(text: string): string {
	return looksLikeValue.test(text) ? `'${text}` : safeCell(text);
}
