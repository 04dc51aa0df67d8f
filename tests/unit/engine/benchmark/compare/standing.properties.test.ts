import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn } from '$lib/data/editions/wording';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { cutsOf, tightestOf, type Cut } from '$lib/engine/benchmark/compare/cuts';
import { extremeOf } from '$lib/engine/benchmark/bounds/extreme';
import { programmeOf } from '$lib/engine/benchmark/bounds/programme';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { standingByCuts, type StandingByCuts } from '$lib/engine/benchmark/compare/standingByCuts';
import { termsOf } from '$lib/engine/benchmark/bounds/terms';
import { allSets, drawn, singlePopulation, trueFigures } from '../arbitraries';
import { edition, figure, lists, singleScale, word } from '../builders';
import { teamsWith, type Population } from '../truth';

const teams = 33;
const noise = 1e-9;
const scale = singleScale('abcde');

/** A population and what is truly published of it, "many" among it. */
const cases = singlePopulation(scale, teams).chain((population) =>
	fc.record({
		population: fc.constant(population),
		figures: trueFigures(scale, population, [...allSets(scale.categories), ['none']]),
		more: trueFigures(scale, population, allSets(scale.categories), { minLength: 1, maxLength: 1 }),
		many: fc.constantFrom(...allSets(scale.categories)),
		own: fc.constantFrom(...scale.categories)
	})
);

/** "Many" is published where it is true: of half of the teams or more. */
function withMany(figures: Figure[], population: Population, many: string[]): Figure[] {
	return teamsWith(population, many) * 2 >= teams
		? [...figures, figure(many, word('many'), { id: '2015/1.1/many' })]
		: figures;
}

function publishedIn(figures: Figure[], column: WordingColumn = 'usual') {
	const benchmark = benchmarkOf(edition({ teams }), lists(figures));
	return column === 'usual' ? benchmark.published(scale) : benchmark.cautiously(scale);
}

const reachedBy =
	(own: string) =>
	({ options }: Cut) =>
		options.includes(own);

function standingIn(figures: Figure[], own: string, column?: WordingColumn): StandingByCuts {
	return standingByCuts(cutsOf(publishedIn(figures, column)), reachedBy(own));
}

/** What a standing says of its cut, judged by counting the teams. */
function isTrueOf(found: StandingByCuts, own: string, population: Population): boolean {
	if (found.standing === 'cannotTell') return true;
	const count = teamsWith(population, found.cut.options);
	const isReached = found.cut.options.includes(own);
	switch (found.standing) {
		case 'behind':
			return !isReached && 2 * count >= teams;
		case 'ahead':
			return isReached && 2 * count <= teams;
		case 'withMost':
			return isReached && 2 * count >= teams;
		case 'asMostNotYet':
			return !isReached && 2 * count <= teams;
		case 'aboutHalf': {
			const upTo = teamsWith(population, (found.upTo ?? found.cut).options);
			return count <= 0.555 * teams && upTo >= 0.445 * teams;
		}
	}
}

describe('a standing, whatever is truly published', () => {
	it('says of its cut what is true of every population that the figures fit', () => {
		fc.assert(
			fc.property(cases, ({ population, figures, many, own }) => {
				const found = standingIn(withMany(figures, population, many), own);
				expect(isTrueOf(found, own, population)).toBe(true);
			}),
			{ ...drawn, numRuns: 400 }
		);
	});

	it('stays decided with one more true figure, and what was said of the cut stays true', () => {
		fc.assert(
			fc.property(cases, ({ population, figures, more, own }) => {
				const extra = more.map((each) => ({ ...each, id: '2015/1.1/more' }));
				const before = standingIn(figures, own);
				const after = standingIn([...figures, ...extra], own);
				if (before.standing === 'cannotTell') return;
				expect(after.standing).not.toBe('cannotTell');
				if (before.standing !== 'aboutHalf') expect(after.standing).not.toBe('aboutHalf');
				expect(isTrueOf(before, own, population)).toBe(true);
				const now = cutsOf(publishedIn([...figures, ...extra])).find(
					({ options }) => options.length === before.cut.options.length
				);
				expect(now?.inTeams[0]).toBeGreaterThanOrEqual(before.cut.inTeams[0] - noise);
				expect(now?.inTeams[1]).toBeLessThanOrEqual(before.cut.inTeams[1] + noise);
			}),
			{ ...drawn, numRuns: 400 }
		);
	});

	it('has cautious bounds that contain the usual ones', () => {
		fc.assert(
			fc.property(cases, ({ population, figures, many, own }) => {
				const all = withMany(figures, population, many);
				const [usual, cautious] = [cutsOf(publishedIn(all)), cutsOf(publishedIn(all, 'cautious'))];
				usual.forEach(({ inTeams: [low, high] }, position) => {
					expect(cautious[position]?.inTeams[0]).toBeLessThanOrEqual(low + noise);
					expect(cautious[position]?.inTeams[1]).toBeGreaterThanOrEqual(high - noise);
				});
				// So what is said cautiously is said usually too.
				const found = standingIn(all, own, 'cautious').standing;
				if (found !== 'cannotTell') expect(standingIn(all, own).standing).not.toBe('cannotTell');
			}),
			{ ...drawn, numRuns: 300 }
		);
	});
});

describe('the mean number of practices, whatever is truly published', () => {
	it('lies in the sum of the bounds, and both ends are attained by shares that fit', () => {
		fc.assert(
			fc.property(fc.tuple(cases, cases), (both) => {
				const parts = both.map(({ population, figures }) => {
					const cut = tightestOf(cutsOf(publishedIn(figures)));
					return { population, figures, cut };
				});
				if (parts.some(({ cut }) => !cut)) return;
				const sum = (of: (part: (typeof parts)[number]) => number) =>
					parts.reduce((total, part) => total + of(part), 0);
				const low = sum(({ cut }) => cut?.share.interval[0] ?? NaN);
				const high = sum(({ cut }) => cut?.share.interval[1] ?? NaN);
				const mean = sum(
					({ population, cut }) => teamsWith(population, cut?.options ?? []) / teams
				);
				expect(mean).toBeGreaterThanOrEqual(low - noise);
				expect(mean).toBeLessThanOrEqual(high + noise);
				for (const [direction, end] of [
					['minimize', low],
					['maximize', high]
				] as const) {
					const attained = sum(({ figures, cut }) => {
						const known = programmeOf(scale, readFigures(scale, lists(figures), teams));
						const terms = termsOf(scale, known.groups, cut?.options ?? []);
						return extremeOf(known, terms, direction)?.value ?? NaN;
					});
					expect(attained).toBeCloseTo(end, 8);
				}
			}),
			{ ...drawn, numRuns: 150 }
		);
	});
});
