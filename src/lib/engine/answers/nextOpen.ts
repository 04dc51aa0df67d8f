import type { Entries } from '$lib/data/answer';
import type { Outline } from '$lib/data/survey/outline';
import { stateOf } from './stateOf';

/**
 * The item to go on with: the first from a place on that applies and is not answered whole, or else the
 * first of all.
 *
 * @param items All items by id, in their order.
 * @param place The item at which the person left; the beginning where it is not known.
 * @returns undefined where nothing is left to answer.
 */
export function nextOpen(
	items: ReadonlyMap<string, Outline>,
	entries: Entries,
	place: string | undefined
): string | undefined {
	const open = [...items.values()]
		.filter((item) => {
			const { status } = stateOf(item, items, entries);
			return status === 'notAnswered' || status === 'partly';
		})
		.map(({ id }) => id);
	const order = [...items.keys()];
	const from = place === undefined ? 0 : order.indexOf(place);
	return open.find((id) => order.indexOf(id) >= from) ?? open[0];
}
