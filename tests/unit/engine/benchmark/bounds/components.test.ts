import { describe, expect, it } from 'vitest';
import { componentsOf } from '$lib/engine/benchmark/bounds/components';
import { extremeOf } from '$lib/engine/benchmark/bounds/extreme';
import { count, most, figure, programme, severalScale, singleScale } from '../builders';

const sum = (names: string) => new Map([...names].map((name) => [name, 1] as const));

describe('a linear programme taken apart', () => {
	it('keeps apart what shares no unknown, and joins what meets by way of others', () => {
		const conditions = [
			{ terms: sum('ab'), low: 0, high: 1 },
			{ terms: sum('cd'), low: 0, high: 1 },
			{ terms: sum('ef'), low: 0, high: 1 },
			{ terms: sum('bc'), low: 0, high: 1 }
		];
		const { all, of } = componentsOf(conditions);
		expect(all.map(({ conditions: own }) => own.length).sort()).toEqual([1, 3]);
		expect(of.get('a')).toBe(of.get('d'));
		expect(of.get('a')).not.toBe(of.get('e'));
	});

	it('takes unknowns together that every condition treats alike', () => {
		const { components } = programme(singleScale('abcde'), [figure('abc', count(40))]);
		expect(components.all.map(({ kinds }) => kinds.length)).toEqual([2]);
	});

	// a, b and c alike: any one of them alone may have all 40 teams or none, all of them have 40.
	it.each([
		['a', 0, 40],
		['ab', 0, 40],
		['abc', 40, 40],
		['abcd', 40, 66],
		['de', 0, 26]
	])('finds the extremes of %s', (options, fewest, mostTeams) => {
		const known = programme(singleScale('abcde'), [figure('abc', count(40))]);
		expect((extremeOf(known, sum(options), 'minimize')?.value ?? NaN) * 66).toBeCloseTo(fewest, 9);
		expect((extremeOf(known, sum(options), 'maximize')?.value ?? NaN) * 66).toBeCloseTo(
			mostTeams,
			9
		);
	});

	it('solves once what was asked twice in other words', () => {
		const known = programme(singleScale('abcde'), [
			figure('abc', count(40)),
			figure('d', most('e'))
		]);
		extremeOf(known, sum('a'), 'maximize');
		const [component] = known.components.all;
		const before = component?.solved.size;
		extremeOf(known, sum('b'), 'maximize');
		extremeOf(known, sum('bc'), 'maximize');
		expect(component?.solved.size).toBe(before);
	});

	it('adds up the extremes of several components', () => {
		const known = programme(severalScale('ab'), [
			figure('a', count(10), { id: '2015/1.1/a' }),
			figure('b', count(20), { id: '2015/1.1/b' })
		]);
		expect((extremeOf(known, sum('ab'), 'maximize')?.value ?? NaN) * 66).toBeCloseTo(30, 9);
	});

	it('refuses what no condition bounds', () => {
		const known = programme(singleScale('ab'), [figure('a', count(10))]);
		expect(() => extremeOf(known, sum('x'), 'maximize')).toThrow('no condition bounds x');
	});
});
