import { describe, expect, it } from 'vitest';
import { bandOf, bandWidth } from '$lib/engine/group/bandWidth';

describe('the width of a group’s bands', () => {
	it.each([
		// 20 = 2 × 8 + 4; 66 = 7 × 9 + 3; 187 = 20 × 9 + 7: from 31 teams on never under 9.
		[20, 5, 8],
		[66, 5, 9],
		[187, 5, 9],
		// Nor under 7 before: 16 = 2 × 7 + 2, and 16 = 2 × 8; 10 = 7 + 3.
		[16, 3, 9],
		[10, 3, 7],
		// Every narrower one leaves less than 3: nothing is said of so few.
		[8, 5, 9]
	])('of %i teams with a threshold of %i is %i', (teams, threshold, width) => {
		expect(bandWidth(teams, threshold)).toBe(width);
	});

	it('ends the last band with the group', () => {
		expect(bandOf(18, 8, 20)).toEqual([16, 20]);
		expect(bandOf(7, 8, 20)).toEqual([0, 7]);
	});
});
