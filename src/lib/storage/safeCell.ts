/** What a spreadsheet takes for the beginning of a formula; small and full-width forms fold to these. */
const starters = '=+-@';

/**
 * A text as a cell that no spreadsheet runs as a formula.
 *
 * A text that begins like a formula, also after white space or signs that cannot be seen, gets an
 * apostrophe before it. Every other text stays as it is; so does one that has been through here.
 *
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection} for the signs.
 * @example safeCell('＝HYPERLINK("…")') // '\'＝HYPERLINK("…")'
 */
export function safeCell(text: string): string {
	// A tab or a line's end at the front moves what follows into another cell, where it would begin.
	if (/^[\t\r\n]/.test(text)) return `'${text}`;
	const [first] = text.replace(/^[\s\p{C}]+/u, '').normalize('NFKC');
	return first !== undefined && starters.includes(first) ? `'${text}` : text;
}
