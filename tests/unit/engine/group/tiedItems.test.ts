import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { bandWidth } from '$lib/engine/group/bandWidth';
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

	it('nor at a class of 3.2 by the options of 3.2.1, where everybody has answered both', () => {
		const [classes, options] = [4, 6];
		for (let teams = 11; teams <= 160; teams++) {
			for (let threshold = 3; threshold <= 8; threshold++) {
				const width = bandWidth(teams, threshold);
				for (let more = -classes; more <= options; more++) {
					// What the classes have beyond their bands; the options have so many bands less beyond theirs.
					const rests = Array.from({ length: classes * (width - 1) + 1 }, (_, rest) => rest).filter(
						(rest) =>
							rest >= 1 &&
							rest + more * width >= 1 &&
							rest + more * width <= options * (width - 1) &&
							rest + Math.max(0, more) * width <= teams
					);
					if (rests.length === 0) continue;
					for (const [cells, sums] of [
						[classes, rests],
						[options, rests.map((rest) => rest + more * width)]
					] as const) {
						// One team is the member's own, in another cell.
						const most = Math.min(width - 1, Math.max(...sums) - 1);
						const least = Math.max(0, Math.min(...sums) - (cells - 1) * (width - 1));
						if (least < threshold && most >= least) {
							expect([teams, threshold, most - least >= 2]).toEqual([teams, threshold, true]);
						}
					}
				}
			}
		}
	});
});
