import type { Entries } from '$lib/data/answer';
import { items, itemsById } from '$lib/data/survey/items';
import { scaleOf } from '$lib/engine/benchmark/scale';
import { reportItem } from '$lib/engine/report/reportItem';
import { yieldToMain } from '../../shared/yieldToMain';
import { reportLists } from '$lib/documents/reportOf';

/**
 * Works out, in turns, the bounds that a report of these answers asks for. An edition keeps them, so
 * that the report itself does not hold up the page.
 *
 * @throws RangeError if an answer does not fit its item.
 */
export async function prepareReport(entries: Entries): Promise<void> {
	const { main, others } = reportLists();
	const rest = yieldToMain();
	for (const item of items) {
		const scale = scaleOf(item);
		// The services alone are half of the work.
		for (const category of scale.categories) {
			main.published(scale).share([category]);
			await rest();
		}
		reportItem(item, itemsById, entries, main, others);
		await rest();
	}
}
