import type { Item } from '$lib/data/survey/item';
import { bandOf, bandWidth } from './bandWidth';
import type { Distribution } from './distribution';
import { unitOf, unitsOf } from './memberMarks';

/** The fewest teams that may be known, unless the person sets another number. */
export const usualThreshold = 5;

/** Below this nobody may set it. */
export const lowestThreshold = 3;

/** The lowest and the highest number of teams that a count may be. */
export type Band = readonly [from: number, to: number];

/** What may be seen of one item of a group. */
export interface ProtectedItem {
	item: string;
	/** By option, class, or service and how it is provided (`d/inHouse`, `d/provided`). */
	bands: ReadonlyMap<string, Band>;
}

/** What may be seen of a group, on screen and outside it. */
export interface ProtectedDistribution {
	teams: number;
	threshold: number;
	/** How many numbers a band holds. */
	width: number;
	items: readonly ProtectedItem[];
	/** What is answered on its own (`unitOf`) and not shown beside the tables that were made before. */
	withheld: readonly string[];
}

/** What follows from the tables that were made before. */
export interface BesideTables {
	width: number;
	withheld: ReadonlySet<string>;
}

/**
 * What may be seen of a group: every count as a band, so that no number under the threshold can be worked
 * out, not even to within one. See docs/decisions/0013-small-groups.md. How many have no answer is not told.
 * Months are not counted: what the report divides them into is not what a group would ask for.
 *
 * @param items All items by id.
 * @param beside What `besideTables` allows; whatever leaves the group has to go by it.
 * @throws RangeError if the threshold is too low, or the group is smaller than it.
 */
export function protect(
	{ teams, counts }: Distribution,
	items: ReadonlyMap<string, Item>,
	threshold = usualThreshold,
	beside?: BesideTables
): ProtectedDistribution {
	if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
		throw new RangeError(`a threshold of ${threshold} is under ${lowestThreshold}`);
	}
	if (teams < threshold) throw new RangeError(`${teams} teams are fewer than ${threshold}`);

	const { width, withheld } = beside ?? { width: bandWidth(teams, threshold), withheld: new Set() };
	const protectedItems = [...items.values()]
		.filter((item) => item.kind !== 'month')
		.map((item) => {
			const ofItem = counts.get(item.id) ?? new Map<string, number>();
			const bands = [...cellsOf(item, ofItem)]
				.filter(([key]) => !withheld.has(unitOf(item.id, key)))
				.map(([key, count]) => [key, bandOf(count, width, teams)] as const);
			return { item: item.id, bands: new Map(bands) };
		});
	return {
		teams,
		threshold,
		width,
		items: protectedItems,
		withheld: unitsOf(items).filter((unit) => withheld.has(unit))
	};
}

/** The counts of an item that are shown as bands. */
function cellsOf(
	item: Exclude<Item, { kind: 'month' }>,
	counts: ReadonlyMap<string, number>
): Map<string, number> {
	const countOf = (key: string) => counts.get(key) ?? 0;
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return new Map(item.options.map(({ id }) => [id, countOf(id)]));
		case 'people':
			return new Map(item.classes.map(({ id }) => [id, countOf(id)]));
		case 'services':
			return new Map(
				item.services.flatMap(({ id }) => {
					// Not how many do not offer it: where all have answered that is how many provide it once more,
					// in other bands, and the two together tell more than either.
					const ways = item.provisions
						.filter((way) => way.id !== 'notOffered')
						.map((way) => [`${id}/${way.id}`, countOf(`${id}/${way.id}`)] as const);
					const provided = ways.reduce((sum, [, count]) => sum + count, 0);
					return [...ways, [`${id}/provided`, provided] as const];
				})
			);
	}
}
