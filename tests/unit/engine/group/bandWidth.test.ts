import { describe, expect, it } from 'vitest';
import { bandOf, bandWidth, earlierWidth, fewestTeams } from '$lib/engine/group/bandWidth';

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

	it('is up to twenty times the narrowest beside other tables, and no wider', () => {
		// 20 × 9 = 180, and 187 = 180 + 7; of 188 and more there are too few teams, so nothing is said.
		expect(bandWidth(187, 5, (width) => width === 180)).toBe(180);
		expect(bandWidth(187, 5, (width) => width === 181)).toBe(188);
	});

	it.each([
		// The narrowest, and three over: 3 + 4, where 7 is the least width; 5 + 3; 8 + 3. 24 + 3 of 27.
		[3, 3, 10],
		[4, 4, 10],
		[5, 5, 11],
		[20, 20, 26],
		// Of 16, 17, … teams something is said; so is of 25 at a threshold of 3.
		[3, 25, 25]
	])('says something at a threshold of %i from %i teams on of %i', (threshold, teams, fewest) => {
		expect(fewestTeams(threshold, teams)).toBe(fewest);
		expect(bandWidth(fewest, threshold)).toBeLessThanOrEqual(fewest);
	});

	it('ends the last band with the group', () => {
		expect(bandOf(18, 8, 20)).toEqual([16, 20]);
		expect(bandOf(7, 8, 20)).toEqual([0, 7]);
	});
});

describe('the width of a table that was kept without it', () => {
	it.each([
		// 10 = 7 + 3; and 40 = 5 × 7 + 5, where 9 is the narrowest today.
		[10, 3, 7],
		[40, 3, 7],
		// 20 = 2 × 8 + 4.
		[20, 5, 8]
	])('of %i teams with a threshold of %i was %i', (teams, threshold, width) => {
		expect(earlierWidth(teams, threshold)).toBe(width);
	});
});
