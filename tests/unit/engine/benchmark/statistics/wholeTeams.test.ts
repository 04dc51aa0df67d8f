import { describe, expect, it } from 'vitest';
import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';

describe('wholeTeams', () => {
	it.each([
		['8 割 or more of 66', [0.8, 1], 66, [53, 66]],
		['an exact share', [8 / 66, 8 / 66], 66, [8, 8]],
		['a share with the last digits lost', [0.1212121212, 0.1212121212], 66, [8, 8]],
		['nothing known', [0, 1], 187, [0, 187]]
	] as const)('rounds %s inwards', (_, interval, teams, expected) => {
		expect(wholeTeams(interval, teams)).toEqual(expected);
	});

	it('refuses an interval that no whole number of teams fits', () => {
		expect(() => wholeTeams([0.446, 0.447], 66)).toThrow(
			new RangeError('no whole number of 66 teams from 0.446 to 0.447')
		);
	});
});
