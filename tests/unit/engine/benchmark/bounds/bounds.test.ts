import { describe, expect, it } from 'vitest';
import { boundsOf } from '$lib/engine/benchmark/bounds/bounds';
import {
	count,
	figure,
	most,
	percent,
	programme,
	severalScale,
	singleScale,
	word
} from '../builders';

/** [low, high] of the bounds, rounded to nine decimals. */
function interval(...given: Parameters<typeof boundsOf>): number[] {
	const bounds = boundsOf(...given);
	if (bounds.status !== 'bounded') throw new Error(bounds.status);
	return bounds.interval.map((share) => Math.round(share * 1e9) / 1e9);
}

describe('bounds of one choice', () => {
	// Item 7.1: about half publish (a to e), monthly (a) the most frequent of them.
	const reports = programme(singleScale('abcdef'), [
		figure('abcde', word('about', 5)),
		figure('a', most('bcde'))
	]);

	// By hand: a ≥ b and a + b ≤ 0.555, so b ≤ 0.2775; a is a fifth of 0.445 at least.
	it('follow from a group and its most frequent option', () => {
		expect(interval(reports, ['b'])).toEqual([0, 0.2775]);
		expect(interval(reports, ['a'])).toEqual([0.089, 0.555]);
	});

	// Item 1.4. By hand: b ≥ 0.8 − 0.555 and b ≤ 1 − 0.445.
	it('follow from two overlapping groups', () => {
		const people = programme(singleScale('abcd'), [
			figure('a', word('about', 5)),
			figure('ab', word('orMore', 8))
		]);
		expect(interval(people, ['b'])).toEqual([0.245, 0.555]);
		expect(interval(people, ['c', 'd'])).toEqual([0, 0.2]);
	});

	it('leave room for teams without an answer', () => {
		const half = programme(singleScale('ab'), [figure('a', word('about', 5))]);
		expect(interval(half, ['b'])).toEqual([0, 0.555]);
	});

	it('close where the share without an answer is known', () => {
		const known = programme(singleScale('ab'), [
			figure('a', count(30)),
			figure(['none'], count(6))
		]);
		expect(interval(known, ['b'])).toEqual([0.454545455, 0.454545455]);
	});

	it('give whole teams exactly, not nearly', () => {
		const exact = programme(singleScale('abc'), [figure('a', percent(12))]);
		expect(boundsOf(exact, ['a'])).toEqual({ status: 'bounded', interval: [8 / 66, 8 / 66] });
	});

	// By hand: at least half of those who answered; if nobody did, that is nobody.
	it('take a share of those who answered for no more than that', () => {
		const of = { base: { kind: 'answered' } } as const;
		const answered = programme(singleScale('ab'), [figure('a', word('orMore', 5), of)]);
		expect(interval(answered, ['a'])).toEqual([0, 1]);
		expect(interval(answered, ['b'])).toEqual([0, 0.5]);
	});

	// By hand: at most 6 of 66 did not answer, so at least half of 60 teams.
	it('use what is known of those who did not answer', () => {
		const of = { base: { kind: 'answered' } } as const;
		const answered = programme(singleScale('ab'), [
			figure('a', word('orMore', 5), of),
			figure('ab', { kind: 'atLeast', teams: 60 })
		]);
		expect(interval(answered, ['a'])).toEqual([0.454545455, 1]);
	});

	// About half have a, b or c, or perhaps d too.
	it('hold for either reading of words that may include an option', () => {
		const either = programme(singleScale('abcde'), [
			figure('abc', word('about', 5), { maybe: ['d'] })
		]);
		expect(interval(either, ['a', 'b', 'c'])).toEqual([0, 0.555]);
		expect(interval(either, ['a', 'b', 'c', 'd'])).toEqual([0.445, 1]);
	});

	it('take "none" for a category where the scale has one of that name', () => {
		const scale = singleScale('', { categories: ['a', 'none'], exclusive: ['a', 'none'] });
		const known = programme(scale, [figure(['none'], count(33))]);
		expect(interval(known, ['none'])).toEqual([0.5, 0.5]);
		expect(interval(known, ['a'])).toEqual([0, 0.5]);
	});

	it('of no options are 0', () => {
		expect(interval(reports, [])).toEqual([0, 0]);
	});
});

describe('bounds of several choices', () => {
	it('let options named together add up to less than their sum', () => {
		const both = programme(severalScale('abc'), [figure('a', count(32)), figure('b', count(26))]);
		expect(interval(both, ['a'])).toEqual([0.484848485, 0.484848485]);
		expect(interval(both, ['c'])).toEqual([0, 1]);
	});

	// By hand: a + b ≥ 0.8 and a ≤ 0.3 leave b ≥ 0.5; either is at most the union.
	it('tie an option to the group that it is named with', () => {
		const group = programme(severalScale('abc'), [
			figure('ab', word('about', 8)),
			figure('a', word('about', 3))
		]);
		expect(interval(group, ['b'])).toEqual([0.39, 0.855]);
		expect(interval(group, ['a', 'b'])).toEqual([0.745, 0.855]);
	});

	// By hand: c ≥ 0.8 − 0.3, since the larger group has nothing else beyond the smaller.
	it('tie a group to the larger group around it', () => {
		const nested = programme(severalScale('abc'), [
			figure('abc', word('orMore', 8)),
			figure('ab', count(22))
		]);
		expect(interval(nested, ['c'])).toEqual([0.466666667, 1]);
		expect(interval(nested, ['a'])).toEqual([0, 0.333333333]);
	});

	// Item 2.4: many were contacted (a to d); e is "nobody contacted us".
	it('keep an exclusive option apart from the others', () => {
		const contacted = programme(severalScale('abcde', 'e'), [figure('abcd', word('orMore', 5))]);
		expect(interval(contacted, ['e'])).toEqual([0, 0.5]);
		const alone = programme(severalScale('abcde', 'e'), [figure('e', count(22))]);
		expect(interval(alone, ['a'])).toEqual([0, 0.666666667]);
	});

	it('keep teams without an answer apart from all options', () => {
		const silent = programme(severalScale('abe', 'e'), [
			figure(['none'], count(33)),
			figure('e', count(22))
		]);
		expect(interval(silent, ['a'])).toEqual([0, 0.166666667]);
	});

	it('add an exclusive option to a group that names it', () => {
		const mixed = programme(severalScale('abe', 'e'), [
			figure(['a', 'b', 'e'], count(44)),
			figure('e', count(11))
		]);
		expect(interval(mixed, ['a', 'b'])).toEqual([0.5, 0.5]);
	});

	it('compare options that the report compares', () => {
		const first = programme(severalScale('abc'), [figure('a', most('bc')), figure('b', count(33))]);
		expect(interval(first, ['a'])).toEqual([0.5, 1]);
	});
});

describe('bounds', () => {
	it('are not published where no figure puts a condition', () => {
		const quoted = programme(singleScale('ab'), [figure('a', { kind: 'quote' })]);
		expect(boundsOf(quoted, ['a'])).toEqual({ status: 'notPublished' });
	});

	it('name the figures that contradict each other, and no others', () => {
		const clashing = programme(singleScale('abc'), [
			figure('c', word('few'), { id: 'innocent' }),
			figure('a', count(40), { id: 'first' }),
			figure('b', word('orMore', 5), { id: 'second' })
		]);
		expect(boundsOf(clashing, ['c'])).toEqual({
			status: 'contradiction',
			figures: ['first', 'second']
		});
	});

	it('refuse an option that the scale lacks', () => {
		const some = programme(singleScale('ab'), [figure('a', count(1))]);
		expect(() => boundsOf(some, ['z'])).toThrow(new RangeError('1.1 has no option z'));
	});

	it('refuse a group of several choices that no figure names', () => {
		const some = programme(severalScale('ab'), [figure('a', count(1))]);
		expect(() => boundsOf(some, ['a', 'b'])).toThrow(
			new RangeError('no figure of 1.1 ties a, b together')
		);
	});

	it('refuse a figure about an option that the scale lacks, naming the figure', () => {
		expect(() => programme(singleScale('ab'), [figure('z', count(1))])).toThrow(
			new RangeError('2015/1.1/z/count: 1.1 has no option z')
		);
	});
});
