import type { Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';
import { stateOf } from './stateOf';

/** How many items are answered, and how many of these a second person has checked. */
export interface CheckedCount {
	answered: number;
	checked: number;
	/** Who has checked, where it was said; each name once. */
	by: readonly string[];
}

/**
 * Counts what a second person has checked. Items that do not apply at present are left out.
 *
 * @param items All items by id: one may depend on any other.
 * @param sections Whose items are counted; all, where nothing else is said.
 */
export function checkedCount(
	items: ReadonlyMap<string, Outline>,
	entries: Entries,
	sections?: readonly { items: readonly string[] }[]
): CheckedCount {
	const ids = new Set(sections?.flatMap((section) => section.items) ?? items.keys());
	const counted = [...items.values()].filter(({ id }) => ids.has(id));
	const answered = counted.filter((item) => isAnswered(item, items, entries));
	const checked = answered.flatMap(({ id }) => entries[id]?.checked ?? []);
	const by = new Set(checked.flatMap((each) => each.by ?? []));
	return { answered: answered.length, checked: checked.length, by: [...by] };
}

/** Whether there is an answer for a second person to check: "don't know" is one, half of the services is none. */
export function isAnswered(
	item: Outline,
	items: ReadonlyMap<string, Outline>,
	entries: Entries
): boolean {
	return !['hidden', 'notAnswered', 'partly'].includes(stateOf(item, items, entries).status);
}
