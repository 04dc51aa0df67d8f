import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { distributionOf } from '$lib/engine/group/distribution';
import { protect, type Band } from '$lib/engine/group/protect';

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The bands of each item, by option. */
function shownOf(teams: number, threshold: number, counts: Counts) {
	const list = Object.entries(counts).flatMap(([itemId, options]) =>
		Object.entries(options).map(([optionId, assessments]) => ({ itemId, optionId, assessments }))
	);
	const { items } = protect(distributionOf(teams, list), itemsById, threshold);
	return (id: string) => items.find(({ item }) => item === id)?.bands ?? new Map<string, Band>();
}

function sumOf(bands: ReadonlyMap<string, Band>, end: 0 | 1): number {
	return [...bands.values()].reduce((sum, band) => sum + band[end], 0);
}

// A member knows its own answer; so one team less is left for all other options.
describe('a member with the pack, where one item’s sum ties another', () => {
	it('gets at no option of 3.2.1 by the classes of 3.2', () => {
		const bandsOf = shownOf(21, 3, {
			'3.2': { under5: 5, from5to9: 5, from10to19: 5, from20: 4 },
			'3.2.1': { a: 18, f: 1 }
		});
		const left = sumOf(bandsOf('3.2'), 1) - sumOf(bandsOf('3.2.1'), 0) - 1;
		expect(left).toBeGreaterThanOrEqual(2);
	});
});
