import type { Entries, Entry } from '$lib/data/answer';
import type { Case, CaseAnswer, OpenItem } from '$lib/data/cases/case';
import type { Place } from '$lib/data/citation';
import type { Item } from '$lib/data/survey/item';
import { isVisible } from '../answers/isVisible';

/**
 * A case entered as an assessment: its answers, each with its place in the report as a note. What the
 * interview does not say is not answered, and its note says so: the team may know it well. Notes and words
 * are in Japanese, as printed.
 *
 * @param items All items by id, each after those that it depends on.
 */
export function entriesOfCase(interviewed: Case, items: ReadonlyMap<string, Item>): Entries {
	const entries: Record<string, Entry> = {};
	for (const item of items.values()) {
		if (isVisible(item, items, entries)) entries[item.id] = entryOf(interviewed, item.id);
	}
	return entries;
}

function entryOf({ answers, open }: Case, itemId: string): Entry {
	const given = answers.find(({ item }) => item === itemId);
	if (given !== undefined) {
		return {
			answer: given.answer,
			...(given.other && { other: given.other.ja }),
			note: noteOf(given)
		};
	}
	const untold = open.find(({ item }) => item === itemId);
	return { note: untold ? noteOfOpen(untold) : 'この設問への答えは、インタビューにありません。' };
}

function noteOf({ places, printed, reading }: CaseAnswer): string {
	const words = printed.map((each) => `「${each}」`).join('');
	return `${numbers(places)}：${words}${reading ? `（${reading.ja}）` : ''}`;
}

function noteOfOpen({ places, reason }: OpenItem): string {
	return `${numbers(places)}：${reason.ja}`;
}

function numbers(places: readonly Place[]): string {
	return places.map((place) => Object.values(place).join('')).join('、');
}
