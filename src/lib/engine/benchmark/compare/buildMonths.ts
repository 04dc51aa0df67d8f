import type { AnswerOfKind } from '$lib/data/answer';

/**
 * Months from the start of building to its completion; negative if it ends before it starts.
 *
 * @example buildMonths({ year: 2014, month: 11 }, { year: 2015, month: 2 }) // 3
 */
export function buildMonths(
	started: Pick<AnswerOfKind<'month'>, 'year' | 'month'>,
	completed: Pick<AnswerOfKind<'month'>, 'year' | 'month'>
): number {
	return (completed.year - started.year) * 12 + completed.month - started.month;
}
