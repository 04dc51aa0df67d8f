import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { boundsOf } from '$lib/engine/benchmark/bounds/bounds';
import { extremeOf } from '$lib/engine/benchmark/bounds/extreme';
import type { Interval } from '$lib/engine/benchmark/statistics/interval';
import type { Scale } from '$lib/engine/benchmark/scale';
import { termsOf } from '$lib/engine/benchmark/bounds/terms';
import { allSets, drawn, severalPopulation, singlePopulation, trueFigures } from '../arbitraries';
import { count, figure, programme, severalScale, singleScale } from '../builders';
import { teamsWith } from '../truth';

const teams = 33;
const noise = 1e-9;

const single = singleScale('abcde');
const several = severalScale('abcde', 'e');

/** A scale with a population, figures that are true of it, and one more. */
const cases = fc.oneof(
	casesOf(single, singlePopulation(single, teams)),
	casesOf(several, severalPopulation(several, teams))
);

function casesOf(scale: Scale, populations: ReturnType<typeof singlePopulation>) {
	const sets = [...allSets(scale.categories), ['none']];
	return populations.chain((population) =>
		fc.record({
			scale: fc.constant(scale),
			population: fc.constant(population),
			figures: trueFigures(scale, population, sets),
			more: trueFigures(scale, population, sets, { minLength: 1, maxLength: 1 })
		})
	);
}

/** The bounds of one option; 0 to 1 where nothing was published. */
function interval(scale: Scale, figures: Figure[], option: string): Interval {
	const bounds = boundsOf(programme(scale, figures, teams), [option]);
	if (bounds.status === 'notPublished') return [0, 1];
	if (bounds.status === 'contradiction') throw new Error(bounds.figures.join(', '));
	return bounds.interval;
}

describe('bounds, whatever is truly published', () => {
	it('contain the true share', () => {
		fc.assert(
			fc.property(cases, ({ scale, population, figures }) => {
				for (const option of scale.categories) {
					const share = teamsWith(population, [option]) / teams;
					const [low, high] = interval(scale, figures, option);
					expect(low).toBeLessThanOrEqual(share + noise);
					expect(high).toBeGreaterThanOrEqual(share - noise);
				}
			}),
			{ ...drawn, numRuns: 500 }
		);
	});

	it('never widen with one more true statement', () => {
		fc.assert(
			fc.property(cases, ({ scale, figures, more }) => {
				const extra = more.map((each) => ({ ...each, id: '2015/1.1/more' }));
				for (const option of scale.categories) {
					const [low, high] = interval(scale, figures, option);
					const [lowest, highest] = interval(scale, [...figures, ...extra], option);
					expect(lowest).toBeGreaterThanOrEqual(low - noise);
					expect(highest).toBeLessThanOrEqual(high + noise);
				}
			}),
			{ ...drawn, numRuns: 500 }
		);
	});

	it('are attained by shares that fit all conditions', () => {
		fc.assert(
			fc.property(cases, ({ scale, figures }) => {
				const known = programme(scale, figures, teams);
				for (const option of scale.categories) {
					const terms = termsOf(scale, known.groups, [option]);
					for (const [direction, end] of [
						['minimize', 0],
						['maximize', 1]
					] as const) {
						// Shares of all unknowns are asked for, so that every condition can be looked at.
						const unknowns = known.conditions.flatMap((condition) => [...condition.terms.keys()]);
						const asked = new Map(unknowns.map((name) => [name, terms.get(name) ?? 0]));
						const extreme = extremeOf(known, asked, direction);
						const share = (unknown: string) => extreme?.shares.get(unknown) ?? 0;
						for (const condition of known.conditions) {
							const sum = [...condition.terms].reduce(
								(all, [name, factor]) => all + factor * share(name),
								0
							);
							expect(sum).toBeGreaterThanOrEqual(condition.low - noise);
							expect(sum).toBeLessThanOrEqual(condition.high + noise);
						}
						if (known.figures.length > 0) {
							const attained = [...terms.keys()].reduce((sum, name) => sum + share(name), 0);
							expect(attained).toBeCloseTo(interval(scale, figures, option)[end], 8);
						}
					}
				}
			}),
			{ ...drawn, numRuns: 300 }
		);
	});

	it('do not depend on the order of options or figures', () => {
		fc.assert(
			fc.property(cases, ({ scale, figures }) => {
				const turned = { ...scale, categories: [...scale.categories].reverse() };
				for (const option of scale.categories) {
					const [low, high] = interval(scale, figures, option);
					const [otherLow, otherHigh] = interval(turned, [...figures].reverse(), option);
					expect(otherLow).toBeCloseTo(low, 8);
					expect(otherHigh).toBeCloseTo(high, 8);
				}
			}),
			{ ...drawn, numRuns: 300 }
		);
	});

	it('have no width where every option was published exactly', () => {
		fc.assert(
			fc.property(cases, ({ scale, population }) => {
				const exact = scale.categories.map((option) =>
					figure([option], count(teamsWith(population, [option])))
				);
				for (const option of scale.categories) {
					const share = teamsWith(population, [option]) / teams;
					expect(interval(scale, exact, option)).toEqual([share, share]);
				}
			}),
			{ ...drawn, numRuns: 100 }
		);
	});
});
