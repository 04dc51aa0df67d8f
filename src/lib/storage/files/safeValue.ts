import { safeCell } from './safeCell';

/** A whole ISO day or number: it stays what it is. */
const plain = /^(\d{4}-\d{2}-\d{2}|0|[1-9]\d{0,14})$/;

/** Control signs but tabs and ends of lines: no spreadsheet shows them, and one of them ends the cell. */
const unshown = /[^\P{Cc}\t\r\n]/gu;

/** What a spreadsheet reads as something else than words, in whatever language it is set to. */
const readAsValue = [
	// 2.10, 1-2, 1 1/2, 50%, (5), ￥1,000, 1e5, 12:30 PM, 2026-03-31T10:00
	/^[\p{Sc}(]*[.,]?\p{Nd}(?:[\p{Nd}\s.,:/()%-]|e[+-]?\p{Nd}|t\p{Nd}|z$)*([ap]\.?m\.?)?$/iu,
	/^(true|false)$/i,
	// 31 March 2026, Mar 31, Tue 5 May 2026, March-26
	/^(?=.*\p{Nd})(?:(?:\p{Nd}{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,7})(?:[\s,./-]+|$))+$/iu,
	// Oktober 2014: a month in yet another language
	/^\p{L}{3,9}\.? \p{Nd}{4}$/u,
	// 2014年10月, 3月31日, 令和8年3月31日, R8.3.31
	/^(明治|大正|昭和|平成|令和|[mtshr])?\.?[\p{Nd}元][\p{Nd}元年月日時分秒.:/\s-]*$/iu
];

/**
 * Words as a cell of a file of values, in which nothing says that they are words: what a spreadsheet would
 * run as a formula, or take for a number, a month, a day or a truth, gets an apostrophe before it.
 *
 * @example safeValue('October 2014') // "'October 2014"
 */
export function safeValue(words: string): string {
	const text = words.replace(unshown, ' ');
	if (plain.test(text)) return text;
	// Full-width digits and signs are read like the others.
	const folded = text.normalize('NFKC').trim();
	return readAsValue.some((value) => value.test(folded)) ? `'${text}` : safeCell(text);
}
