import type { Figure } from '$lib/data/editions/figure';
import { wordings } from './builders';

/**
 * A whole population to publish about: one set of chosen options per team, empty for a team
 * without an answer. Statements are judged by counting, with nothing of the engine.
 */
export type Population = readonly ReadonlySet<string>[];

/** Stands in a set for an answer that names none of the options. */
export const nothingTicked = '(nothing)';

/** The number of teams with at least one of the options; `none` counts those without an answer. */
export function teamsWith(population: Population, options: readonly string[]): number {
	return population.filter((chosen) =>
		options.some((option) => (option === 'none' ? chosen.size === 0 : chosen.has(option)))
	).length;
}

/** Whether a figure is true of a population, in at least one of the readings that it leaves open. */
export function isTrue(figure: Figure, population: Population): boolean {
	const { options, maybe = [], statement, base } = figure;
	const teams =
		base.kind === 'answered'
			? population.length - teamsWith(population, ['none'])
			: population.length;
	const [fewest, most] = [
		teamsWith(population, options),
		teamsWith(population, [...options, ...maybe])
	];
	switch (statement.kind) {
		case 'count':
			return fewest <= statement.teams && statement.teams <= most;
		case 'atLeast':
			return most >= statement.teams;
		case 'percent': {
			const half = 0.5 / 10 ** statement.decimals;
			const shares = Array.from(
				{ length: most - fewest + 1 },
				(_, more) => (fewest + more) / teams
			);
			return shares.some((share) => Math.abs(100 * share - statement.percent) <= half + 1e-9);
		}
		case 'word': {
			const [low, high] = endsOf(statement.wording, statement.tenths);
			return most >= low * teams - 1e-9 && fewest <= high * teams + 1e-9;
		}
		case 'most':
			return statement.among.every((other) => most >= teamsWith(population, [other]));
		default:
			return true;
	}
}

function endsOf(id: string, tenths = 0): [low: number, high: number] {
	const row = wordings.find((wording) => wording.id === id);
	if (!row) throw new Error(`no wording ${id}`);
	const shareOf = (end: typeof row.low) =>
		'share' in end ? end.share : tenths / 10 + end.tenthsPlus;
	return [shareOf(row.low), shareOf(row.high)];
}
