import type { Entries, Entry } from '$lib/data/answer';
import { mergeItem, type ItemMerge, type Sides } from './mergeItem';

/** What is to become of an item, with its three states. */
export interface MergeRow extends Sides {
	item: string;
	merge: ItemMerge;
}

/** What a person has decided where both sides had changed an item: one of the two, or words beside ours. */
export type Decision = { keep: 'ours' } | { keep: 'theirs' } | { keep: 'both'; note: string };

/** What came back. */
interface Incoming {
	/** The items that it may change. Whatever else it holds is not looked at. */
	items: readonly string[];
	entries: Entries;
	base: Entries;
	/** What came of the same handing-out before, and whether it was the very same copy. */
	last?: { entries: Entries; isSameCopy: boolean } | undefined;
}

/** What would become of each item, in the order of `items`. */
export function mergeRows(ours: Entries, { items, entries, base, last }: Incoming): MergeRow[] {
	return items.map((item) => {
		const sides: Sides = {
			ours: ours[item],
			theirs: entries[item],
			base: base[item],
			last: last && { entry: last.entries[item], isSameCopy: last.isSameCopy }
		};
		return { item, ...sides, merge: mergeItem(sides) };
	});
}

/**
 * The entries that change, by item; `undefined` where one is taken out.
 *
 * @param decisions By item, for every conflict.
 * @throws RangeError if a conflict is not decided: nothing is merged in part.
 */
export function mergedEntries(
	rows: readonly MergeRow[],
	decisions: Readonly<Record<string, Decision>>
): Record<string, Entry | undefined> {
	return Object.fromEntries(
		rows.flatMap((row) => {
			if (row.merge === 'new') return [[row.item, row.theirs]];
			if (row.merge !== 'conflict') return [];
			const decision = decisions[row.item];
			if (!decision) throw new RangeError(`item ${row.item} is not decided`);
			if (decision.keep === 'ours') return [];
			if (decision.keep === 'theirs') return [[row.item, row.theirs]];
			return [[row.item, { ...row.ours, note: decision.note }]];
		})
	);
}
