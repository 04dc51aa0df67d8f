import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { besideTables, type Changed, type EarlierTable } from '$lib/engine/group/tableConflict';

const none: Changed = { lost: 0, gained: 0 };

/** What may be shown of the same teams, of whose items so many have changed since. */
function besideSame(
	{ teams, width, threshold }: Pick<EarlierTable, 'teams' | 'width' | 'threshold'>,
	changes: Readonly<Record<string, Changed>>,
	next = threshold
) {
	const changed = new Map(Object.entries(changes));
	const earlier = { threshold, width, teams, left: 0, joined: 0, changed };
	return besideTables([earlier], { threshold: next, teams, units: [...changed.keys()] }, itemsById);
}

const shown = (width: number, ...withheld: string[]) => ({
	conflict: undefined,
	width,
	withheld: new Set(withheld)
});

// 23 = 2 × 8 + 7: four or five more than the end of a band are never the beginning of one.
describe('a table of 23 teams in bands of 8 beside one with another threshold', () => {
	it.each([
		[5, 3],
		[3, 5]
	])('of %i, then %i: hides who has changed an item by the higher one', (threshold, next) => {
		const made = { teams: 23, width: 8, threshold };
		const by = (members: number) => ({ '1.1': none, '2.8': { lost: members, gained: members } });
		expect(besideSame(made, by(4), next)).toEqual({ conflict: 'otherThreshold' });
		expect(besideSame(made, by(5), next)).toEqual(shown(8, '1.1'));
	});
});

describe('an item that hangs on the same one as another that is withheld', () => {
	const made = { teams: 23, width: 8, threshold: 5 };
	const five = { lost: 5, gained: 5 };
	const others = { '1.1': five, '2.14': none, '2.14.2': none, '2.14.3': five };

	it('is withheld with it, as far as it has changed', () => {
		const changes = { ...others, '2.14.1': { lost: 1, gained: 1 } };
		expect(besideSame(made, changes)).toEqual(shown(8, '2.14.1', '2.14.3'));
		expect(besideSame(made, { ...others, '2.14.1': none })).toEqual(shown(8));
	});
});

// 8 + 19 = 27 = 3 × 9: two tables could tell that all 19 have come to the same option.
describe('that all of many have changed to the same', () => {
	it.each([
		[17, ['2.8']],
		[18, []]
	])('counts with %i, of bands of 9: %j withheld', (lost, withheld) => {
		const made = { teams: 40, width: 9, threshold: 5 };
		const changes = { '1.1': none, '2.8': { lost, gained: 19 } };
		expect(besideSame(made, changes)).toEqual(shown(9, ...withheld));
	});
});

// Of three, two options whose numbers go on to the next band tell of one each, and so of the third.
describe('of a group with a threshold of 3', () => {
	const made = { teams: 23, width: 8, threshold: 3 };

	it.each([
		[3, ['2.8']],
		[4, []]
	])('what %i have changed is withheld: %j', (changed, withheld) => {
		const changes = { '1.1': none, '2.8': { lost: changed, gained: changed } };
		expect(besideSame(made, changes)).toEqual(shown(8, ...withheld));
	});

	it.each([
		[3, 'nearlySameGroup'],
		[4, undefined]
	])('a second table of 30, where %i have left, is refused or not: %s', (left, conflict) => {
		const changed = new Map([['2.8', none]]);
		const earlier = { threshold: 3, width: 9, teams: 30 + left, left, joined: 0, changed };
		const next = { threshold: 3, teams: 30, units: ['2.8'] };
		expect(besideTables([earlier], next, itemsById).conflict).toBe(conflict);
	});
});
