import type { AnswerOfKind } from '$lib/data/answer';

/**
 * Whether a month is certainly later than a day of which the year, or the year and month, may be all
 * that is known.
 *
 * @param day ISO date, month or year.
 * @example isLater({ year: 2016, month: 1 }, '2015-12-08') // true
 */
export function isLater(
	{ year, month }: Pick<AnswerOfKind<'month'>, 'year' | 'month'>,
	day: string
): boolean {
	const [lastYear = NaN, lastMonth = 12] = day.split('-').map(Number);
	return year > lastYear || (year === lastYear && month > lastMonth);
}
