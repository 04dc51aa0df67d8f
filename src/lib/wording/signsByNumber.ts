/** Signs that steer a terminal or turn the reading direction, and those that end a line unseen. */
const steering = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text in which no sign steers whoever reads it: each that would is shown by its number, as JSON writes
 * it, too.
 *
 * @param kept Signs that stay.
 * @example signsByNumber('a\u202eb') // 'a\\u202eb'
 */
export function signsByNumber(text: string, kept = ''): string {
	return text.replace(steering, (sign) => {
		const number = (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
		return kept.includes(sign) ? sign : `\\u${number}`;
	});
}
