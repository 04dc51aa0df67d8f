import type { Entries, Entry } from '$lib/data/answer';
import { items, itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import type { Item } from '$lib/data/survey/item';
import { stateOf } from '$lib/engine/answers/stateOf';
import { language } from '$lib/wording/language';
import { answerText } from '$lib/wording/answerText';
import { day, empty, text } from './cells';
import type { Cell, Sheet } from './document';
import { emptyLast } from './emptyLast';
import { severalLines } from './oneLine';
import { contentWords } from './words';

/** Every item with its answer and all that stands beside it; each service on a row of its own. */
export function answersSheet(entries: Entries): Sheet {
	const words = contentWords();
	return emptyLast({
		kind: 'table',
		name: 'answers',
		title: words.sheets.answers,
		columns: [
			{ title: words.item, width: 9, prefix: words.itemPrefix },
			{ title: words.section, width: 18 },
			{ title: words.prompt, width: 52 },
			{ title: words.state, width: 12 },
			{ title: words.options, width: 10 },
			{ title: words.answer, width: 60 },
			{ title: words.typed, width: 18 },
			{ title: words.reason, width: 26 },
			{ title: words.note, width: 40 },
			{ title: words.evidence, width: 26 },
			{ title: words.askWhom, width: 18 },
			{ title: words.askBy, width: 12 },
			{ title: words.target, width: 36 },
			{ title: words.targetBy, width: 12 },
			{ title: words.carriedOver, width: 14 }
		],
		rows: items.flatMap((item) => {
			const entry = entries[item.id] ?? {};
			return [itemRow(item, entry, entries), ...serviceRows(item, entry)];
		})
	});
}

function itemRow(item: Item, entry: Entry, entries: Entries): Cell[] {
	const { answer, target } = entry;
	const state = stateOf(item, itemsById, entries);
	return [
		text(item.id),
		text(sectionTitle(item)),
		text(item.prompt[language.current]),
		text(contentWords().states[state.status]),
		text(letters(entry)),
		// An answer that a later one has hidden is kept, and its state says that it does not count.
		answer ? text(answerText(item, answer, entry)) : empty,
		lines(Object.values(entry.typed ?? {}).join('\n')),
		lines(entry.reason),
		lines(entry.note),
		lines(entry.evidence),
		lines(entry.askWhom),
		day(entry.askBy),
		target ? text(answerText(item, target.answer)) : empty,
		day(target?.by),
		text(entry.toConfirm ? contentWords().notConfirmed : '')
	];
}

function sectionTitle(item: Item): string {
	const section = sections.find(({ id }) => id === item.section);
	return section ? `${section.id}. ${section.title[language.current]}` : item.section;
}

function letters({ answer }: Entry): string {
	if (answer?.kind === 'choice') return answer.option;
	return answer?.kind === 'choices' ? answer.options.join(' ') : '';
}

function serviceRows(item: Item, { answer, other }: Entry): Cell[][] {
	if (item.kind !== 'services') return [];
	const provisions = answer?.kind === 'services' ? answer.provisions : {};
	const rows = item.services.map(({ id, label }) => {
		const own = item.provisions.find((each) => each.id === provisions[id]);
		return serviceRow(`${item.id} ${id}`, label[language.current], own?.label[language.current]);
	});
	const further = other
		? [serviceRow(`${item.id} w`, item.other.label[language.current], other)]
		: [];
	return [...rows, ...further];
}

function serviceRow(id: string, label: string, own: string | undefined): Cell[] {
	const { states } = contentWords();
	const state = own === undefined ? states.notAnswered : states.answered;
	const rest = Array<Cell>(9).fill(empty);
	return [text(id), empty, text(label), text(state), empty, text(own ?? ''), ...rest];
}

function lines(words: string | undefined): Cell {
	return { kind: 'text', text: severalLines(words ?? '') };
}
