import { describe, expect, it } from 'vitest';
import { boundsOf } from '$lib/engine/benchmark/bounds/bounds';
import { extremeOf } from '$lib/engine/benchmark/bounds/extreme';
import { fixedShares } from '$lib/engine/benchmark/bounds/fixedShares';
import { count, figure, most, programme, singleScale } from '../builders';

const sum = (names: string) => new Map([...names].map((name) => [name, 1] as const));
const is = (names: string, share: number) => ({ terms: sum(names), low: share, high: share });

describe('shares that need no solver', () => {
	it('are those of counts, and the last of a sum', () => {
		const { fixed, conditions, isPossible } = fixedShares([
			is('a', 0.25),
			is('b', 0.5),
			is('abc', 1)
		]);
		expect([...fixed]).toEqual([
			['a', 0.25],
			['b', 0.5],
			['c', 0.25]
		]);
		expect(conditions).toEqual([]);
		expect(isPossible).toBe(true);
	});

	it('are taken out of the conditions on the others', () => {
		const { conditions } = fixedShares([is('a', 0.25), { terms: sum('abc'), low: 0, high: 1 }]);
		expect(conditions).toEqual([{ terms: sum('bc'), low: -0.25, high: 0.75 }]);
	});

	it.each([
		['two counts of one share', [is('a', 0.25), is('a', 0.5)]],
		['more than all', [is('a', 0.75), is('b', 0.5), is('abc', 1)]],
		['a sum that they do not make', [is('a', 0.25), is('b', 0.5), is('ab', 1)]]
	])('are impossible together: %s', (_, conditions) => {
		expect(fixedShares(conditions).isPossible).toBe(false);
	});

	it('leave nothing to solve where every bar of a chart is known', () => {
		const bars = [...'abc'].map((option, position) =>
			figure(option, count([10, 30, 20][position] ?? 0), { id: `2015/1.1/${option}` })
		);
		const known = programme(singleScale('abc'), [
			...bars,
			figure('ab', most('c'), { id: '2015/1.1/ab' })
		]);
		expect(known.components.all).toEqual([]);
		expect(boundsOf(known, ['a', 'b'])).toEqual({
			status: 'bounded',
			interval: [40 / 66, 40 / 66]
		});
		const shares = extremeOf(known, sum('a'), 'maximize')?.shares;
		expect((shares?.get('(no answer)') ?? NaN) * 66).toBeCloseTo(6, 9);
	});
});
