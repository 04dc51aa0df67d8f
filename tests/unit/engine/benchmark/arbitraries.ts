import fc from 'fast-check';
import type { Figure } from '$lib/data/editions/figure';
import type { Scale } from '$lib/engine/benchmark/scale';
import { count, figure, most, percent, word } from './builders';
import { isTrue, nothingTicked, teamsWith, type Population } from './truth';

/**
 * The same cases on every run: the survey's day is the seed. A failing case is shown as drawn, since
 * making it smaller, one team after the other, takes minutes.
 */
export const drawn = { seed: 20151208, endOnFailure: true };

/** Teams that each have one option of a single scale, or no answer. */
export function singlePopulation(scale: Scale, teams: number): fc.Arbitrary<Population> {
	const chosen = fc.constantFrom(undefined, ...scale.categories);
	return fc
		.array(chosen, { minLength: teams, maxLength: teams })
		.map((options) => options.map((option) => new Set(option === undefined ? [] : [option])));
}

/** Teams that each have any options or none of them, or one exclusive option, or no answer. */
export function severalPopulation(scale: Scale, teams: number): fc.Arbitrary<Population> {
	const joint = scale.categories.filter((option) => !scale.exclusive.includes(option));
	const chosen = fc.oneof(
		{ weight: 4, arbitrary: fc.subarray(joint) },
		{
			weight: 1,
			arbitrary: fc.constantFrom<string[]>([], [nothingTicked], ...scale.exclusive.map((e) => [e]))
		}
	);
	return fc
		.array(chosen, { minLength: teams, maxLength: teams })
		.map((teamsChosen) => teamsChosen.map((options) => new Set(options)));
}

/**
 * Figures that are true of the population, from counts to vague words, about any of the sets of
 * options.
 */
export function trueFigures(
	scale: Scale,
	population: Population,
	sets: readonly (readonly string[])[],
	length: { minLength?: number; maxLength?: number } = {}
): fc.Arbitrary<Figure[]> {
	const one = fc
		.record({
			options: fc.constantFrom(...sets),
			kind: fc.constantFrom('count', 'percent', 'atLeast', 'about', 'orMore', 'few', 'most'),
			ofAnswered: fc.boolean(),
			shift: fc.constantFrom(0, 1),
			maybe: fc.subarray([...scale.categories])
		})
		.map((draw) => publish(draw, scale, population))
		.filter((made) => made !== undefined && isTrue(made, population));
	return fc
		.array(one as fc.Arbitrary<Figure>, { maxLength: 6, ...length })
		.map((made) =>
			made.map((each, at) => ({ ...each, id: `2015/1.1/${at}/${each.statement.kind}` }))
		);
}

interface Draw {
	options: readonly string[];
	kind: string;
	ofAnswered: boolean;
	shift: 0 | 1;
	maybe: readonly string[];
}

/** What someone who counts the teams might print about the options. */
function publish(draw: Draw, scale: Scale, population: Population): Figure | undefined {
	const options = [...draw.options];
	const counted = teamsWith(population, options);
	const answered = population.length - teamsWith(population, ['none']);
	if (answered === 0) return undefined;

	// Words and percentages may speak of those who answered, and words leave options open.
	const isVague = ['about', 'orMore', 'few'].includes(draw.kind);
	const ofAnswered = draw.ofAnswered && (isVague || draw.kind === 'percent');
	const teams = ofAnswered ? answered : population.length;
	const maybe = draw.maybe.filter((option) => !options.includes(option));
	const overrides: Partial<Figure> = {
		...(ofAnswered && { base: { kind: 'answered' } }),
		...(isVague && draw.shift === 1 && maybe.length > 0 && { maybe })
	};
	const tenths = Math.round((10 * counted) / teams) - draw.shift;
	switch (draw.kind) {
		case 'count':
			return figure(options, count(counted));
		case 'percent':
			return figure(options, percent(Math.round((100 * counted) / teams)), overrides);
		case 'atLeast':
			return counted > draw.shift
				? figure(options, { kind: 'atLeast', teams: counted - draw.shift })
				: undefined;
		case 'few':
			return figure(options, word('few'), overrides);
		case 'most':
			return figure(options, most(scale.categories.join('')));
		default:
			return tenths >= 1 && tenths <= 9
				? figure(options, word(draw.kind, tenths), overrides)
				: undefined;
	}
}

/** All non-empty sets of the categories. */
export function allSets(categories: readonly string[]): string[][] {
	return categories
		.reduce<string[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]])
		.slice(1);
}
