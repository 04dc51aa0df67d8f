import type { Entries } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import type { Benchmark } from '$lib/engine/benchmark/benchmark';
import { reportItem } from '$lib/engine/report/reportItem';
import { answerText } from '$lib/wording/answerText';
import { findings } from '$lib/wording/findings';
import { language } from '$lib/wording/language';
import { placesWords } from '$lib/wording/placesWords';

/** What an answer is placed beside, with what its column is called. */
export interface ItemBeside {
	title: string;
	benchmark: Benchmark;
}

/** Answers item by item, and their places beside one edition or several, in words. */
export function placeRows(entries: Entries, beside: readonly ItemBeside[]) {
	return items.flatMap((item) => {
		const reports = beside.map(({ benchmark }) =>
			reportItem(item, itemsById, entries, benchmark, [])
		);
		if (reports.some(({ status }) => status === 'hidden')) return [];
		const entry = entries[item.id];
		const answer = answerText(item, entry?.answer, entry);
		return { item, answer, places: reports.map((report) => placeText(item, report)) };
	});
}

function placeText(item: Item, report: ReturnType<typeof reportItem>): string {
	if (report.status === 'notPublished') return placesWords().notPublished;
	return findings(item, report.answer, report).join(language.current === 'ja' ? '' : ' ');
}
