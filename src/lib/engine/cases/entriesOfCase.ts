import type { Entries, Entry } from '$lib/data/answer';
import type { Case, CaseAnswer, OpenItem } from '$lib/data/cases/case';
import type { Place } from '$lib/data/citation';
import type { Language } from '$lib/data/language';
import type { Item } from '$lib/data/survey/item';
import { isVisible } from '../answers/isVisible';

/**
 * A case entered as an assessment: its answers, each with its place in the report as a note. What the
 * interview does not say is not answered, and its note says so: the team may know it well. What is quoted
 * is in Japanese, as printed.
 *
 * @param items All items by id, each after those that it depends on.
 * @param language Of the notes and of the words given to "other".
 */
export function entriesOfCase(
	interviewed: Case,
	items: ReadonlyMap<string, Item>,
	language: Language = 'ja'
): Entries {
	const entries: Record<string, Entry> = {};
	for (const item of items.values()) {
		if (isVisible(item, items, entries)) entries[item.id] = entryOf(interviewed, item.id, language);
	}
	return entries;
}

function entryOf({ answers, open }: Case, itemId: string, language: Language): Entry {
	const given = answers.find(({ item }) => item === itemId);
	if (given !== undefined) {
		return {
			answer: given.answer,
			...(given.other && { other: given.other[language] }),
			note: noteOf(given, language)
		};
	}
	const untold = open.find(({ item }) => item === itemId);
	return { note: untold ? noteOfOpen(untold, language) : notTold[language] };
}

const notTold: Record<Language, string> = {
	ja: 'この設問への答えは、インタビューにありません。',
	en: 'The interview does not answer this item.'
};

function noteOf({ places, printed, reading }: CaseAnswer, language: Language): string {
	const said = reading?.[language];
	const read = said === undefined ? '' : language === 'ja' ? `（${said}）` : ` (${said})`;
	return `${numbers(places, language)}${printed.map((each) => `「${each}」`).join('')}${read}`;
}

function noteOfOpen({ places, reason }: OpenItem, language: Language): string {
	return `${numbers(places, language)}${reason[language]}`;
}

function numbers(places: readonly Place[], language: Language): string {
	const [separator, colon] = language === 'ja' ? ['、', '：'] : [', ', ': '];
	return `${places.map((place) => Object.values(place).join('')).join(separator)}${colon}`;
}
