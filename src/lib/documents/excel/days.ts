const msPerDay = 24 * 3600 * 1000;

/** Excel's day 0, counted so that every day since March 1900 is right. */
const start = Date.UTC(1899, 11, 30);

/** A calendar day as Excel counts it. @example serialOf('2016-06-29') // 42550 */
export function serialOf(day: string): number {
	return (Date.parse(`${day}T00:00:00Z`) - start) / msPerDay;
}

/** The ISO date of a day that Excel counts. */
export function dayOfSerial(serial: number): string {
	return new Date(start + serial * msPerDay).toISOString().slice(0, 10);
}
