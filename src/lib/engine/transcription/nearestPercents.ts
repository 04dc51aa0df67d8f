/** A percentage that some number of teams gives. */
export interface Possible {
	percent: number;
	teams: number;
}

/**
 * The nearest percentages below and above one that no whole number of teams gives, with the teams.
 *
 * @example nearestPercents(13, 0, 66) // [{ percent: 12, teams: 8 }, { percent: 14, teams: 9 }]
 */
export function nearestPercents(percent: number, decimals: number, of: number): Possible[] {
	const below = Math.floor((percent / 100) * of);
	return [below, below + 1]
		.filter((teams) => teams >= 0 && teams <= of)
		.map((teams) => ({ percent: Number(((100 * teams) / of).toFixed(decimals)), teams }));
}
