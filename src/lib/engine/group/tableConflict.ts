import type { Item } from '$lib/data/survey/item';
import { bandWidth } from './bandWidth';
import { tellsOfAll } from './tellsOfAll';

/**
 * As many must be lost, or gained, at least, under a lower threshold too: of three who leave, the numbers of two
 * options that fall into another band each tell of one, and so within one of the third.
 */
export const leastChanged = 4;

/** Why a second table must not be made: who has both could work out what single members have answered. */
export type TableConflict = 'nearlySameGroup' | 'otherThreshold' | 'olderTable';

/** How many who are in both tables are lost and gained with their answers to a unit. */
export interface Changed {
	/** They had answered, and have not, or otherwise, now. */
	lost: number;
	/** They have answered, and had not, or otherwise, then. */
	gained: number;
}

/** A table that was made before, and what has changed since. */
export interface EarlierTable {
	threshold: number;
	/** How many numbers its bands hold. */
	width: number;
	teams: number;
	/** How many of its members are not in the next table, and how many of the next are not in it. */
	left: number;
	joined: number;
	/**
	 * By unit that it has shown. Of a table that an earlier version kept: how many have changed anything,
	 * because it does not tell what.
	 */
	changed: ReadonlyMap<string, Changed> | number;
}

/** The table that is to be made. */
interface NextTable {
	threshold: number;
	teams: number;
	units: readonly string[];
}

/** What may be made beside the tables that were made before. */
export type Beside =
	| { conflict: TableConflict }
	| {
			conflict: undefined;
			width: number;
			/** The units that are not shown, so that nobody can work out what a few have changed. */
			withheld: ReadonlySet<string>;
	  };

/**
 * What may be shown of a group beside the tables that were made before.
 *
 * Of a unit, the difference of two tables must be that of nobody, or of as many as may be known: of those who
 * were lost, by leaving or by changing their answer, and of those who were gained, each for itself. One who is
 * lost is not hidden by four who are gained, because a number that goes down can only have lost; and six who
 * have changed something do not hide the one who has changed this. A unit that does not hold it is withheld,
 * with what it is tied to by sums. Bands are as wide as it needs for the two tables not to tell that none, or
 * all, of those who joined or left have chosen an option.
 *
 * @param items All items by id.
 */
export function besideTables(
	made: readonly EarlierTable[],
	next: NextTable,
	items: ReadonlyMap<string, Item>
): Beside {
	const usual = bandWidth(next.teams, next.threshold);
	const width = bandWidth(next.teams, next.threshold, (each) =>
		made.every((earlier) => goesWith(earlier, next, each))
	);
	if (width > next.teams && usual <= next.teams) return { conflict: 'nearlySameGroup' };
	const withheld = new Set<string>();
	for (const earlier of made) {
		const failing = failingUnits(earlier, next, width, items);
		for (const unit of failing) withheld.add(unit);
		if (withheld.size < next.units.length) continue;
		if (earlier.threshold !== next.threshold) return { conflict: 'otherThreshold' };
		return { conflict: typeof earlier.changed === 'number' ? 'olderTable' : 'nearlySameGroup' };
	}
	return { conflict: undefined, width, withheld };
}

/** Whether a table with bands of this width tells nothing of all who joined or left. */
function goesWith(earlier: EarlierTable, next: NextTable, width: number): boolean {
	const { left, joined } = earlier;
	if (left === earlier.teams) return true;
	// Of the same members: no other bands, unless they are made of the earlier ones.
	if (left === 0 && joined === 0) return width % earlier.width === 0;
	if (!areEnough(earlier, next, left, joined)) return true;
	return !tellsOfAll(earlier, { ...next, width }, left, joined);
}

function failingUnits(
	earlier: EarlierTable,
	next: NextTable,
	width: number,
	items: ReadonlyMap<string, Item>
): Set<string> {
	const { left, joined } = earlier;
	const whole = { lost: left, gained: joined };
	const changes = new Map(
		next.units.flatMap((unit): [string, Changed][] => {
			const { changed } = earlier;
			if (typeof changed === 'number') return [[unit, { lost: changed, gained: changed }]];
			const ofUnit = changed.get(unit);
			return ofUnit ? [[unit, ofUnit]] : [];
		})
	);
	const fits = (unit: string) => {
		const { lost, gained } = changes.get(unit) ?? { lost: 0, gained: 0 };
		const [allLost, allGained] = [left + lost, joined + gained];
		if (allLost === 0 && allGained === 0) {
			return earlier.threshold === next.threshold && width % earlier.width === 0;
		}
		// So many may have changed this one, or nobody: only who left and joined is certain.
		const certain = typeof earlier.changed === 'number' && lost > 0 ? whole : undefined;
		if (certain && (left === 0 || joined === 0)) return false;
		if (!areEnough(earlier, next, certain?.lost ?? allLost, certain?.gained ?? allGained)) {
			return false;
		}
		// That all of many more have changed to the same is let be: every fourth item would be withheld.
		const isMany = lost + gained > 0 && Math.min(allLost, allGained) >= 2 * width;
		return isMany || !tellsOfAll(earlier, { ...next, width }, allLost, allGained);
	};
	// Of what it has not shown there is nothing to compare.
	const failing = new Set([...changes.keys()].filter((unit) => !fits(unit)));
	for (const unit of [...failing]) {
		for (const tied of tiedTo(unit, items)) {
			const change = changes.get(tied);
			if (change && left + joined + change.lost + change.gained > 0) failing.add(tied);
		}
	}
	return failing;
}

/** Whether those who are lost, and those who are gained, are each none or enough to hide each other. */
function areEnough(earlier: EarlierTable, next: NextTable, lost: number, gained: number): boolean {
	const fewest = Math.max(earlier.threshold, next.threshold, leastChanged);
	return [lost, gained].every((members) => members === 0 || members >= fewest);
}

/** The items whose numbers add up with those of an item: what it depends on, and what depends on it. */
function tiedTo(unit: string, items: ReadonlyMap<string, Item>): string[] {
	const parent = items.get(unit)?.shownWhen?.item;
	return [...items.values()]
		.filter(({ id, shownWhen }) => {
			const isBeside = parent !== undefined && shownWhen?.item === parent;
			return id !== unit && (id === parent || shownWhen?.item === unit || isBeside);
		})
		.map(({ id }) => id);
}
