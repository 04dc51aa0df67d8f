import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';
import { bandOf } from '$lib/engine/group/bandWidth';
import { distribute, distributionOf } from '$lib/engine/group/distribution';
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

/** An item of one kind, with as many options or ways as are wanted. */
function made(kind: 'choice' | 'choices' | 'services', options = 4): Item {
	const letters = [...'abcde'].slice(0, options);
	const labels = letters.map((id) => ({ id, label: text }));
	const about = { id: '1.1', section: '1', prompt: text, places: [], origin: 'own' as const };
	if (kind === 'choice') return { ...about, kind, options: labels };
	if (kind === 'choices') return { ...about, kind, options: labels, severalAllowed: 'printed' };
	const ways = ['inHouse', 'half', 'outsourced', 'notOffered'];
	return {
		...about,
		kind,
		groups: [],
		services: [{ id: 'd', label: text, group: 'g' }],
		provisions: ways.map((id) => ({ id, label: text })),
		other: { id: 'z', label: text }
	};
}

const text = { ja: '', en: '' };

/** Everything that the product shows of an item, from the counts of its cells in order. */
function shownOf(item: Item, cells: Table, teams: number, threshold: number): string {
	const keys =
		item.kind === 'services'
			? item.provisions.map(({ id }) => `d/${id}`)
			: 'options' in item
				? item.options.map(({ id }) => id)
				: [];
	const counts = new Map(keys.map((key, at) => [key, cells[at] ?? 0]));
	const group = { teams, counts: new Map([[item.id, counts]]) };
	const [shown] = protect(group, new Map([[item.id, item]]), threshold).items;
	return [...(shown?.bands.values() ?? [])].map(([from, to]) => `${from}-${to}`).join();
}

/** Every group of up to 16 teams, with every threshold from 3 to 8. */
const groups = range(3, 16).flatMap((teams) =>
	range(3, 8)
		.filter((threshold) => threshold <= teams)
		.map((threshold) => ({ teams, threshold }))
);

/**
 * Out of every table that leads to the same output, no cell under the threshold comes out exactly or within
 * one: not for who sees the bands, nor for a member, nor where it is known that everybody has answered.
 */
describe('no small cell comes out, of every table that there can be', { timeout: 120_000 }, () => {
	it.each(range(2, 5))('of an item with %i options', (options) => {
		const item = made('choice', options);
		for (const { teams, threshold } of groups) {
			const seen = (table: Table) => shownOf(item, table, teams, threshold);
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
		const item = made('services');
		for (const { teams, threshold } of groups) {
			const seen = (table: Table) => shownOf(item, table, teams, threshold);
			for (const cells of [4, 5]) {
				const least = narrowest(tablesOf(teams, cells), seen, 4, threshold);
				expect([teams, threshold, cells, least >= 2]).toEqual([teams, threshold, cells, true]);
			}
		}
	});

	it.each([false, true])(
		'of an item that applies to one option of another; everybody has answered: %s',
		(isAnswered) => {
			const [item, parent] = [made('choice', 2), made('choice', 2)];
			for (const { teams, threshold } of groups) {
				const seen = (table: Table) => {
					const [first = 0, second = 0, rest = 0, other = 0] = table;
					const ofParent = shownOf(parent, [first + second + rest, other], teams, threshold);
					return `${shownOf(item, [first, second], teams, threshold)} ${ofParent}`;
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
		const item = made('choices', 2);
		for (const { teams, threshold } of groups) {
			// Cells: only a, only b, both, none; what is shown are a and b.
			const counted = (table: Table) => {
				const [a = 0, b = 0, both = 0] = table;
				return [a + both, b + both];
			};
			for (const cells of [3, 4]) {
				const tables = withZeros(tablesOf(teams, cells), counted);
				const seen = (table: Table) => shownOf(item, table, teams, threshold);
				const least = narrowest(tables, seen, 2, threshold);
				expect([teams, threshold, cells, least >= 2]).toEqual([teams, threshold, cells, true]);
			}
		}
	});
});

function* withZeros(tables: Iterable<Table>, as: (table: Table) => number[]): Generator<Table> {
	for (const table of tables) yield as(table);
}
