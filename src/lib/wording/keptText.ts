/** The beginning of a text that is kept where it is too long; half of a character is none. */
export function keptText(whole: string, longest: number): string {
	return whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text that the tool itself writes, made to fit: that something is left out can be seen. */
export function shortened(whole: string, longest: number): string {
	return whole.length <= longest ? whole : `${keptText(whole, longest - 1)}…`;
}
