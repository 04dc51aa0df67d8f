/** How many teams are left over at least once every number is rounded down to its band. */
const leastRest = 3;

/**
 * The narrowest band. The options of 3.2.1 add up to no more than the four classes of 3.2; in narrower bands
 * that leaves a member who knows its own answer too little to wonder about. In a group that is large enough
 * for five bands, who knows that all have answered both needs more to wonder about than seven or eight leave.
 */
const leastWidth = (teams: number) => (teams < 31 ? 7 : 9);

/** How many times as wide as the narrowest a band may be; a wider one would hardly say anything. */
const maxTimes = 20;

/**
 * How many numbers a band holds in which a group's counts are shown: the least that keeps every number under
 * the threshold hidden. It follows from what everybody knows, never from the counts, so that the choice
 * itself gives nothing away.
 *
 * Bands begin at the multiples of the width. What the counts have beyond the beginnings of their bands adds up
 * to the same rest for everybody who knows the number of teams: a rest of 0 would tell every count. So three
 * teams at least must be left over; and a band must be so wide that where the rest is as large as it can be,
 * and counts are known to be at the ends of their bands, these ends are not under the threshold. See decision
 * 0013 for the proof.
 *
 * @param teams Number of teams in the group.
 * @param threshold The fewest teams that may be known.
 * @param fits Whether a width goes with the tables that were made before; all do where there are none.
 * @returns More than there are teams where there is none: nothing is said then.
 * @example bandWidth(66, 5) // 9: 0–8, 9–17, …; 66 = 7 × 9 + 3
 */
export function bandWidth(
	teams: number,
	threshold: number,
	fits: (width: number) => boolean = () => true
): number {
	const narrowest = Math.max(threshold + leastRest, leastWidth(teams));
	const widest = Math.min(teams, narrowest * maxTimes);
	for (let width = narrowest; width <= widest; width++) {
		if (teams % width >= leastRest && fits(width)) return width;
	}
	return Math.max(narrowest, teams + 1);
}

/**
 * From how many teams on the bands of a group say something.
 *
 * @param teams Where to begin to look, as where so many turn out to be too few.
 * @returns Never under the threshold.
 */
export function fewestTeams(threshold: number, teams = threshold): number {
	let fewest = Math.max(teams, threshold);
	while (bandWidth(fewest, threshold) > fewest) fewest++;
	return fewest;
}

/** The width of a table that was kept without it, by an earlier version: no band was narrower than 7 then. */
export function earlierWidth(teams: number, threshold: number): number {
	let width = Math.max(threshold + leastRest, 7);
	while (teams % width < leastRest && width <= teams) width++;
	return width;
}

/** The band that a count lies in. @returns Its lowest and its highest number, both within the group. */
export function bandOf(count: number, width: number, teams: number): readonly [number, number] {
	const from = Math.floor(count / width) * width;
	return [from, Math.min(from + width - 1, teams)];
}
