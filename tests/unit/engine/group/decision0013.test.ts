import { describe, expect, it } from 'vitest';
import { matters } from '$lib/data/readiness/matters';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import { bandOf, bandWidth } from '$lib/engine/group/bandWidth';
import { distribute, distributionOf } from '$lib/engine/group/distribution';
import { packOf } from '$lib/engine/group/packOf';
import { lowestThreshold, protect, usualThreshold } from '$lib/engine/group/protect';
import { besideTables } from '$lib/engine/group/tableConflict';
import { assessment } from '../../assessments';
import { provenance } from './provenance';

// One test for each line of docs/decisions/0013-small-groups.md, at its boundaries.

const empty = (teams: number) => distributionOf(teams, []);

function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(`${id} is not an item`);
	return item;
}

describe('“a number under the threshold (5, never under 3)”', () => {
	it('is 5 where nobody sets another', () => {
		expect(usualThreshold).toBe(5);
		expect(protect(empty(40), itemsById).threshold).toBe(5);
	});

	it.each([
		[3, true],
		[2, false],
		[3.5, false],
		[Number.NaN, false]
	])('of %d may be set: %s', (threshold, isTaken) => {
		const set = () => protect(empty(40), itemsById, threshold).threshold;
		if (isTaken) expect(set()).toBe(threshold);
		else expect(set).toThrow(RangeError);
		expect(lowestThreshold).toBe(3);
	});

	it.each([
		[5, 5, true],
		[4, 5, false],
		[8, 8, true],
		[7, 8, false],
		[3, 3, true],
		[2, 3, false]
	])('a group of %i with a threshold of %i is shown: %s', (teams, threshold, isShown) => {
		const shown = () => protect(empty(teams), itemsById, threshold).teams;
		if (isShown) expect(shown()).toBe(teams);
		else expect(shown).toThrow(`${teams} teams are fewer than ${threshold}`);
	});
});

describe('“a band: from a multiple of the width up to the next, the last one ending with the group”', () => {
	it.each([
		[0, [0, 7]],
		[7, [0, 7]],
		[8, [8, 15]],
		[15, [8, 15]],
		[16, [16, 20]],
		[20, [16, 20]]
	])('%i of 20', (count, band) => {
		expect(bandOf(count, 8, 20)).toEqual(band);
	});
});

describe('“the least of at least threshold + 3, and of at least 7, from 31 teams on 9, that leaves 3 teams or more over”', () => {
	it('of every number of teams and every threshold', () => {
		for (let teams = 3; teams <= 400; teams++) {
			for (let threshold = 3; threshold <= Math.min(teams, 12); threshold++) {
				const widths = Array.from(
					{ length: teams + 4 },
					(_, at) => Math.max(threshold + 3, teams < 31 ? 7 : 9) + at
				);
				const least = widths.find((width) => teams % width >= 3);
				expect([teams, threshold, bandWidth(teams, threshold)]).toEqual([teams, threshold, least]);
			}
		}
	});

	it('for 20, 66, 187 and 1,000 teams as the decision says', () => {
		const widths = [20, 66, 187, 1000].map((teams) => bandWidth(teams, 5));
		expect(widths).toEqual([8, 9, 9, 11]);
	});
});

describe('“it does not depend on the counts, so the choice tells nothing”', () => {
	it('whether nobody has answered or everybody the same', () => {
		const one = assessment({ entries: { '1.1': { answer: { kind: 'choice', option: 'a' } } } });
		const same = protect(distribute(Array<typeof one>(20).fill(one), itemsById), itemsById);
		const none = protect(empty(20), itemsById);
		expect(same.width).toBe(none.width);
		// Nor are cells left out because of what they hold.
		const keys = ({ items: shown }: typeof none) =>
			shown.map(({ item, bands }) => [item, ...bands.keys()]);
		expect(keys(same)).toEqual(keys(none));
	});
});

describe('“how many have no answer is not told”', () => {
	const without = ['unanswered', 'dontKnow', 'notApplicable', 'hidden', 'outside', 'month'];
	const counted = items.flatMap((item) =>
		without.map((optionId) => ({ itemId: item.id, optionId, assessments: 20 }))
	);
	const shown = protect(distributionOf(20, counted), itemsById);

	it('by no cell of any item', () => {
		const keys = shown.items.flatMap(({ bands }) => [...bands.keys()]);
		expect(keys.filter((key) => without.includes(key.split('/')[0] ?? ''))).toEqual([]);
		const bands = shown.items.flatMap((each) => [...each.bands.values()]);
		expect(bands.every(([from]) => from === 0)).toBe(true);
	});

	it('nor a number of people that is in no class', () => {
		const people = shown.items.find(({ item }) => item === '3.3');
		const item = itemOf('3.3');
		const classes = item.kind === 'people' ? item.classes.map(({ id }) => id) : [];
		expect([...(people?.bands.keys() ?? [])]).toEqual(classes);
	});

	it('nor a word of it by the pack', () => {
		const { figures } = packOf(shown, provenance);
		const said = figures.flatMap(({ options, provision = '' }) => [...options, provision]);
		expect(said.filter((word) => without.includes(word))).toEqual([]);
	});
});

describe('“months are not counted”', () => {
	it('in any item', () => {
		const months = items.filter(({ kind }) => kind === 'month').map(({ id }) => id);
		expect(months.length).toBeGreaterThan(0);
		const shown = protect(empty(20), itemsById).items.map(({ item }) => item);
		expect(shown.filter((id) => months.includes(id))).toEqual([]);
		expect(shown).toHaveLength(items.length - months.length);
	});
});

describe('“verdicts per matter are never counted for others”', () => {
	it('in no pack', () => {
		const { figures } = packOf(protect(empty(187), itemsById), provenance);
		expect(figures.length).toBeGreaterThan(100);
		const ids = new Set<string>(matters.map(({ id }) => id));
		expect(figures.filter(({ item }) => ids.has(item) || !itemsById.has(item))).toEqual([]);
	});
});

describe('a service', () => {
	it('is shown by each way that provides it, and by their sum: not by who does not offer it', () => {
		const service = itemOf('2.9');
		const ways = [
			['inHouse', 5],
			['half', 4],
			['outsourced', 3],
			['notOffered', 6]
		] as const;
		const counts = ways.map(([way, assessments]) => ({
			itemId: '2.9',
			optionId: `d/${way}`,
			assessments
		}));
		const { bands } = protect(distributionOf(20, counts), new Map([['2.9', service]])).items[0] ?? {
			bands: new Map()
		};
		const ofService = [...bands].filter(([key]) => key.startsWith('d/'));
		// 5 + 4 + 3 provide it; each way alone is in the first band of eight.
		expect(Object.fromEntries(ofService)).toEqual({
			'd/inHouse': [0, 7],
			'd/half': [0, 7],
			'd/outsourced': [0, 7],
			'd/provided': [8, 15]
		});
	});
});

describe('“of those who were lost and of those who were gained: none, or as many as may be known”', () => {
	it.each([
		// Earlier threshold, how many have changed their answer to 2.8, threshold of the new one.
		[5, 0, 5, []],
		[5, 1, 5, ['2.8']],
		[5, 4, 5, ['2.8']],
		[5, 5, 5, []],
		[5, 0, 4, 'otherThreshold'],
		[5, 4, 4, 'otherThreshold'],
		// The larger of the two counts, whichever was first.
		[5, 5, 4, []],
		[4, 4, 5, 'otherThreshold'],
		[4, 5, 5, []]
	] as const)('made with %i, %i differ, now %i: %s', (threshold, changed, next, expected) => {
		for (const [lost, gained] of [
			[changed, changed],
			[0, changed],
			[changed, 0]
		] as const) {
			const earlier = {
				threshold,
				width: bandWidth(42, threshold),
				teams: 42,
				left: 0,
				joined: 0,
				changed: new Map([['2.8', { lost, gained }]])
			};
			const table = { threshold: next, teams: 42, units: ['2.8'] };
			const found = besideTables([earlier], table, itemsById);
			const seen = found.conflict ?? [...found.withheld];
			// Where nothing else is shown, what would be withheld is refused.
			expect(seen).toEqual(expected[0] === '2.8' ? 'nearlySameGroup' : expected);
		}
	});
});

describe('“of fewer teams than the width nothing is said”', () => {
	it.each([
		[8, 0],
		// The width of 9 teams is 10, that of 11 is 8.
		[9, 0],
		[10, 0],
		[11, 1]
	])('of %i teams', (teams, atLeast) => {
		const { figures } = packOf(protect(empty(teams), itemsById), provenance);
		expect(Math.min(figures.length, 1)).toBe(atLeast);
	});
});
