import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { boundsOf } from '$lib/engine/benchmark/bounds/bounds';
import { allSets, drawn, severalPopulation, singlePopulation, trueFigures } from '../arbitraries';
import { count, figure, most, programme, severalScale, singleScale, word } from '../builders';
import { isTrue, nothingTicked, teamsWith, type Population } from '../truth';

/**
 * Every population of so many teams that have one of the patterns each, up to which team is which.
 * Nothing of the engine takes part.
 */
function* populations(
	patterns: readonly (readonly string[])[],
	teams: number
): Generator<Population> {
	const [first, ...others] = patterns;
	if (!first) return;
	const chosen = new Set(first);
	if (others.length === 0) {
		yield Array.from({ length: teams }, () => chosen);
		return;
	}
	for (let some = 0; some <= teams; some++) {
		const same = Array.from({ length: some }, () => chosen);
		for (const rest of populations(others, teams - some)) yield [...same, ...rest];
	}
}

/** Fewest and most teams with the option among all populations that the figures are true of. */
function counted(all: readonly Population[], figures: Figure[], option: string): [number, number] {
	const counts = all
		.filter((population) => figures.every((each) => isTrue(each, population)))
		.map((population) => teamsWith(population, [option]));
	return [Math.min(...counts), Math.max(...counts)];
}

function bounded(...[scale, figures, teams]: Parameters<typeof programme>) {
	const known = programme(scale, figures, teams);
	return (option: string) => {
		const bounds = boundsOf(known, [option]);
		return bounds.status === 'bounded' ? bounds.interval : ([0, 1] as const);
	};
}

const teams = 10;
const three = singleScale('abc');
const ofOne = [...populations([['a'], ['b'], ['c'], []], teams)];
const two = severalScale('abe', 'e');
const ofSeveral = [...populations([['a'], ['b'], ['a', 'b'], ['e'], [nothingTicked], []], 6)];

describe('bounds beside all whole teams counted one by one', () => {
	it('know the number of ways to spread the teams', () => {
		// Binomial coefficients 13 over 3 and 11 over 5.
		expect(ofOne).toHaveLength(286);
		expect(ofSeveral).toHaveLength(462);
	});

	it('leave out no distribution of one choice that fits', () => {
		const cases = singlePopulation(three, teams).chain((population) =>
			trueFigures(three, population, [...allSets(three.categories), ['none']])
		);
		fc.assert(
			fc.property(cases, (figures) => {
				const bounds = bounded(three, figures, teams);
				for (const option of three.categories) {
					const [fewest, mostTeams] = counted(ofOne, figures, option);
					const [low, high] = bounds(option);
					expect(low).toBeLessThanOrEqual(fewest / teams + 1e-9);
					expect(high).toBeGreaterThanOrEqual(mostTeams / teams - 1e-9);
				}
			}),
			{ ...drawn, numRuns: 150 }
		);
	});

	// With counts of neighbouring options, the corners of what fits are whole teams (the matrix of
	// conditions has consecutive ones, so it is totally unimodular): both ways must agree.
	it('agree exactly where the figures count neighbouring options', () => {
		const groups = [['a'], ['b'], ['c'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']];
		const kinds = fc.constantFrom('count', 'atLeast', 'few', 'orMore');
		const cases = singlePopulation(three, teams).chain((population) =>
			fc.array(fc.tuple(fc.constantFrom(...groups), kinds), { maxLength: 4 }).map((published) =>
				published
					.map(([options, kind], at) => {
						const chosen = teamsWith(population, options);
						const overrides = { id: `2015/1.1/${at}/${kind}` };
						if (kind === 'count') return figure(options, count(chosen), overrides);
						if (kind === 'few') return figure(options, word('few'), overrides);
						if (kind === 'atLeast') {
							return figure(options, { kind, teams: Math.max(1, chosen - 1) }, overrides);
						}
						return figure(options, word('orMore', Math.min(9, Math.max(1, chosen))), overrides);
					})
					.filter((made) => isTrue(made, population))
			)
		);
		fc.assert(
			fc.property(cases, (figures) => {
				const bounds = bounded(three, figures, teams);
				for (const option of three.categories) {
					const [fewest, mostTeams] = counted(ofOne, figures, option);
					expect(bounds(option)[0]).toBeCloseTo(fewest / teams, 9);
					expect(bounds(option)[1]).toBeCloseTo(mostTeams / teams, 9);
				}
			}),
			{ ...drawn, numRuns: 200 }
		);
	});

	// Item 7.1 in small: at least half publish, a more than any other. The solver may split teams.
	it('come within one team of them where the most frequent option is named', () => {
		const figures = [
			figure('ab', word('orMore', 5)),
			figure('a', most('b')),
			figure('c', count(1))
		];
		const bounds = bounded(three, figures, teams);
		for (const option of three.categories) {
			const [fewest, mostTeams] = counted(ofOne, figures, option);
			expect(Math.abs(bounds(option)[0] - fewest / teams)).toBeLessThanOrEqual(1 / teams);
			expect(Math.abs(bounds(option)[1] - mostTeams / teams)).toBeLessThanOrEqual(1 / teams);
		}
	});

	it('leave out no distribution of several choices that fits', () => {
		const cases = severalPopulation(two, 6).chain((population) =>
			trueFigures(two, population, [...allSets(two.categories), ['none']])
		);
		fc.assert(
			fc.property(cases, (figures) => {
				const bounds = bounded(two, figures, 6);
				for (const option of two.categories) {
					const [fewest, mostTeams] = counted(ofSeveral, figures, option);
					expect(bounds(option)[0]).toBeLessThanOrEqual(fewest / 6 + 1e-9);
					expect(bounds(option)[1]).toBeGreaterThanOrEqual(mostTeams / 6 - 1e-9);
				}
			}),
			{ ...drawn, numRuns: 150 }
		);
	});

	it('agree exactly on counts of several choices', () => {
		const sets = [['a'], ['b'], ['e'], ['none'], ['a', 'b']];
		const cases = severalPopulation(two, 6).chain((population) =>
			fc
				.subarray(sets)
				.map((published) => published.map((set) => figure(set, count(teamsWith(population, set)))))
		);
		fc.assert(
			fc.property(cases, (figures) => {
				const bounds = bounded(two, figures, 6);
				for (const option of two.categories) {
					const [fewest, mostTeams] = counted(ofSeveral, figures, option);
					expect(bounds(option)[0]).toBeCloseTo(fewest / 6, 9);
					expect(bounds(option)[1]).toBeCloseTo(mostTeams / 6, 9);
				}
			}),
			{ ...drawn, numRuns: 100 }
		);
	});
});
