import { itemsById } from '$lib/data/survey/items';
import type { Distribution } from '$lib/engine/group/distribution';
import { keptTable, type KeptTable } from '$lib/engine/group/keptTable';
import type { MemberMarks } from '$lib/engine/group/memberMarks';
import { protect, type ProtectedDistribution } from '$lib/engine/group/protect';
import { protectBeside } from '$lib/engine/group/protectBeside';
import type { TableConflict } from '$lib/engine/group/tableConflict';
import { keepGroupTable, loadGroupTables } from '$lib/storage/assessments/groupTables';

/** Why nothing of a group may be handed out. */
export type HandOutConflict = TableConflict | 'unreadableTables';

/** What may be seen of a group, and why it may not be handed out, if so. */
export interface Shown {
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
	beside(distribution: Distribution, marks: readonly MemberMarks[], threshold: number): Shown {
		if (!this.#made) {
			return {
				shown: protect(distribution, itemsById, threshold),
				conflict: 'unreadableTables'
			};
		}
		return protectBeside(distribution, marks, itemsById, threshold, this.#made);
	}

	/**
	 * Remembers a table before it is handed out: what has been handed out cannot be taken back.
	 *
	 * @returns Why it must not be handed out; undefined where it may.
	 */
	async keep(
		shown: ProtectedDistribution,
		distribution: Distribution,
		marks: readonly MemberMarks[]
	): Promise<HandOutConflict | undefined> {
		const table = keptTable(shown, marks);
		const isKept = await keepGroupTable(table, (made) => {
			const beside = protectBeside(distribution, marks, itemsById, shown.threshold, made);
			return !beside.conflict && isSame(beside.shown, shown);
		});
		await this.load();
		return isKept ? undefined : 'nearlySameGroup';
	}
}

function isSame(one: ProtectedDistribution, other: ProtectedDistribution): boolean {
	return one.width === other.width && one.withheld.join() === other.withheld.join();
}
