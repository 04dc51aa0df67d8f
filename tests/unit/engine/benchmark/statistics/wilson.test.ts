import { describe, expect, it } from 'vitest';
import { wilson } from '$lib/engine/benchmark/statistics/wilson';

describe('wilson', () => {
	// scipy.stats.binomtest(k, n).proportion_ci(method='wilson')
	it.each([
		[8, 66, 0.062718, 0.221374],
		[0, 66, 0, 0.055003],
		[66, 66, 0.944997, 1],
		[40, 187, 0.1612, 0.278125]
	])('agrees with SciPy for %i of %i', (teams, of, low, high) => {
		const interval = wilson(teams, of);
		expect(interval[0]).toBeCloseTo(low, 6);
		expect(interval[1]).toBeCloseTo(high, 6);
	});

	it('ends exactly at 0 and 1', () => {
		expect(wilson(0, 66)[0]).toBe(0);
		expect(wilson(66, 66)[1]).toBe(1);
	});

	it.each([
		[1, 0],
		[-1, 66],
		[67, 66],
		[0.5, 66]
	])('refuses %d of %d', (teams, of) => {
		expect(() => wilson(teams, of)).toThrow(new RangeError(`no share: ${teams} of ${of} teams`));
	});
});
