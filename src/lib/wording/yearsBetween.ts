/**
 * How many years lie between two moments, to the nearest whole one: told to the reader as "about",
 * never computed with.
 *
 * @param earlier A date or time as ISO 8601.
 */
export function yearsBetween(earlier: string, later: string): number {
	return Math.round((Date.parse(later) - Date.parse(earlier)) / (365.25 * 24 * 3600 * 1000));
}
