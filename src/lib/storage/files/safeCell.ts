/** What a spreadsheet takes for the beginning of a formula; small and full-width forms fold to these. */
const starters = '=+-@';

/** What is not seen at the front, or falls away: white space, control signs, marks, fillers. */
const unseen = /^[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]+/u;

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
	const [first] = text.replace(unseen, '');
	// One letter alone: with a mark that comes after it, = would fold to another letter.
	const [folded] = first?.normalize('NFKC') ?? '';
	return folded !== undefined && starters.includes(folded) ? `'${text}` : text;
}
