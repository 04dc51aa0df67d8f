import type { Interval } from './interval';

/** The 97.5 % point of the standard normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * Wilson's 95 % interval of a share: how far a figure from so few teams could move by chance. It
 * does not cover who chose to join or to answer.
 *
 * @param teams Number of teams that the figure counts.
 * @param of Number of teams in its base.
 * @returns Fractions of teams.
 * @throws RangeError unless 0 ≤ `teams` ≤ `of` and `of` > 0, both whole.
 * @see {@link https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats._result_classes.BinomTestResult.proportion_ci.html}
 *   for the definition: method="wilson".
 * @example wilson(8, 66) // [0.062718, 0.221374]
 */
export function wilson(teams: number, of: number): Interval {
	if (!Number.isInteger(teams) || !Number.isInteger(of) || of <= 0 || teams < 0 || teams > of) {
		throw new RangeError(`no share: ${teams} of ${of} teams`);
	}
	const share = teams / of;
	const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
	const reach =
		(z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	// At either end the interval ends there; computed, it would miss by the last digit.
	return [teams === 0 ? 0 : middle - reach, teams === of ? 1 : middle + reach];
}
