import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '$lib/data/editions/wordings';
import { items, itemsById } from '$lib/data/survey/items';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { scaleOf } from '$lib/engine/benchmark/scale';
import { bandOf, bandWidth } from '$lib/engine/group/bandWidth';
import { distribute, distributionOf } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { protect } from '$lib/engine/group/protect';
import { narrowest, tablesOf, type Table } from './everyTable';
import { groupOf } from './groups';

describe('a group', () => {
	it('smaller than the threshold shows nothing at all', () => {
		expect(() => protect(distributionOf(4, []), itemsById)).toThrow('4 teams are fewer than 5');
	});

	it('cannot be shown with a threshold under 3', () => {
		expect(() => protect(distributionOf(40, []), itemsById, 2)).toThrow('under 3');
	});

	it('shows bands that hold the counts, and nothing else', () => {
		fc.assert(
			fc.property(groupOf(12, 40), (group) => {
				const distribution = distribute(group, itemsById);
				const { width, items: shown } = protect(distribution, itemsById);
				for (const { item, bands } of shown) {
					const counts = distribution.counts.get(item);
					for (const [key, band] of bands) {
						if (key.endsWith('/provided')) continue;
						expect(band).toEqual(bandOf(counts?.get(key) ?? 0, width, group.length));
					}
				}
			}),
			{ numRuns: 20, seed: 20261128 }
		);
	});
});

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Everything that is shown of cells as they are. */
function bandsOf(cells: Table, width: number, teams: number): string {
	return cells.map((count) => bandOf(count, width, teams)[0]).join();
}

/** Every group of up to 16 teams, with every threshold from 3 to 8. */
const groups = range(3, 16).flatMap((teams) =>
	range(3, 8)
		.filter((threshold) => threshold <= teams)
		.map((threshold) => ({ teams, threshold, width: bandWidth(teams, threshold) }))
);

/**
 * Out of every table that leads to the same output, no cell under the threshold comes out exactly or within
 * one: not for who sees the bands, nor for a member, nor where it is known that everybody has answered.
 */
describe('no small cell comes out, of every table that there can be', { timeout: 120_000 }, () => {
	it.each(range(2, 5))('of an item with %i options', (options) => {
		for (const { teams, threshold, width } of groups) {
			const seen = (table: Table) => bandsOf(table.slice(0, options), width, teams);
			const withNone = narrowest(tablesOf(teams, options + 1), seen, options, threshold);
			const withoutNone = narrowest(tablesOf(teams, options), seen, options, threshold);
			expect([teams, threshold, withNone >= 2, withoutNone >= 2]).toEqual([
				teams,
				threshold,
				true,
				true
			]);
		}
	});

	it('of a service, with the sum of those that provide it', () => {
		for (const { teams, threshold, width } of groups) {
			const seen = (table: Table) => {
				const [inHouse = 0, half = 0, outsourced = 0, not = 0] = table;
				const provided = inHouse + half + outsourced;
				return bandsOf([inHouse, half, outsourced, not, provided], width, teams);
			};
			for (const cells of [4, 5]) {
				const least = narrowest(tablesOf(teams, cells), seen, 4, threshold);
				expect([teams, threshold, cells, least >= 2]).toEqual([teams, threshold, cells, true]);
			}
		}
	});

	it.each([false, true])(
		'of an item that applies to one option of another; everybody has answered: %s',
		(isAnswered) => {
			for (const { teams, threshold, width } of groups) {
				const seen = (table: Table) => {
					const [first = 0, second = 0, rest = 0, other = 0] = table;
					return bandsOf([first, second, first + second + rest, other], width, teams);
				};
				// Both options of the item, who it applies to without an answer, the other option, no answer.
				const tables = isAnswered
					? withZeros(tablesOf(teams, 3), ([first = 0, second = 0, other = 0]) => [
							first,
							second,
							0,
							other,
							0
						])
					: tablesOf(teams, 5);
				const least = narrowest(tables, seen, 2, threshold);
				expect([teams, threshold, least >= 2]).toEqual([teams, threshold, true]);
			}
		}
	);

	it('of an item with several answers, of which everybody has given one', () => {
		for (const { teams, threshold, width } of groups) {
			// Cells: only a, only b, both, none; what is shown are a and b.
			const counted = (table: Table) => {
				const [a = 0, b = 0, both = 0] = table;
				return [a + both, b + both];
			};
			for (const cells of [3, 4]) {
				const tables = withZeros(tablesOf(teams, cells), counted);
				const seen = (table: Table) => bandsOf(table, width, teams);
				const least = narrowest(tables, seen, 2, threshold);
				expect([teams, threshold, cells, least >= 2]).toEqual([teams, threshold, cells, true]);
			}
		}
	});
});

function* withZeros(tables: Iterable<Table>, as: (table: Table) => number[]): Generator<Table> {
	for (const table of tables) yield as(table);
}

describe('an attacker with the pack and our own bounds', () => {
	it('gets at no small number of a larger group', () => {
		let small = 0;
		fc.assert(
			fc.property(groupOf(20, 70), (group) => {
				const distribution = distribute(group, itemsById);
				const pack = packOf(protect(distribution, itemsById), {
					id: 'pack-3f8c9d1e',
					title: 't',
					who: 'w',
					how: 'h',
					from: '2026-04',
					to: '2026-05',
					countedOn: '2026-11-28'
				});
				const benchmark = benchmarkOf(pack.edition, { ...pack, wordings });
				for (const item of items.filter(({ kind }) => kind === 'choice')) {
					const published = benchmark.published(scaleOf(item));
					for (const option of scaleOf(item).categories) {
						const count = distribution.counts.get(item.id)?.get(option) ?? 0;
						if (count >= 5) continue;
						const [low, high] = published.share([option])?.interval ?? [0, 1];
						const width = Math.round((high - low) * group.length);
						expect([item.id, option, width >= 3]).toEqual([item.id, option, true]);
						small++;
					}
				}
			}),
			{ numRuns: 12, seed: 20261128, endOnFailure: true }
		);
		expect(small).toBeGreaterThan(300);
	});
});
