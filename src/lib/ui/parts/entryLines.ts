import type { Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { answerText } from '$lib/wording/answerText';
import { dayText } from '$lib/wording/format';
import { language } from '$lib/wording/language';
import { targetText } from '$lib/wording/targetText';
import { collectWords } from './collectWords';

/** What an entry says, line by line: the answer, and whatever stands beside it. */
export function entryLines(item: Item, entry: Entry = {}): string[] {
	const words = collectWords();
	const { typed = {}, askBy, target } = entry;
	const answer = answerText(item, entry.answer, entry);
	const isOtherSaid = entry.other === undefined || answer.includes(entry.other);
	const texts: Partial<Record<keyof typeof words.fields, string | undefined>> = {
		other: isOtherSaid ? undefined : entry.other,
		typed: Object.values(typed).join(' '),
		reason: entry.reason,
		note: entry.note,
		evidence: entry.evidence,
		askWhom: entry.askWhom,
		askBy: askBy && dayText(askBy)
	};
	const beside = Object.entries(words.fields).flatMap(([field, name]) => {
		const text = texts[field as keyof typeof texts];
		return text ? [`${name}${words.colon}${text}`] : [];
	});
	return [
		answer,
		...providedLines(item, entry),
		...beside,
		...(target ? [targetText(item, target)] : [])
	];
}

/** What one entry says that the other does not: what a note has to keep of it. */
export function newLines(item: Item, entry: Entry | undefined, beside: Entry | undefined) {
	const known = new Set(entryLines(item, beside));
	return entryLines(item, entry).filter((line) => !known.has(line));
}

/** Counts alone would look the same for many ways to provide services. */
function providedLines(item: Item, { answer }: Entry): string[] {
	if (item.kind !== 'services' || answer?.kind !== 'services') return [];
	return item.services.flatMap(({ id, label }) => {
		const provision = item.provisions.find((each) => each.id === answer.provisions[id]);
		return provision
			? [`${label[language.current]}${collectWords().colon}${provision.label[language.current]}`]
			: [];
	});
}
