import type { Entry } from '$lib/data/answer';
import { canonicalText } from '../answers/canonicalText';

/** One item as it is here, as it came back, and as both began. */
export interface Sides {
	ours: Entry | undefined;
	theirs: Entry | undefined;
	/** What was handed out. */
	base: Entry | undefined;
	/** What the handing-out held when it was merged last, where it was. */
	last?: { entry: Entry | undefined; isSameCopy: boolean } | undefined;
}

/**
 * What is to become of an item. `new`: it was changed there only, and is taken. `changedHere`: it was
 * changed here only, and stays. `conflict`: both sides changed it, each in its own way.
 */
export type ItemMerge = 'same' | 'new' | 'changedHere' | 'conflict';

/** Compares the three states of an item. An answer is never given up where both sides have changed it. */
export function mergeItem({ ours, theirs, base, last }: Sides): ItemMerge {
	if (hasSameContent(ours, theirs)) return bringsCheck(ours, theirs, base) ? 'new' : 'same';
	if (last && hasSameContent(theirs, last.entry)) return 'changedHere';
	if (hasSameContent(theirs, base)) {
		// Taken back since it came last, or never filled in where another has filled it in.
		return last && !hasSameContent(last.entry, base) ? 'conflict' : 'changedHere';
	}
	if (last?.isSameCopy) return hasSameContent(ours, last.entry) ? 'new' : 'conflict';
	return hasSameContent(ours, base) ? 'new' : 'conflict';
}

/** Whether two entries say the same; that someone has checked them is nothing that they say. */
export function hasSameContent(one: Entry | undefined, other: Entry | undefined): boolean {
	return canonicalText(contentOf(one)) === canonicalText(contentOf(other));
}

function contentOf(entry: Entry = {}): Entry {
	return { ...entry, checked: undefined };
}

/** Whether someone there has checked what nobody here has. */
function bringsCheck(ours: Entry = {}, theirs: Entry = {}, base: Entry = {}): boolean {
	const isNew = canonicalText(theirs.checked) !== canonicalText(base.checked);
	return theirs.checked !== undefined && isNew && ours.checked === undefined;
}
