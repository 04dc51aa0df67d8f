/**
 * A line without control characters, those that turn the reading direction among them: what a file
 * holds must not steer the reader's terminal.
 */
export function plain(line: string): string {
	return line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
