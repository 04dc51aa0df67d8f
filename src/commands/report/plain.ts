import { signsByNumber } from '$lib/wording/signsByNumber';

/**
 * A line that does not steer the reader's terminal, whatever a file holds: white space becomes blanks,
 * other control characters and those that turn the reading direction are shown by their number.
 */
export function plain(line: string): string {
	return signsByNumber(line.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));
}
