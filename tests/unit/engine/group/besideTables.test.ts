import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { bandWidth } from '$lib/engine/group/bandWidth';
import { memberMarks, unitsOf } from '$lib/engine/group/memberMarks';
import { besideTables } from '$lib/engine/group/tableConflict';
import { tellsOfAll } from '$lib/engine/group/tellsOfAll';
import { choice } from '../../assessments';
import { idOf, madeBeside, memberAt, members } from './keptTables';

const first = madeBeside([], members(0, 20)).table;
const beside = (group: Parameters<typeof madeBeside>[1], threshold = 5) => {
	const { conflict, shown } = madeBeside([first], group, threshold);
	return conflict ?? shown.withheld;
};

describe('a table beside one of the same organisations', () => {
	it('shows all where nothing has changed', () => {
		expect(beside(members(0, 20))).toEqual([]);
	});

	it('withholds what one has changed, and shows what six have', () => {
		expect(beside(members(0, 20, 1, { '2.8': choice('b') }))).toEqual(['2.8']);
		expect(beside(members(0, 20, 4, { '2.8': choice('b') }))).toEqual(['2.8']);
		// Twice 8 and 4: an option with 4 of 20 that has 8 then has got four of five at least.
		expect(beside(members(0, 20, 5, { '2.8': choice('b') }))).toEqual(['2.8']);
		expect(beside(members(0, 20, 6, { '2.8': choice('b') }))).toEqual([]);
	});

	it('withholds what one of six who have changed something has changed', () => {
		const group = members(0, 20, 6, { '2.8': choice('b') });
		group[0] = memberAt(0, { '2.8': choice('b'), '3.1': choice('a') });
		expect(beside(group)).toEqual(['3.1']);
	});

	it('lets nobody who had not answered hide one who has changed its answer', () => {
		// Five say something to 3.1 for the first time, one says something else than before.
		const before = members(0, 20);
		before[0] = memberAt(0, { '3.1': choice('a') });
		const after = members(0, 20, 6, { '3.1': choice('b') });
		const { shown } = madeBeside([madeBeside([], before).table], after);
		expect(shown.withheld).toEqual(['3.1']);
		expect(beside(after)).toEqual([]);
	});

	it('tells apart the services of one item', () => {
		const services = (ways: Record<string, 'inHouse' | 'half'>): Answer => ({
			kind: 'services',
			provisions: ways
		});
		const group = members(0, 20, 6, { '2.9': services({ a: 'inHouse' }) });
		group[0] = memberAt(0, { '2.9': services({ a: 'inHouse', b: 'half' }) });
		expect(beside(group)).toEqual(['2.9/b']);
		const { bands } =
			madeBeside([first], group).shown.items.find(({ item }) => item === '2.9') ?? {};
		expect([...(bands?.keys() ?? [])].filter((key) => key.startsWith('b/'))).toEqual([]);
		expect(bands?.has('a/provided')).toBe(true);
	});

	it('withholds what is tied by sums to what it withholds, as far as that has changed', () => {
		const people = (number: number): Answer => ({ kind: 'people', people: number });
		const group = members(0, 20, 6, { '3.2': people(2) });
		group[0] = memberAt(0, { '3.2': people(2), '3.2.1': choice('a') });
		expect(beside(group)).toEqual(['3.2', '3.2.1']);
		expect(beside(members(0, 20, 6, { '3.2': people(2) }))).toEqual([]);
	});

	it('is refused with another threshold, unless six have answered otherwise', () => {
		expect(beside(members(0, 20), 3)).toBe('otherThreshold');
		const withheld = beside(members(0, 20, 6, { '2.8': choice('b') }), 3);
		expect(withheld).toHaveLength(unitsOf(itemsById).length - 1);
		expect(withheld).not.toContain('2.8');
	});
});

describe('a table of which some have left, or joined', () => {
	it.each([
		// The pair of group-of-20-table.json and group-of-19-table.json.
		['one left', [0, 19], 'nearlySameGroup'],
		['four left', [0, 16], 'nearlySameGroup'],
		['five left', [0, 15], []],
		['one was replaced', [1, 21], 'nearlySameGroup'],
		// What a number loses, one has said; what others add does not hide it.
		['one left and thirty joined', [1, 50], 'nearlySameGroup'],
		['five left and one joined', [5, 21], 'nearlySameGroup'],
		['five left and five joined', [5, 25], []],
		['all are others', [50, 70], []]
	] as const)('%s', (_, [from, to], expected) => {
		expect(beside(members(from, to))).toEqual(expected);
	});

	it('keeps what it did not show from being compared with', () => {
		const one = members(0, 20, 1, { '2.8': choice('b') });
		const { table } = madeBeside([first], one);
		expect(table.units).not.toContain('2.8');
		// Back to the first one: only that one counts for 2.8.
		expect(madeBeside([first, table], members(0, 20)).shown.withheld).toEqual([]);
		expect(madeBeside([first, table], one).shown.withheld).toEqual(['2.8']);
	});

	it('has bands that do not tell that none, or all, of those who joined chose an option', () => {
		const { shown } = madeBeside([first], members(0, 25));
		// In the usual bands of 9, a count of 8 of 20 in 8–15 and of 8 of 25 in 0–8 is known.
		expect(tellsOfAll({ teams: 20, width: 8 }, { teams: 25, width: 9 }, 0, 5)).toBe(true);
		expect(bandWidth(25, 5)).toBe(9);
		expect(tellsOfAll({ teams: 20, width: 8 }, shown, 0, 5)).toBe(false);
		expect(shown.width).toBe(13);
	});
});

describe('a table that an earlier version kept', () => {
	const older = (group: readonly ReturnType<typeof memberAt>[]) => ({
		threshold: 5,
		members: Object.fromEntries(
			group.map((each) => {
				const { member, answers } = memberMarks(each, itemsById);
				return [member, answers];
			})
		)
	});

	it.each([
		['of the same answers', members(0, 20), []],
		[
			'of which six have changed something',
			members(0, 20, 6, { '2.8': choice('b') }),
			'olderTable'
		],
		['which one has left', members(0, 19), 'olderTable'],
		[
			'which five have left, and six changed',
			members(0, 15, 6, { '2.8': choice('b') }),
			'olderTable'
		],
		[
			'which six have left and six joined, and five changed',
			members(6, 26, 5, { '2.8': choice('b') }),
			[]
		]
	] as const)('%s', (_, group, expected) => {
		const { conflict, shown } = madeBeside([older(members(0, 20))], group);
		expect(conflict ?? shown.withheld).toEqual(expected);
	});
});

describe('how wide bands are beside another table', () => {
	/** What can be known of how many were gained with one option, by going through all there can be. */
	function narrowest(one: Bands, other: Bands, lost: number, gained: number): number {
		let least = Infinity;
		const found = new Map<string, { gained: number[]; lost: number[] }>();
		for (let kept = 0; kept <= one.teams - lost; kept++) {
			for (let out = 0; out <= lost; out++) {
				for (let into = 0; into <= gained; into++) {
					const key = `${Math.floor((kept + out) / one.width)} ${Math.floor((kept + into) / other.width)}`;
					const seen = found.get(key) ?? { gained: [], lost: [] };
					seen.gained.push(into);
					seen.lost.push(out);
					found.set(key, seen);
				}
			}
		}
		for (const seen of found.values()) {
			if (gained > 0) least = Math.min(least, Math.max(...seen.gained) - Math.min(...seen.gained));
			if (lost > 0) least = Math.min(least, Math.max(...seen.lost) - Math.min(...seen.lost));
		}
		return least;
	}
	interface Bands {
		teams: number;
		width: number;
	}

	it('leaves two at least to wonder about, of every two groups up to 34', () => {
		let told = 0;
		for (let teams = 12; teams <= 22; teams += 2) {
			for (const [lost, gained] of [
				[0, 5],
				[0, 8],
				[0, 12],
				[5, 5],
				[6, 9],
				[5, 0]
			] as const) {
				const one = { teams, width: bandWidth(teams, 5) };
				const later = teams - lost + gained;
				for (let width = 8; width <= later; width++) {
					if (later % width < 3) continue;
					const other = { teams: later, width };
					const isTold = narrowest(one, other, lost, gained) < 2;
					if (isTold) told++;
					// What it says is safe is safe; it may be too careful.
					if (!tellsOfAll(one, other, lost, gained))
						expect([one, other, lost, gained, isTold]).toEqual([one, other, lost, gained, false]);
				}
			}
		}
		expect(told).toBeGreaterThan(20);
	});
});

describe('the marks of a member', () => {
	const month = (of: number): Answer => ({ kind: 'month', year: 2015, month: of });
	const people = (number: number): Answer => ({ kind: 'people', people: number });
	const choices = (...options: string[]): Answer => ({ kind: 'choices', options });
	const of = (said: Parameters<typeof memberAt>[1]) => {
		const { marks, answers } = memberMarks(memberAt(1, said), itemsById);
		return { marks, answers };
	};

	it.each([
		['a month', '1.5', month(1), month(2)],
		['a number within its class', '3.3', people(5), people(6)],
		['why there is no answer', '2.7', { kind: 'notApplicable' }, { kind: 'dontKnow' }],
		['in which order options were chosen', '2.3', choices('a', 'b'), choices('b', 'a')]
	] satisfies [string, string, Answer, Answer][])(
		'do not take %s for another answer, since no table counts it',
		(_, id, one, other) => expect(of({ [id]: other })).toEqual(of({ [id]: one }))
	);

	it('tell neither an id nor an answer, and not the same of two members', () => {
		const kept = madeBeside([], members(0, 20)).table;
		expect(JSON.stringify(kept)).not.toContain(idOf(0).slice(0, 8));
		expect(new Set(Object.values(kept.members)).size).toBe(20);
		const marks = [...memberMarks(memberAt(1), itemsById).marks.values()];
		// Nor that there is none.
		expect(new Set(marks).size).toBe(marks.length);
	});
});

describe('what may be made beside many tables', () => {
	it('is nothing where no width goes with all of them', () => {
		const earlier = [8, 9, 10, 11, 13].map((width) => ({
			threshold: 5,
			width,
			teams: 20,
			left: 0,
			joined: 0,
			changed: new Map()
		}));
		const next = { threshold: 5, teams: 20, units: unitsOf(itemsById) };
		expect(besideTables(earlier, next, itemsById)).toEqual({ conflict: 'nearlySameGroup' });
	});
});
