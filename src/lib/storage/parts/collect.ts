import type { Assessment } from '$lib/data/assessment';
import type { Decision } from '$lib/engine/merge/mergeEntries';
import { comparePart, type ComparedPart } from './comparePart';
import { mergePart } from './mergePart';
import type { Part } from './partFile';

/** One file that came back, with what the person has decided about it. */
interface CollectedPart {
	part: Part;
	decisions: Readonly<Record<string, Decision>>;
	/** Whether it is merged even where it is older than what was merged. */
	isForced?: boolean;
}

/** What would come of merging some files one after another. */
export interface Collected {
	/** In the order in which the files were given. */
	files: readonly ComparedPart[];
	/** Conflicts that are not decided yet; while there are any, nothing is merged. */
	open: number;
	/** The assessment with all of them, undecided conflicts left as they are here. */
	result: Assessment;
	/** Items whose entry changes. */
	items: readonly string[];
}

/**
 * Looks at what came back, and at what would come of it. The latest file of each copy is taken first, so
 * that an older one is known for what it is.
 *
 * @param at The time of the merge.
 */
export function collect(here: Assessment, files: readonly CollectedPart[], at: string): Collected {
	const compared = new Map<CollectedPart, ComparedPart>();
	const latestFirst = [...files].sort(
		(one, other) => Date.parse(other.part.changedAt) - Date.parse(one.part.changedAt)
	);
	let open = 0;
	let result = here;
	for (const file of latestFirst) {
		const { part, decisions, isForced } = file;
		const outcome = comparePart(result, part, isForced);
		compared.set(file, outcome);
		if (!('rows' in outcome)) continue;
		const conflicts = outcome.rows.filter(({ merge }) => merge === 'conflict');
		const undecided = conflicts.filter(({ item }) => decisions[item] === undefined);
		open += undecided.length;
		const asHere = undecided.map(({ item }) => [item, { keep: 'ours' } as const]);
		result = mergePart(result, part, { ...decisions, ...Object.fromEntries(asHere) }, at, isForced);
	}
	const ids = new Set([...Object.keys(here.entries), ...Object.keys(result.entries)]);
	return {
		files: files.map((file) => compared.get(file) ?? { status: 'otherAssessment' }),
		open,
		result,
		items: [...ids].filter((item) => here.entries[item] !== result.entries[item])
	};
}
