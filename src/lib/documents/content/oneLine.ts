/**
 * What no kind of file can hold, or what would steer whoever reads it: control characters, those
 * that turn the reading direction, halves of letters and the two that are none.
 */
const unfit = /[\p{Cc}\p{Bidi_Control}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text on one line, with single spaces and nothing that a file cannot hold. */
export function oneLine(text: string): string {
	return text.replace(unfit, ' ').replace(/\s+/g, ' ').trim();
}

/** The same for words of several lines: each line by itself. */
export function severalLines(text: string): string {
	return text
		.split(/\r\n|\r|\n/)
		.map(oneLine)
		.join('\n')
		.trim();
}
