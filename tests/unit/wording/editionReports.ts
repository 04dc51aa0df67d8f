import type { EditionReport } from '$lib/data/report/editionReport';
import type { Item } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';

export function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (item === undefined) throw new RangeError(`${id} is not an item`);
	return item;
}

/** What an edition of 66 teams says about an item: nothing, if not said otherwise. */
export function inEdition(overrides: Partial<EditionReport> = {}): EditionReport {
	return {
		base: { kind: 'all', teams: 66 },
		published: [],
		together: [],
		figures: [],
		confirming: [],
		quoted: [],
		caveats: [],
		...overrides
	};
}

export const unknown: [number, number] = [0, 1];

/** At least 53 of 66 teams. */
export const eightTenths: [number, number] = [0.8, 1];
