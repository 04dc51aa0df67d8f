import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { items } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { compareBuildTime } from '$lib/engine/benchmark/compare/compareBuildTime';
import { compareEditions } from '$lib/engine/benchmark/compare/compareEditions';
import { compareItem } from '$lib/engine/benchmark/compare/compareItem';
import { compareSubgroup } from '$lib/engine/benchmark/compare/compareSubgroup';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { positionOf } from '$lib/engine/benchmark/compare/position';
import { scaleOf } from '$lib/engine/benchmark/scale';

const lists = { figures, wordings, sources };

function benchmarkIn(year: 2015 | 2017) {
	const found = editions.find(({ id }) => id === `jpcert-${year}`);
	if (!found) throw new Error(`no edition ${year}`);
	return benchmarkOf(found, lists);
}

function itemOf(id: string) {
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`no item ${id}`);
	return found;
}

function compared(id: string, answer: Answer, year: 2015 | 2017 = 2015) {
	const result = compareItem(benchmarkIn(year), itemOf(id), answer);
	if (result.status !== 'compared') throw new Error(`${id}: ${result.status}`);
	return result;
}

const choice = (option: string): Answer => ({ kind: 'choice', option });

describe('the published figures', () => {
	// By hand, from the printed words and the table of intervals (issue 3).
	it.each([
		['7.1', 'b', 'same', 0, 0.2775],
		['7.1', 'b', 'before', 0.089, 0.555],
		['1.4', 'b', 'same', 53 / 66 - 0.555, 0.555],
		['1.4', 'b', 'after', 0, 13 / 66],
		['6.3', 'f', 'before', 0.695, 1],
		['2.8', 'a', 'same', 8 / 66, 8 / 66],
		['2.13', 'c', 'before', 53 / 66, 1],
		['2.12', 'a', 'same', 0.545, 0.655],
		['3.3.1', 'a', 'same', 0, 0],
		['4.10', 'd', 'before', 0, 32 / 66]
	] as const)('bound item %s, answer %s: %s', (id, option, place, low, high) => {
		const share = compared(id, choice(option))[place];
		expect(share?.interval[0]).toBeCloseTo(low, 6);
		expect(share?.interval[1]).toBeCloseTo(high, 6);
	});

	// The table of design section 4, by hand, one figure for each row.
	it.each([
		['2015/4.7/a/word', 0.245, 0.355],
		['2015/2.14.2/a/word', 0.395, 0.5],
		['2017/2.8/a/word', 0.095, 0.155],
		['2015/6.1/a+b+c+d/word', 0.495, 1],
		['2015/6.2/a+b+c+d/word', 34 / 66, 1],
		['2015/5.1/a/word', 0.795, 1],
		['2015/1.4/a+b/word', 53 / 66, 1],
		['2015/4.10/a+b+c/word', 0, 32 / 66],
		['2015/2.6/a/word', 0.85, 1],
		['2015/2.10/b/word', 0.5, 1],
		['2015/3.8/a/word', 0, 0.5],
		['2015/3.2.1/a/word', 0, 0],
		['2015/2.7/e/word', 1 / 66, 1]
	])('say in words: %s', (id, low, high) => {
		const figure = figures.find((each) => each.id === id);
		if (!figure) throw new Error(`no figure ${id}`);
		const interval = intervalOf(figure, wordings, 66);
		expect(interval?.[0]).toBeCloseTo(low, 6);
		expect(interval?.[1]).toBeCloseTo(high, 6);
	});

	// "Nearly all" of the 46 teams with a SOC: 0.85 × 46 = 39.1.
	it('speak of teams with a SOC where only these were asked', () => {
		const { base, same, caveats } = compared('2.14.1', choice('a'));
		expect(base).toEqual({ kind: 'withSoc', teams: 46 });
		expect(same?.teams).toEqual([40, 46]);
		expect(caveats).toContain('baseNotAll');
	});

	it('tell that at least 53 of 66 teams have an approved policy', () => {
		expect(compared('2.13', choice('c')).before?.teams).toEqual([53, 66]);
	});

	// 12 %, 85 % and 3 % of 66 are 8, 56 and 2: nobody is left without an answer.
	it('tell exactly who may stop systems, with the articles confirming', () => {
		const { same, confirming, caveats } = compared('2.8', choice('c'));
		expect(same?.exact).toBe(2);
		expect(confirming).toContain('2015/2.8/a/securitynext');
		expect(caveats).toEqual(['commonIsNotRight']);
	});

	// Chapter 4: 77 %, 20 %, 1.5 % and 1.5 % of 66 are 51, 13, 1 and 1.
	it('tell exactly how escalation to management is settled', () => {
		const { before, same, after } = compared('4.1', choice('d'));
		expect([before, same, after].map((share) => share?.exact)).toEqual([51, 13, 1]);
	});

	it('place a month by its year', () => {
		const { before, same } = compared('1.5', { kind: 'month', year: 2013, month: 12 });
		expect(before?.interval).toEqual([0, 0]);
		expect(same?.interval).toEqual([0, 0.555]);
	});

	it('know no number of teams where only those contacted were meant', () => {
		const { base } = compared('2.4.1', { kind: 'choices', options: ['d'] });
		expect(base).toEqual({ kind: 'contacted' });
	});

	it('say nothing about what nobody wrote about', () => {
		const answer: Answer = { kind: 'choices', options: ['a'] };
		expect(compareItem(benchmarkIn(2015), itemOf('2.2'), answer)).toMatchObject({
			status: 'notPublished'
		});
	});

	// 15 of 66 teams develop tools, printed in 2.2.9.
	it('tell how many teams provide a service', () => {
		const answer: Answer = { kind: 'services', provisions: { o: 'inHouse', a: 'notOffered' } };
		const services = compared('2.9', answer).options ?? [];
		expect(services.find(({ option }) => option === 'o')?.share.exact).toBe(15);
		expect(services.find(({ option }) => option === 'a')?.share.interval).toEqual([0, 1]);
	});

	// By hand: 22 took under 6 months; half or more (from 49.5 %) up to a year.
	it('bound the time to build', () => {
		const build = measures.find(({ id }) => id === 'build');
		if (!build) throw new Error('no measure build');
		const started: Answer = { kind: 'month', year: 2014, month: 1 };
		const completed: Answer = { kind: 'month', year: 2015, month: 2 };
		const result = compareBuildTime(benchmarkIn(2015), build, started, completed);
		if (result.status !== 'compared') throw new Error(result.status);
		expect(result.before?.interval[0]).toBeCloseTo(0.495, 6);
		expect(result.before?.interval[1]).toBe(1);
		expect(result.same?.interval[1]).toBeCloseTo(0.505, 6);
	});

	// Supplements 2.1 and 2.2.
	it.each([
		['d', ['a'], [4, 3, 12, 6]],
		['d', ['h'], [8, 1, 1, 10]],
		['e', ['a'], [5, 4, 8, 8]],
		['e', ['h'], [6, 2, 1, 11]]
	])('give service %s in department %j its own group', (service, options, cells) => {
		const of2015 = figures.filter(({ edition }) => edition === 'jpcert-2015');
		const result = compareSubgroup(of2015, service, { kind: 'choices', options }, undefined);
		if (result.status !== 'compared') throw new Error(result.status);
		expect(result.cells.map(({ teams }) => teams)).toEqual(cells);
		expect(cells.reduce((sum, teams) => sum + teams, 0)).toBe(result.teams);
	});

	// 8 割 of 66 are 50 to 56 teams, and 100 of 187 in 2017: lower by 22 to 31 points. Newcombe at the
	// worst case: 8.8 to 41.2 points (issue 19).
	it('say that fewer teams have employees only in 2017', () => {
		const result = compareEditions(benchmarkIn(2015), benchmarkIn(2017), itemOf('3.3.1'), 'f');
		if (result.status !== 'compared') throw new Error(result.reason);
		expect(result).toMatchObject({
			earlier: { teams: [50, 56], of: 66 },
			later: { teams: [100, 100], of: 187 },
			direction: 'lower'
		});
		expect(result.difference[0]).toBeCloseTo(100 / 187 - 56 / 66, 9);
		expect(result.difference[1]).toBeCloseTo(100 / 187 - 50 / 66, 9);
		expect(result.interval.map((end) => end.toFixed(3))).toEqual(['-0.412', '-0.088']);
	});

	// 20 to 41 of 66 teams and 61 of 187.
	it('compare departments between the editions by bounds and cannot tell', () => {
		const result = compareEditions(benchmarkIn(2015), benchmarkIn(2017), itemOf('2.1'), 'h');
		expect(result).toMatchObject({
			earlier: { teams: [20, 41], of: 66 },
			later: { teams: [61, 61], of: 187 },
			direction: 'cannotTell'
		});
	});

	describe.each([2015, 2017] as const)('of %i', (year) => {
		// A contradiction, a misspelt option, an impossible percentage would throw here.
		it.each([...items, ...measures].map((source) => [source.id, source] as const))(
			'fit together and leave whole teams possible: %s',
			(_, source) => {
				const scale = scaleOf(source);
				const published = benchmarkIn(year).published(scale);
				for (const category of scale.categories) {
					const {
						before = [],
						same,
						after = []
					} = scale.kind === 'single' ? positionOf(scale, category) : { same: [category] };
					for (const options of [before, same, after]) {
						const [low, high] = published.share(options)?.interval ?? [0, 1];
						expect(low).toBeLessThanOrEqual(high);
					}
				}
			}
		);
	});
});
