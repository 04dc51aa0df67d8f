import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn, Wording } from '$lib/data/editions/wording';
import { teamsWithPercent } from './teamsWithPercent';

/** Far less than one team. */
const noise = 1e-9;

/** From `low` up to and including `high`, both fractions of teams, 0 to 1. */
export type Interval = readonly [low: number, high: number];

/**
 * The interval of the share that a figure allows, by itself and on its own base.
 *
 * A count is one share, and a band from one to another; a percentage is the shares of all whole teams that are printed so, or,
 * where the number of teams is not known, all that round to it; a word is its row of the table.
 *
 * @param wordings The table of words and intervals.
 * @param teams Number of teams in the figure's base, undefined if no source states it.
 * @param column Of the table of words.
 * @returns undefined where the statement is not about a share (most, mean, quote, a word that only
 *   means a plurality), or counts teams out of an unknown number.
 * @throws RangeError with the figure's id if it counts more teams than there are or turns a band round, no whole number
 *   of teams gives the percentage, or its word or number of tenths is missing.
 * @example intervalOf(aboutHalf, wordings, 66) // [0.445, 0.555]
 */
export function intervalOf(
	figure: Figure,
	wordings: readonly Wording[],
	teams: number | undefined,
	column: WordingColumn = 'usual'
): Interval | undefined {
	const { statement } = figure;
	switch (statement.kind) {
		case 'count':
		case 'atLeast': {
			if (teams === undefined) return undefined;
			if (statement.teams > teams) {
				throw new RangeError(`${figure.id}: ${statement.teams} of ${teams} teams`);
			}
			const share = statement.teams / teams;
			return [share, statement.kind === 'count' ? share : 1];
		}
		case 'between': {
			if (teams === undefined) return undefined;
			const { from, to } = statement;
			if (from > to || to > teams) {
				throw new RangeError(`${figure.id}: ${from} to ${to} of ${teams} teams`);
			}
			return [from / teams, to / teams];
		}
		case 'percent':
			return ofPercent(figure.id, statement.percent, statement.decimals, teams);
		case 'word': {
			const wording = wordingNamed(figure.id, statement.wording, wordings);
			return ofWord(figure.id, wording, statement.tenths, teams, column);
		}
		case 'most':
		case 'rest':
		case 'mean':
		case 'quote':
			return undefined;
	}
}

function ofPercent(
	figureId: string,
	percent: number,
	decimals: number,
	teams: number | undefined
): Interval {
	if (teams === undefined) {
		const half = 0.5 / 10 ** decimals;
		return [within((percent - half) / 100), within((percent + half) / 100)];
	}
	const counts = teamsWithPercent(percent, decimals, teams);
	const [fewest, most] = [counts[0], counts.at(-1)];
	if (fewest === undefined || most === undefined) {
		throw new RangeError(`${figureId}: no whole number of ${teams} teams gives ${percent} %`);
	}
	return [fewest / teams, most / teams];
}

/**
 * The row of the table that a figure in words is read by.
 *
 * @throws RangeError with the figure's id if the table has no such row.
 */
export function wordingNamed(figureId: string, id: string, wordings: readonly Wording[]): Wording {
	const wording = wordings.find((row) => row.id === id);
	if (!wording) throw new RangeError(`${figureId}: no wording ${id} in the table`);
	return wording;
}

function ofWord(
	figureId: string,
	{ id, low, high, excluded, cautious }: Wording,
	tenths: number | undefined,
	teams: number | undefined,
	column: WordingColumn
): Interval | undefined {
	const isCautious = column === 'cautious' && cautious !== undefined;
	if (isCautious && cautious.kind === 'plurality') return undefined;

	const share = (end: Wording['low']) => {
		if ('share' in end) return within(end.share);
		if (tenths === undefined) throw new RangeError(`${figureId}: ${id} needs a number of tenths`);
		return within(tenths / 10 + end.tenthsPlus);
	};
	const ends = isCautious && cautious.kind === 'interval' ? cautious : { low, high };
	return [
		excluded === 'low' ? next(share(ends.low), teams) : share(ends.low),
		excluded === 'high' ? -next(-share(ends.high), teams) : share(ends.high)
	];
}

/** The share of the next whole number of teams above a share; itself where their number is not known. */
function next(share: number, teams: number | undefined): number {
	return teams === undefined ? share : (Math.floor(share * teams + noise) + 1) / teams;
}

/** The tenths of a word may reach beyond what a share can be. */
function within(share: number): number {
	return Math.min(1, Math.max(0, share));
}
