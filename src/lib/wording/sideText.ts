import type { ItemReport } from '$lib/data/report/itemReport';
import { itemsById } from '$lib/data/survey/items';
import type { Reported } from '$lib/engine/comparison/compareAssessments';
import { answerText } from './answerText';
import { compareWords } from './compareWords';
import { findings } from './findings';
import { language } from './language';

/** What one of two compared assessments answers to an item, in words. */
export function sideAnswer({ assessment }: Reported, { id, status }: ItemReport): string {
	if (status === 'hidden') return compareWords().hidden;
	const entry = assessment.entries[id];
	return answerText(itemOf(id), entry?.answer, entry);
}

/** Where that answer stands beside the published figures; empty where nothing is to be said. */
export function sidePosition(report: ItemReport): string {
	const sentences = findings(itemOf(report.id), report.answer, report);
	return sentences.join(language.current === 'ja' ? '' : ' ');
}

function itemOf(id: string) {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(`${id} is not an item`);
	return item;
}
