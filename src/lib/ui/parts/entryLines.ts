import type { Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { answerText } from '$lib/wording/answerText';
import { language } from '$lib/wording/language';
import { collectWords } from './collectWords';

/** What an entry says, line by line: the answer, and what was written beside it. */
export function entryLines(item: Item, entry: Entry = {}): string[] {
	const words = collectWords();
	const fields = (['reason', 'note', 'evidence', 'askWhom'] as const).flatMap((field) =>
		entry[field] ? [`${words.fields[field]}${words.colon}${entry[field]}`] : []
	);
	return [answerText(item, entry.answer, entry), ...providedLines(item, entry), ...fields];
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
