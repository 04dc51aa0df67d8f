import { itemsById } from '$lib/data/survey/items';
import { keptTable, type KeptTable } from '$lib/engine/group/keptTable';
import { protect, type ProtectedDistribution } from '$lib/engine/group/protect';
import { protectBeside } from '$lib/engine/group/protectBeside';
import type { TableConflict } from '$lib/engine/group/tableConflict';
import { keepGroupTable, loadGroupTables } from '$lib/storage/assessments/groupTables';
import type { Group } from './groupReading.svelte';

/** Why nothing of a group may be handed out. */
export type HandOutConflict = TableConflict | 'unreadableTables';

/** What may be seen of a group, and why it may not be handed out, if so. */
interface ShownTable {
	shown: ProtectedDistribution;
	conflict: HandOutConflict | undefined;
}

/**
 * The tables that were made in this browser. Whatever is handed out of a group's numbers, in whatever form,
 * goes through `keep` first.
 */
export class GroupTables {
	/** Undefined while they are not read, or cannot be: nothing may be handed out then. */
	#made = $state.raw<readonly KeptTable[]>();

	/** Reads them, as other tabs may have made some. */
	async load(): Promise<void> {
		try {
			this.#made = await loadGroupTables();
		} catch (problem) {
			console.error('could not read the tables of groups', problem);
			this.#made = undefined;
		}
	}

	/** What may be seen of a group beside them. @throws RangeError as `protect` does. */
	beside(group: Group, threshold: number): ShownTable {
		if (!this.#made) {
			return {
				shown: protect(group.distribution, itemsById, threshold),
				conflict: 'unreadableTables'
			};
		}
		return shownBeside(group, threshold, this.#made);
	}

	/**
	 * Remembers a table before it is handed out: what has been handed out cannot be taken back.
	 *
	 * @returns Why it must not be handed out; undefined where it may.
	 */
	async keep(shown: ProtectedDistribution, group: Group): Promise<HandOutConflict | undefined> {
		const table = keptTable(shown, marksOf(group));
		const isKept = await keepGroupTable(table, (made) => {
			const beside = shownBeside(group, shown.threshold, made);
			return !beside.conflict && isSame(beside.shown, shown);
		});
		await this.load();
		return isKept ? undefined : 'nearlySameGroup';
	}
}

function shownBeside(group: Group, threshold: number, made: readonly KeptTable[]): ShownTable {
	return protectBeside(group.distribution, marksOf(group), itemsById, threshold, made);
}

function marksOf({ members }: Group) {
	return members.map(({ marks }) => marks);
}

function isSame(one: ProtectedDistribution, other: ProtectedDistribution): boolean {
	return one.width === other.width && one.withheld.join() === other.withheld.join();
}
