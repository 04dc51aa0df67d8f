import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { count, figure, most, percent, word, wordings } from '../builders';

const at = (statement: Figure['statement'], teams: number | undefined = 66) =>
	intervalOf(figure('a', statement), wordings, teams);

describe('intervalOf', () => {
	it('takes a count as one share', () => {
		expect(at(count(8))).toEqual([8 / 66, 8 / 66]);
	});

	it('takes a percentage as the share of the whole teams that are printed so', () => {
		expect(at(percent(12))).toEqual([8 / 66, 8 / 66]);
		expect(at(percent(22), 187)).toEqual([41 / 187, 42 / 187]);
	});

	it('takes a percentage of an unknown number of teams as everything that rounds to it', () => {
		const interval = intervalOf(figure('a', percent(12)), wordings, undefined);
		expect(interval?.[0]).toBeCloseTo(0.115, 12);
		expect(interval?.[1]).toBeCloseTo(0.125, 12);
	});

	it('takes "at least" up to all teams', () => {
		expect(at({ kind: 'atLeast', teams: 3 })).toEqual([3 / 66, 1]);
	});

	it('adds the tenths of a word to its ends', () => {
		expect(at(word('about', 5))).toEqual([0.445, 0.555]);
		expect(at(word('orMore', 8))).toEqual([0.8, 1]);
	});

	it('keeps a word within 0 and 1', () => {
		const interval = intervalOf(
			figure('a', word('wide')),
			[{ id: 'wide', printed: ['w'], low: { share: -0.1 }, high: { share: 1.1 } }],
			66
		);
		expect(interval).toEqual([0, 1]);
	});

	it('takes "some" as one team at least, where the number of teams is known', () => {
		expect(at(word('some'))).toEqual([1 / 66, 1]);
		expect(intervalOf(figure('a', word('some')), wordings, undefined)).toEqual([0, 1]);
	});

	it.each([
		['a comparison', most('b')],
		['a mean', { kind: 'mean', people: 11.6 }],
		['a quotation', { kind: 'quote' }]
	] as const)('has none for %s', (_, statement) => {
		expect(at(statement)).toBeUndefined();
	});

	it('has none for a count out of an unknown number of teams', () => {
		expect(intervalOf(figure('a', count(8)), wordings, undefined)).toBeUndefined();
	});

	it.each([
		[
			'a percentage that no number of teams gives',
			percent(1),
			'no whole number of 66 teams gives 1 %'
		],
		['more teams than there are', count(67), '67 of 66 teams'],
		['a word that the table lacks', word('odd'), 'no wording odd in the table'],
		['a word without its tenths', word('about'), 'about needs a number of tenths']
	])('refuses %s, naming the figure', (_, statement, problem) => {
		expect(() => at(statement)).toThrow(new RangeError(`2015/1.1/a/${statement.kind}: ${problem}`));
	});
});
