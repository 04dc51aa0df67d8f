/** The survey is of Japan, which has one time zone and no summer time. */
const aheadOfUtc = 9 * 60 * 60 * 1000;

/**
 * The calendar day in Japan on which an assessment was changed, as an ISO date. Not the day of the machine
 * that counts: the same files give the same pack in every browser and by the command.
 *
 * @param changed Milliseconds since 1970.
 */
export function collectedOn(changed: number): string {
	const day = new Date(changed + aheadOfUtc).toISOString();
	// Beyond what a date can say a year has a sign and six digits.
	if (day.startsWith('-')) return '0000-01-01';
	return day.startsWith('+') ? '9999-12-31' : day.slice(0, 10);
}
