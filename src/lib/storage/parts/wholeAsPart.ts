import type { Entries } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { outlines } from '$lib/data/survey/outlines';
import { hasSameContent } from '$lib/engine/merge/mergeItem';
import type { Part } from './partFile';

/**
 * A whole assessment of the same organisation as something that came back. Nobody knows what both began
 * with; but what the history here has already seen of an item is no news. Whatever else differs, and is
 * answered on both sides, is for a person to decide.
 *
 * @param past Earlier states of what is here.
 */
export function wholeAsPart(
	here: Assessment,
	there: Assessment,
	past: readonly Assessment[]
): Part {
	const items = [...outlines.keys()];
	const base: Entries = Object.fromEntries(
		items.flatMap((item) => {
			const entry = there.entries[item];
			const isKnown = past.some(({ entries }) => hasSameContent(entries[item], entry));
			return entry && isKnown ? [[item, entry]] : [];
		})
	);
	return {
		handOut: {
			id: there.id,
			assessment: here.id,
			recipient: there.title,
			handedOutAt: there.createdAt,
			items,
			base
		},
		changedAt: there.changedAt,
		entries: there.entries
	};
}
