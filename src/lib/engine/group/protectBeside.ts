import type { Item } from '$lib/data/survey/item';
import type { Distribution } from './distribution';
import { earlierTable, type KeptTable } from './keptTable';
import { unitsOf, type MemberMarks } from './memberMarks';
import { protect, type ProtectedDistribution } from './protect';
import { besideTables, type TableConflict } from './tableConflict';

/** What may be seen of a group beside the tables that were made before. */
export interface ShownBeside {
	/** As `protect` gives it; where there is a conflict for the eyes of who holds the files only. */
	shown: ProtectedDistribution;
	/** Why nothing of it may leave the group. */
	conflict: TableConflict | undefined;
}

/**
 * Protects a group's numbers beside the tables that were made before.
 *
 * @param members The marks of those who are counted.
 * @param items All items by id.
 * @throws RangeError as `protect` does.
 */
export function protectBeside(
	distribution: Distribution,
	members: readonly MemberMarks[],
	items: ReadonlyMap<string, Item>,
	threshold: number,
	made: readonly KeptTable[]
): ShownBeside {
	const beside = besideTables(
		made.map((table) => earlierTable(table, members)),
		{ threshold, teams: distribution.teams, units: unitsOf(items) },
		items
	);
	const allowed = beside.conflict === undefined ? beside : undefined;
	return {
		shown: protect(distribution, items, threshold, allowed),
		conflict: beside.conflict
	};
}
