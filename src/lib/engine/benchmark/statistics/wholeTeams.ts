import type { Interval } from './interval';

/** Forgives what the solver rounds away, in teams: far less than one. */
const noise = 1e-9;

/**
 * An interval of a share in whole teams: "at least 53 of 66".
 *
 * @param teams Number of teams in the base.
 * @returns The fewest and the most teams.
 * @throws RangeError if no whole number of teams lies in the interval: the figures then
 *   contradict each other in a way that fractions hide.
 * @example wholeTeams([0.8, 1], 66) // [53, 66]
 */
export function wholeTeams(
	[low, high]: Interval,
	teams: number
): readonly [fewest: number, most: number] {
	const [fewest, most] = [Math.ceil(low * teams - noise), Math.floor(high * teams + noise)];
	if (fewest > most) {
		throw new RangeError(`no whole number of ${teams} teams from ${low} to ${high}`);
	}
	// Math.ceil of a number just under 0 is -0.
	return [fewest + 0, most];
}
