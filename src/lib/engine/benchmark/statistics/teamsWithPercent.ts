/**
 * All numbers of teams that are printed as a given percentage, fewest first (GRIM test: on a small
 * base most percentages come from one number of teams, or from none).
 *
 * A number half-way between two percentages may have been printed as either.
 *
 * @param percent 0 to 100, as printed.
 * @param decimals Number of decimals that it was rounded to.
 * @param teams Number of teams in the base.
 * @see {@link https://doi.org/10.1177/1948550616673876} Brown and Heathers, The GRIM Test.
 * @example teamsWithPercent(12, 0, 66) // [8]
 * @example teamsWithPercent(1, 0, 66) // []
 */
export function teamsWithPercent(percent: number, decimals: number, teams: number): number[] {
	const half = 0.5 / 10 ** decimals;
	// Only those near it: of ten million teams the others would take seconds.
	const [first, last] = [-1, 1].map((side) => ((percent + side * half) / 100) * teams + side);
	const least = Math.max(0, Math.floor(first ?? 0));
	const most = Math.min(teams, Math.ceil(last ?? teams));
	const counts = Array.from({ length: Math.max(0, most - least + 1) }, (_, place) => least + place);
	return counts.filter((count) => Math.abs((100 * count) / teams - percent) <= half + 1e-9);
}
