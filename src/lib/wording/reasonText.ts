import type { Entries } from '$lib/data/answer';
import type { MatterReport } from '$lib/data/report/matterReport';
import { itemsById } from '$lib/data/survey/items';
import type { Item } from '$lib/data/survey/item';
import { answerText } from './answerText';
import { checklistWords } from './checklistWords';
import { colon } from './format';

type Criterion = MatterReport['criteria'][number];

/**
 * Why a criterion has its verdict, naming the answer that led to it or the item that lacks one.
 *
 * @param entries Give the person's own words to "other".
 */
export function reasonText({ reason, items }: Criterion, entries: Entries): string {
	const words = checklistWords();
	const [first] = items;
	if (first === undefined) throw new RangeError('a verdict names no item');
	const item = itemOf(first);

	switch (reason.code) {
		case 'answer':
			return `${first}${colon()}${answerText(item, reason.answer, entries[first])}`;
		case 'otherAnswer':
		case 'settledByOther':
			return `${first}${colon()}${words.reasons[reason.code](answerText(item, reason.answer, entries[first]))}`;
		case 'partlyAnswered':
			return words.reasons.partlyAnswered(first, reason.undecided?.length ?? 0);
		default:
			return words.reasons[reason.code](first);
	}
}

function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(`${id} is not an item`);
	return item;
}
