/** One letter a team: surely counted, possibly, surely not. Every font has them, and paper is read back. */
export const dotSigns = { surely: '●', possibly: '○', not: '·' } as const;

interface DotRow {
	/** One letter for each team. */
	signs: string;
	/** Where the letters stand, in units of one team, from the left. */
	columns: readonly number[];
}

/**
 * Every team of a base as one letter, in rows that are filled column by column: who is surely counted
 * stands on the left, who surely is not on the right.
 *
 * @param teams The fewest and the most that are counted.
 * @param of Number of teams in the base.
 * @param rows Number of rows, at least one.
 */
export function dotRows(
	[fewest, most]: readonly [number, number],
	of: number,
	rows: number
): DotRow[] {
	const signs = Array.from({ length: of }, (_, team) => {
		if (team < fewest) return dotSigns.surely;
		return team < most ? dotSigns.possibly : dotSigns.not;
	});
	return Array.from({ length: rows }, (_, row) => {
		const inRow = signs.flatMap((sign, team) =>
			team % rows === row ? [{ sign, column: Math.floor(team / rows) }] : []
		);
		return {
			signs: inRow.map(({ sign }) => sign).join(''),
			columns: inRow.map(({ column }) => column)
		};
	});
}
