/**
 * What a spreadsheet takes for the start of a formula, in full-width forms too, and the white space
 * that some skip before they look.
 */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** A text that no spreadsheet computes with: one that could start a formula gets an apostrophe. */
export function safeCell(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}
