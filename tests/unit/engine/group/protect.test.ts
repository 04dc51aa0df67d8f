import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { items, itemsById } from '$lib/data/survey/items';
import { distribute, distributionOf } from '$lib/engine/group/distribution';
import { hiddenCells } from '$lib/engine/group/hiddenCells';
import { protect, type ProtectedItem } from '$lib/engine/group/protect';
import { groupOf } from './groups';

const cells = (...teams: number[]) =>
	teams.map((each, place) => ({ id: `c${place}`, teams: each }));

describe('of cells with a known sum', () => {
	it.each([
		['none is small', cells(5, 9, 30), []],
		// 2 alone would be 46 less the others; the first holds 9 = 2 × 5 − 1.
		['one is small', cells(9, 30, 2, 5), ['c0', 'c2']],
		['the first does not hold enough', cells(6, 30, 2), ['c0', 'c1', 'c2']],
		['the first is small itself', cells(0, 30, 20), ['c0', 'c1']],
		['all are small', cells(1, 2, 0), ['c0', 'c1', 'c2']]
	])('%s', (_, list, hidden) => {
		expect([...hiddenCells(list, 5)].sort()).toEqual(hidden);
	});
});

describe('a group', () => {
	it('smaller than the threshold shows nothing at all', () => {
		expect(() => protect(distributionOf(4, []), itemsById)).toThrow('4 teams are fewer than 5');
	});

	it('cannot be shown with a threshold under 3', () => {
		expect(() => protect(distributionOf(40, []), itemsById, 2)).toThrow('under 3');
	});

	it('shows of a conditional item nothing while it is hidden how many it applies to', () => {
		const counts = [
			{ itemId: '2.4', optionId: 'e', assessments: 2 },
			{ itemId: '2.4', optionId: 'a', assessments: 38 },
			{ itemId: '2.4.1', optionId: 'hidden', assessments: 2 },
			{ itemId: '2.4.1', optionId: 'a', assessments: 20 },
			{ itemId: '2.4.1', optionId: 'b', assessments: 38 }
		];
		const found = itemOf(protect(distributionOf(40, counts), itemsById).items, '2.4.1');
		expect(found.shown.size).toBe(0);
	});
});

function itemOf(list: readonly ProtectedItem[], id: string): ProtectedItem {
	const found = list.find(({ item }) => item === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
}

/** Where nothing is hidden, what is left of the sum is known too. */
function seenOf({ shown, hidden }: ProtectedItem): Set<string> {
	return new Set([...shown.keys(), ...(hidden.size === 0 ? ['none'] : [])]);
}

/** Values of one cell that fit what two tables show, over all whole numbers of the hidden ones. */
interface Attack {
	/** Cells with their true numbers in the group, and in the group less one team. */
	before: ReadonlyMap<string, number>;
	after: ReadonlyMap<string, number>;
	shownBefore: ReadonlySet<string>;
	shownAfter: ReadonlySet<string>;
}

/**
 * What an attacker can know of each hidden cell who has both tables, knows their sums, and that they
 * differ by one team in one cell. By hand: where it is known which cell lost the team, both tables are
 * the same unknowns; every cell that is shown in either is known in both. The others have only a sum.
 */
function feasible({ before, after, shownBefore, shownAfter }: Attack): Map<string, number> {
	const ids = [...before.keys()];
	const width = new Map<string, number>();
	for (const lost of ids) {
		// A cell that is shown in both tells whether it lost the team.
		const contradicts = ids.some((id) => {
			const isShownTwice = shownBefore.has(id) && shownAfter.has(id);
			const isLess = (before.get(id) ?? 0) - (after.get(id) ?? 0) === 1;
			return isShownTwice && isLess !== (id === lost);
		});
		if (contradicts) continue;
		const unknown = ids.filter((id) => !shownBefore.has(id) && !shownAfter.has(id));
		const rest = unknown.reduce((sum, id) => sum + (before.get(id) ?? 0), 0);
		for (const id of unknown) {
			const values = unknown.length === 1 ? 1 : rest + 1;
			width.set(id, Math.max(width.get(id) ?? 0, values));
		}
		// Known in the other table but for who lost the team.
		for (const id of ids) {
			if (unknown.includes(id) || (shownBefore.has(id) && shownAfter.has(id))) continue;
			width.set(id, (width.get(id) ?? 0) + 1);
		}
	}
	return width;
}

describe('no small cell can be worked out', () => {
	const singles = items.filter(({ kind }) => kind === 'choice' || kind === 'people');

	it('from one table: what is hidden has room for every number under the threshold', () => {
		fc.assert(
			fc.property(groupOf(20, 60), (group) => {
				const distribution = distribute(group, itemsById);
				for (const { item, shown, hidden } of protect(distribution, itemsById).items) {
					const counts = distribution.counts.get(item);
					expect([...shown.values()].every((teams) => teams >= 5)).toBe(true);
					if (!singles.some(({ id }) => id === item) || hidden.size === 0) continue;
					const applying = group.length - (counts?.get('hidden') ?? 0);
					const rest = applying - [...shown.values()].reduce((sum, each) => sum + each, 0);
					// With who has no answer, at least two cells share the rest, and it is no small one.
					expect(rest).toBeGreaterThanOrEqual(Math.min(5, applying));
				}
			}),
			{ numRuns: 60, seed: 20261124, endOnFailure: true }
		);
	});

	it('from the group and the group less one team', () => {
		let attacked = 0;
		fc.assert(
			fc.property(groupOf(12, 40), (group) => {
				const [whole, less] = [group, group.slice(1)].map((each) => distribute(each, itemsById));
				if (!whole || !less) throw new Error('two tables are wanted');
				const [seen, seenLess] = [whole, less].map((each) => protect(each, itemsById));
				for (const { id } of singles) {
					const [one, other] = [seen, seenLess].map((each) => itemOf(each?.items ?? [], id));
					if (!one || !other || one.hidden.size + other.hidden.size === 0) continue;
					// Nothing that was kept back of the larger group is shown of the smaller one.
					expect([...one.hidden].filter((cell) => other.shown.has(cell))).toEqual([]);
					const none = (counts: ReadonlyMap<string, number> | undefined) =>
						['dontKnow', 'notApplicable', 'unanswered', 'hidden'].reduce(
							(sum, key) => sum + (counts?.get(key) ?? 0),
							0
						);
					const cellsOf = (from: typeof whole) => {
						const counts = from.counts.get(id);
						const all = [...one.shown.keys(), ...one.hidden];
						return new Map([
							...all.map((cell) => [cell, counts?.get(cell) ?? 0] as const),
							['none', none(counts)]
						]);
					};
					const widths = feasible({
						before: cellsOf(whole),
						after: cellsOf(less),
						shownBefore: seenOf(one),
						shownAfter: seenOf(other)
					});
					for (const [cell, width] of widths) {
						attacked++;
						expect([id, cell, width > 1]).toEqual([id, cell, true]);
					}
				}
			}),
			{ numRuns: 60, seed: 20261124, endOnFailure: true }
		);
		expect(attacked).toBeGreaterThan(1000);
	});
});
