import { describe, expect, it } from 'vitest';
import { dotRows } from '$lib/ui/report/marks/dots';
import { itemMarks } from '$lib/ui/report/marks/itemMarks';
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
	const marksIn = (id: string, report: ReturnType<typeof reportWith>) =>
		itemMarks(
			itemIn(report, id),
			report.highlights.standings.find(({ item }) => item === id)
		);

	// Section 4.1: over 8 tenths of 66 teams are 53 or more.
	it('is the cut that decides, on its own side', () => {
		expect(marksIn('2.13', reportWith({ '2.13': choice('c') }))).toEqual([
			{ kind: 'order', options: ['a', 'b'], teams: [53, 66], of: 66, isOwn: false }
		]);
	});

	// Section 4.2: 12% of 66 teams are 8.
	it('is the same answer where there is no better side', () => {
		expect(marksIn('2.8', reportWith({ '2.8': choice('a') }))).toEqual([
			{ kind: 'same', options: [], teams: [8, 8], of: 66, isOwn: true }
		]);
	});

	// Section 4.5: about half, which may mean documented or a rough guide: at most 36 and at least 30.
	it('is both cuts where only the two together say about half', () => {
		expect(
			marksIn('4.9', reportWith({ '4.9': choice('d') })).map(({ options, teams, isOwn }) => [
				options.join(''),
				teams,
				isOwn
			])
		).toEqual([
			['abc', [0, 36], false],
			['abcd', [30, 66], true]
		]);
	});

	it('is none without an answer, or where the figures leave everything open', () => {
		expect(marksIn('2.8', reportWith({}))).toEqual([]);
		expect(marksIn('2.2', reportWith({}))).toEqual([]);
		// Of those that publish, whose number no source states.
		expect(marksIn('7.1.2', reportWith({ '7.1': choice('a'), '7.1.2': choice('c') }))).toEqual([]);
	});
});
