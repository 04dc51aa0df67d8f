import { describe, expect, it } from 'vitest';
import { teamsWithPercent } from '$lib/engine/benchmark/statistics/teamsWithPercent';

describe('teamsWithPercent', () => {
	it('takes 12 % of 66 teams for 8 and nothing else', () => {
		expect(teamsWithPercent(12, 0, 66)).toEqual([8]);
	});

	it('finds one team in 1.5 % of 66', () => {
		expect(teamsWithPercent(1.5, 1, 66)).toEqual([1]);
	});

	// Design, section 4.
	it('leaves 34 of the 101 whole percentages of 66 teams impossible', () => {
		const percentages = Array.from({ length: 101 }, (_, percent) => percent);
		const impossible = percentages.filter((value) => teamsWithPercent(value, 0, 66).length === 0);
		expect(impossible).toHaveLength(34);
	});

	it('names every number of teams on a larger base', () => {
		// 41/187 = 21.93 %, 42/187 = 22.46 %
		expect(teamsWithPercent(22, 0, 187)).toEqual([41, 42]);
	});

	it('allows half a per cent to be rounded either way', () => {
		expect(teamsWithPercent(12, 0, 8)).toEqual([1]);
		expect(teamsWithPercent(13, 0, 8)).toEqual([1]);
	});
});
