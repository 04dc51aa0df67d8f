import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { boundsOf } from '$lib/engine/benchmark/bounds/bounds';
import {
	printedCounts,
	roundings,
	type Rounding
} from '$lib/engine/benchmark/statistics/printedCounts';
import type { Scale } from '$lib/engine/benchmark/scale';
import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';
import { drawn } from '../arbitraries';
import { count, figure, percent, programme, severalScale } from '../builders';

const ways = ['inHouse', 'half', 'outsourced'];
const scale: Scale = { ...severalScale('a'), ways };

/** Teams by subgroup and by way of providing the one service; the last number does not provide it. */
type Cells = readonly number[];
type Population = readonly [first: Cells, second: Cells, others: Cells];
const sizes = [3, 2, 3] as const;
const teams = 8;

/** Every way of spreading teams over three ways and none. */
function spreads(size: number): Cells[] {
	const found: Cells[] = [];
	for (let a = 0; a <= size; a += 1)
		for (let b = 0; a + b <= size; b += 1)
			for (let c = 0; a + b + c <= size; c += 1) found.push([a, b, c, size - a - b - c]);
	return found;
}

const everyPopulation: Population[] = spreads(sizes[0]).flatMap((first) =>
	spreads(sizes[1]).flatMap((second) =>
		spreads(sizes[2]).map((others) => [first, second, others] as const)
	)
);

const population = fc.constantFrom(...everyPopulation);
const inWay = (cells: Cells, way: number) => cells[way] ?? 0;
const provided = (cells: Cells) => inWay(cells, 0) + inWay(cells, 1) + inWay(cells, 2);
const total = (all: Population, of: (cells: Cells) => number) =>
	all.reduce((sum, cells) => sum + of(cells), 0);

/** A question about the population, and the figure that answers it for a subgroup. */
const questions = [
	...ways.map((provision, way) => ({ provision, of: (cells: Cells) => inWay(cells, way) })),
	{ provision: undefined, of: provided }
];

function figureOf(subgroup: 0 | 1, question: (typeof questions)[number], all: Population): Figure {
	const { provision, of } = question;
	const group = subgroup === 0 ? 'itOnly' : 'securityOnly';
	return figure('a', count(of(all[subgroup])), {
		id: `2015/1.1/a/${provision ?? 'provided'}-${group}`,
		...(provision && { provision }),
		base: { kind: 'group', group, partition: 'department', teams: sizes[subgroup] }
	});
}

function bounds(figures: Figure[], provision: string | undefined) {
	const known = boundsOf(programme(scale, figures, teams), ['a'], { provision });
	if (known.status === 'contradiction') throw new Error(known.figures.join(', '));
	return known.status === 'bounded' ? wholeTeams(known.interval, teams) : [0, teams];
}

describe('subgroups that exclude each other', () => {
	it('bound the whole exactly as all populations do that have these counts in their subgroups', () => {
		fc.assert(
			fc.property(population, fc.subarray(questions, { minLength: 1 }), (all, asked) => {
				const figures = asked.flatMap((question) =>
					([0, 1] as const).map((subgroup) => figureOf(subgroup, question, all))
				);
				const alike = everyPopulation.filter((other) =>
					asked.every(({ of }) => of(other[0]) === of(all[0]) && of(other[1]) === of(all[1]))
				);
				for (const { provision, of } of asked) {
					const counts = alike.map((other) => total(other, of));
					const [low, high] = bounds(figures, provision);
					expect([low, high]).toEqual([Math.min(...counts), Math.max(...counts)]);
				}
			}),
			{ ...drawn, numRuns: 60 }
		);
	});
});

describe('percentages on a base that is not stated', () => {
	const bases = [
		(all: Population) => teams * Math.sign(1 + total(all, provided)),
		(all: Population) => total(all, provided)
	];

	it('contain every count that fits on any base, however it was rounded', () => {
		fc.assert(
			fc.property(
				population.filter((all) => total(all, provided) > 0),
				fc.constantFrom(...roundings),
				fc.constantFrom(...bases),
				fc.subarray(['inHouse', 'outsourced'], { minLength: 1 }),
				(all, rounding, baseOf, printed) => {
					const shown = printed.map((provision) => {
						const count = total(all, (cells) => inWay(cells, ways.indexOf(provision)));
						return { provision, percent: printedAs(count, baseOf(all), rounding) };
					});
					const figures = shown.map(({ provision, percent: value }) =>
						figure('a', percent(value), {
							id: `2015/1.1/a/${provision}`,
							provision,
							base: { kind: 'oneOf', bases: ['all', 'sayingHow'] }
						})
					);
					const fitting = everyPopulation.filter((other) =>
						bases.some((base) =>
							roundings.some((each) =>
								shown.every(({ provision, percent: value }) =>
									printedCounts(value, 0, base(other), each).includes(
										total(other, (cells) => inWay(cells, ways.indexOf(provision)))
									)
								)
							)
						)
					);
					for (const { provision } of shown) {
						const counts = fitting.map((other) =>
							total(other, (cells) => inWay(cells, ways.indexOf(provision)))
						);
						const [low, high] = bounds(figures, provision);
						expect(low).toBeLessThanOrEqual(Math.min(...counts));
						expect(high).toBeGreaterThanOrEqual(Math.max(...counts));
					}
				}
			),
			{ ...drawn, numRuns: 40 }
		);
	});

	/** As whoever prints it would: not with the engine's own rounding. */
	function printedAs(counted: number, of: number, rounding: Rounding): number {
		const share = (100 * counted) / of;
		if (rounding === 'cutOff') return Math.floor(share + 1e-9);
		const isHalf = Math.abs(share - Math.floor(share) - 0.5) < 1e-9;
		if (!isHalf) return Math.round(share);
		return rounding === 'halfEven' && Math.floor(share) % 2 === 0
			? Math.floor(share)
			: Math.ceil(share);
	}

	// 1 of 8 is 12.5 %: 13 with half up, 12 with half to even and cut off.
	it.each([
		['halfUp', 13],
		['halfEven', 12],
		['cutOff', 12]
	] as const)('know a half: %s prints %i', (rounding, value) => {
		expect(printedCounts(value, 0, 8, rounding)).toEqual([1]);
	});

	// 16 of 45 is 35.56 %.
	it.each([
		['halfUp', 36],
		['cutOff', 35]
	] as const)('know what is cut off: %s prints %i', (rounding, value) => {
		expect(printedCounts(value, 0, 45, rounding)).toEqual([16]);
	});

	it('fail the build if no base fits', () => {
		const open = (provision: string, value: number) =>
			figure('a', percent(value), {
				id: provision,
				provision,
				base: { kind: 'oneOf', bases: ['all', 'sayingHow'] }
			});
		expect(() => programme(scale, [open('inHouse', 70), open('half', 70)], 8)).toThrow(
			new RangeError('no base fits inHouse, half')
		);
	});
});

describe('“the rest”', () => {
	// 5 of 8 have a; b and c are 1 and 3 teams: the other 3 have one of these, and 4 at most.
	it('is everybody who has none of what came before', () => {
		const several = severalScale('abc');
		const known = programme(
			several,
			[
				figure('a', count(5)),
				figure('b', count(1)),
				figure('c', count(3)),
				figure('bc', { kind: 'rest', besides: ['a'] })
			],
			8
		);
		expect(boundsOf(known, ['b', 'c'])).toEqual({ status: 'bounded', interval: [3 / 8, 4 / 8] });
	});
});
