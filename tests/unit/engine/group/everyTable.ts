/** The lowest and the highest value that a cell can have. */
type Range = [low: number, high: number];

/** A table of a group: how many teams are in each cell. */
export type Table = readonly number[];

/** Every way of putting teams into so many cells. */
export function* tablesOf(teams: number, cells: number): Generator<Table> {
	if (cells === 1) {
		yield [teams];
		return;
	}
	for (let first = 0; first <= teams; first++) {
		for (const rest of tablesOf(teams - first, cells - 1)) yield [first, ...rest];
	}
}

/**
 * The tightest that an attacker gets at a small cell who knows the rule and all that is shown, by going
 * through every table: who sees an output knows that the table is one of those that lead to it.
 *
 * @param tables Every table that there can be, as far as the attacker knows.
 * @param seen What is shown of a table.
 * @param protectedCells How many cells, from the first, are to be protected.
 * @param small Cells under this are small; 0 is.
 * @returns The least distance between the lowest and the highest value of a cell that can be small; Infinity
 *   where there is none.
 */
export function narrowest(
	tables: Iterable<Table>,
	seen: (table: Table) => string,
	protectedCells: number,
	small: number
): number {
	const byOutput = new Map<string, { all: Range[]; asMember: Map<number, Range[]> }>();
	for (const table of tables) {
		const output = seen(table);
		let found = byOutput.get(output);
		if (!found) byOutput.set(output, (found = { all: [], asMember: new Map() }));
		widen(found.all, table);
		// A member knows that the cell of its own answer holds one team at least.
		table.forEach((teams, own) => {
			if (teams === 0) return;
			const ranges = found.asMember.get(own) ?? [];
			widen(ranges, table);
			found.asMember.set(own, ranges);
		});
	}
	let least = Infinity;
	for (const { all, asMember } of byOutput.values()) {
		for (const ranges of [all, ...asMember.values()]) {
			for (const [low, high] of ranges.slice(0, protectedCells)) {
				if (low < small) least = Math.min(least, high - low);
			}
		}
	}
	return least;
}

function widen(ranges: Range[], table: Table): void {
	table.forEach((teams, cell) => {
		const range = ranges[cell];
		if (!range) ranges[cell] = [teams, teams];
		else {
			range[0] = Math.min(range[0], teams);
			range[1] = Math.max(range[1], teams);
		}
	});
}
