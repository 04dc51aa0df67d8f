import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { wordings } from '$lib/data/editions/wordings';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import { benchmarkOf, type Published } from '$lib/engine/benchmark/benchmark';
import type { PublishedShare } from '$lib/engine/benchmark/bounds/publishedShare';
import { scaleOf } from '$lib/engine/benchmark/scale';
import { distribute } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { protect, type Band } from '$lib/engine/group/protect';
import { groupOf } from './groups';
import { provenance } from './provenance';

/** What everybody can work out of a pack about one item, by our own bounds. */
interface Attack {
	group: readonly Assessment[];
	counts: ReadonlyMap<string, number>;
	published: Published;
}

/** In how many teams the highest and the lowest possible count are apart. */
function apart(share: PublishedShare | undefined, { group }: Attack): number {
	const [low, high] = share?.interval ?? [0, 1];
	return Math.round((high - low) * group.length);
}

/** The small counts of an item that bounds can be asked for, and how near an attacker gets. */
function smallCounts(item: Item, attack: Attack): [key: string, apart: number][] {
	const { counts, published } = attack;
	const countOf = (key: string) => counts.get(key) ?? 0;
	if (item.kind !== 'services') {
		return scaleOf(item)
			.categories.filter((option) => countOf(option) < 5)
			.map((option) => [option, apart(published.share([option]), attack)]);
	}
	const ways = item.provisions.map(({ id }) => id).filter((id) => id !== 'notOffered');
	return item.services.flatMap(({ id }) => {
		const provided = ways.reduce((sum, way) => sum + countOf(`${id}/${way}`), 0);
		const found: [string, number][] = ways
			.filter((way) => countOf(`${id}/${way}`) < 5)
			.map((way) => [`${id}/${way}`, apart(published.way(id, way), attack)]);
		if (provided < 5) found.push([id, apart(published.share([id]), attack)]);
		return found;
	});
}

/** The most teams that an item can apply to, by what is shown of the item that it depends on. */
function mostApplying(
	{ shownWhen }: Item,
	bandsOf: (id: string) => ReadonlyMap<string, Band>,
	teams: number
): number {
	const bands = [...bandsOf(shownWhen?.item ?? '')];
	const sum = (chosen: typeof bands, end: 0 | 1) =>
		chosen.reduce((total, [, band]) => total + band[end], 0);
	const letters =
		shownWhen && ('is' in shownWhen ? shownWhen.is : 'unless' in shownWhen ? shownWhen.unless : []);
	const named = bands.filter(([id]) => letters?.includes(id));
	const others = bands.filter(([id]) => !letters?.includes(id));
	if (!shownWhen || 'atLeast' in shownWhen) return teams;
	// Options of one choice exclude each other; “no contact” of 2.4 excludes all others.
	if ('unless' in shownWhen) return teams - sum(named, 0);
	return Math.min(sum(named, 1), teams - sum(others, 0));
}

describe('an attacker with the pack', () => {
	it('and our own bounds gets at no small number of a larger group', () => {
		const small = new Map<Item['kind'], number>();
		fc.assert(
			fc.property(groupOf(20, 70), (group) => {
				const distribution = distribute(group, itemsById);
				const pack = packOf(protect(distribution, itemsById), provenance);
				const benchmark = benchmarkOf(pack.edition, { ...pack, wordings });
				for (const item of items.filter(({ kind }) => kind !== 'month')) {
					const attack = {
						group,
						counts: distribution.counts.get(item.id) ?? new Map(),
						published: benchmark.published(scaleOf(item))
					};
					const found = smallCounts(item, attack);
					for (const [key, width] of found) {
						expect([item.id, key, width >= 3]).toEqual([item.id, key, true]);
					}
					small.set(item.kind, (small.get(item.kind) ?? 0) + found.length);
				}
			}),
			{ numRuns: 12, seed: 20261128, endOnFailure: true }
		);
		for (const kind of ['choice', 'choices', 'people', 'services'] as const) {
			expect([kind, (small.get(kind) ?? 0) > 20]).toEqual([kind, true]);
		}
	});

	it('and what an item depends on gets at none of the item that depends on it', () => {
		let small = 0;
		fc.assert(
			fc.property(groupOf(20, 70), fc.integer({ min: 3, max: 8 }), (group, threshold) => {
				const teams = group.length;
				const distribution = distribute(group, itemsById);
				const { items: shown } = protect(distribution, itemsById, threshold);
				const bandsOf = (id: string) => shown.find(({ item }) => item === id)?.bands ?? new Map();
				for (const item of items.filter(({ kind, shownWhen }) => shownWhen && kind === 'choice')) {
					const bands: [string, Band][] = [...bandsOf(item.id)];
					const begun = bands.reduce((sum, [, [from]]) => sum + from, 0);
					const most = mostApplying(item, bandsOf, teams);
					for (const [option, [from, to]] of bands) {
						if ((distribution.counts.get(item.id)?.get(option) ?? 0) >= threshold) continue;
						const width = Math.min(to, most - begun + from) - from;
						expect([item.id, option, width >= 2]).toEqual([item.id, option, true]);
						small++;
					}
				}
			}),
			{ numRuns: 40, seed: 20261129, endOnFailure: true }
		);
		expect(small).toBeGreaterThan(300);
	});
});
