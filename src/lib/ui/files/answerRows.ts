import type { Assessment } from '$lib/data/assessment';
import type { Answer, Entries, Entry } from '$lib/data/answer';
import type { Item, Section } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import { stateOf } from '$lib/engine/answers/stateOf';
import { language } from '$lib/wording/language';
import { marksText } from '$lib/wording/marksText';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { rowWords } from './rowWords';

/**
 * The answers as a table: a row of names, then one for each item, whether it applies or not. A table has
 * no head, so that the day, the assessor and the confidentiality stand in each row.
 */
export function answerRows(assessment: Assessment): string[][] {
	const { columns } = rowWords();
	const { entries } = assessment;
	const marks = marksText(assessment);
	const rows = sections.flatMap((section) =>
		section.items
			.map((id) => itemsById.get(id))
			.filter((item) => item !== undefined)
			.map((item) => [...rowOf(section, item, entries), ...marks.map(({ value }) => value)])
	);
	return [[...Object.values(columns), ...marks.map(({ name }) => name)], ...rows];
}

function rowOf(section: Section, item: Item, entries: Entries): string[] {
	const words = rowWords();
	const entry = entries[item.id] ?? {};
	const cells: Record<keyof typeof words.columns, string> = {
		// A bare 2.10 would become 2.1 in a spreadsheet, and 2.4.1 a day in April.
		item: words.item(item.id),
		section: section.title[language.current],
		prompt: item.prompt[language.current],
		state: words.states[stateOf(item, itemsById, entries).status],
		answer: entry.answer ? inWords(item, entry.answer, entry) : '',
		options: entry.answer ? idsOf(entry.answer) : '',
		typed: Object.values(entry.typed ?? {}).join(' / '),
		other: entry.other ?? '',
		reason: entry.reason ?? '',
		note: entry.note ?? '',
		evidence: entry.evidence ?? '',
		askWhom: entry.askWhom ?? '',
		askBy: entry.askBy ?? '',
		target: entry.target ? inWords(item, entry.target.answer) : '',
		targetBy: entry.target?.by ?? '',
		toConfirm: entry.toConfirm ? words.toConfirm : ''
	};
	return Object.keys(words.columns).map((column) => cells[column as keyof typeof cells]);
}

/** As on the pages, but with each service named: a table has room for it. */
function inWords(item: Item, answer: Answer, entry?: Entry): string {
	if (answer.kind !== 'services' || item.kind !== 'services')
		return answerText(item, answer, entry);
	return Object.entries(answer.provisions)
		.map(([service, provision]) => {
			const how = item.provisions.find(({ id }) => id === provision);
			return `${optionLabel(item, service)}: ${how?.label[language.current] ?? provision}`;
		})
		.join(' / ');
}

/** The answer in the ids of the data, for a program: `a`, `a b`, `a=inHouse b=half`, `2014-04`. */
function idsOf(answer: Answer): string {
	switch (answer.kind) {
		case 'choice':
			return answer.option;
		case 'choices':
			return answer.options.join(' ');
		case 'services':
			return Object.entries(answer.provisions)
				.map(([service, provision]) => `${service}=${provision}`)
				.join(' ');
		case 'month':
			return `${answer.year}-${String(answer.month).padStart(2, '0')}`;
		case 'people':
			return String(answer.people);
		case 'dontKnow':
		case 'notApplicable':
			return answer.kind;
	}
}
