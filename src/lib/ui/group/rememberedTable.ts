import { saysAnything } from '$lib/documents/content/group/groupRows';
import type { ProtectedDistribution } from '$lib/engine/group/protect';
import type { HandOutConflict } from './groupTables.svelte';

/** What stands between a group's numbers and whoever gets them. */
export interface TableToSave {
	/** Looks anew why nothing may be handed out. */
	conflict: () => Promise<HandOutConflict | undefined>;
	/** Remembers a table. @returns Why it must not be handed out after all. */
	keep: (shown: ProtectedDistribution) => Promise<HandOutConflict | undefined>;
}

/** Why nothing that holds a group's numbers may leave: it gives members away, or says nothing. */
export type TableRefusal = HandOutConflict | 'saveEmpty';

/**
 * Makes a file that holds numbers of a group, whatever its kind, unless it gives members away beside one that
 * was made before. It is remembered before it is handed out: what has been handed out cannot be taken back.
 *
 * @param shownNow What may be seen: it is asked once what was made before is known.
 * @param make Throws where there is nothing to hand out; then nothing is remembered either.
 */
export async function rememberedTable<Made>(
	handOut: TableToSave,
	shownNow: () => ProtectedDistribution,
	make: (shown: ProtectedDistribution) => Promise<Made>
): Promise<{ status: 'made'; made: Made } | { status: 'refused'; reason: TableRefusal }> {
	const conflict = await handOut.conflict();
	if (conflict) return { status: 'refused', reason: conflict };
	const shown = shownNow();
	if (!saysAnything(shown)) return { status: 'refused', reason: 'saveEmpty' };
	const made = await make(shown);
	const refused = await handOut.keep(shown);
	return refused ? { status: 'refused', reason: refused } : { status: 'made', made };
}
