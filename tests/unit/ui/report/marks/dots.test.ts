import { describe, expect, it } from 'vitest';
import { dotRows } from '$lib/ui/report/marks/dots';
import { markOf } from '$lib/ui/report/marks/markOf';
import { choice } from '../../../engine/readiness/settlingAnswers';
import { itemIn, reportWith } from '../../../engine/report/fixtures';

describe('the dots of a base', () => {
	it('are one letter a team, sure ones on the left, filled column by column', () => {
		// 4 teams surely, 2 possibly, 1 surely not, in two rows of four columns.
		expect(dotRows([4, 6], 7, 2)).toEqual([
			{ signs: '●●○·', columns: [0, 1, 2, 3] },
			{ signs: '●●○', columns: [0, 1, 2] }
		]);
	});

	it.each([
		[[0, 66], 66],
		[[53, 66], 66],
		[[9, 9], 46],
		[[0, 0], 187]
	] as const)('count as many as there are: %j of %i', ([fewest, most], of) => {
		const signs = dotRows([fewest, most], of, 3)
			.map((row) => row.signs)
			.join('');
		const count = (sign: string) => [...signs].filter((each) => each === sign).length;
		expect([count('●'), count('○'), count('·')]).toEqual([fewest, most - fewest, of - most]);
	});
});

describe('the mark of an item', () => {
	const markIn = (id: string, report: ReturnType<typeof reportWith>) =>
		markOf(
			itemIn(report, id),
			report.highlights.standings.find(({ item }) => item === id)
		);

	// Section 4.1: over 8 tenths of 66 teams are 53 or more.
	it('is the cut that decides, on its own side', () => {
		expect(markIn('2.13', reportWith({ '2.13': choice('c') }))).toEqual({
			kind: 'order',
			options: ['a', 'b'],
			teams: [53, 66],
			of: 66,
			isOwn: false
		});
	});

	// Section 4.2: 12% of 66 teams are 8.
	it('is the same answer where there is no better side', () => {
		expect(markIn('2.8', reportWith({ '2.8': choice('a') }))).toEqual({
			kind: 'same',
			options: [],
			teams: [8, 8],
			of: 66,
			isOwn: true
		});
	});

	it('is none without an answer, or where the figures leave everything open', () => {
		expect(markIn('2.8', reportWith({}))).toBeUndefined();
		expect(markIn('2.2', reportWith({}))).toBeUndefined();
		// Of those that publish, whose number no source states.
		expect(
			markIn('7.1.2', reportWith({ '7.1': choice('a'), '7.1.2': choice('c') }))
		).toBeUndefined();
	});
});
