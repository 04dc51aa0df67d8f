/** One of several cells that together hold every team once. */
export interface Cell {
	id: string;
	/** Number of teams. */
	teams: number;
}

/**
 * Which cells of a table have to be kept back so that none under the threshold can be worked out.
 *
 * All that are under it, and then, as long as their own number would be a rest that tells too much,
 * further ones in the order given, until these hold at least 2 × threshold − 1 teams: whatever a small
 * cell holds, the others could then hold the rest. The order is fixed and has nothing to do with the
 * numbers. So a cell that is kept back of a group is also kept back of the group less one team, and what
 * is shown of the one cannot be taken from the other.
 *
 * @param cells In the order in which they are given up. Their sum is known to everyone.
 * @param threshold The fewest teams that may be shown.
 * @returns Ids of the cells to keep back; none where no cell is small.
 */
export function hiddenCells(cells: readonly Cell[], threshold: number): Set<string> {
	const hidden = new Set(cells.filter(({ teams }) => teams < threshold).map(({ id }) => id));
	if (hidden.size === 0) return hidden;
	let covered = 0;
	for (const { id, teams } of cells) {
		if (hidden.has(id)) continue;
		if (covered >= 2 * threshold - 1) break;
		hidden.add(id);
		covered += teams;
	}
	return hidden;
}
