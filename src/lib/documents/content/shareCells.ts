import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';
import { baseText, isExact, isKnown, shareText, type ReportedBase } from '$lib/wording/shareText';
import { count, empty, share as shareCell, text } from './cells';
import type { Cell, Column } from './document';
import { outwards } from './outwards';
import { contentWords } from './words';

type Share = readonly [number, number];

/** The columns that {@link shareCells} fills. */
export function shareColumns(): Column[] {
	const words = contentWords();
	return [
		{ title: words.inWords, width: 34 },
		{ title: words.exact, width: 10 },
		{ title: words.low, width: 10 },
		{ title: words.high, width: 10 },
		{ title: words.teamsLow, width: 10 },
		{ title: words.teamsHigh, width: 10 },
		{ title: words.baseTeams, width: 10 },
		{ title: words.base, width: 20 }
	];
}

/**
 * A share as the pages word it, and as numbers to compute with: one where it is exact, and
 * otherwise two ends, of which an end that is not known is left empty: those of whole teams, or, where
 * their number is not known, rounded outwards to tenths of a per cent, as on the pages.
 */
export function shareCells(share: Share, base: ReportedBase): Cell[] {
	const words = text(shareText(share, base));
	const whose = [count(base.teams), text(baseText(base))];
	if (!isKnown(share)) return [words, empty, empty, empty, empty, empty, ...whose];
	const teams = base.teams === undefined ? undefined : wholeTeams(share, base.teams);
	const exact = exactShare(share, teams, base.teams);
	const numbers = teamCells(teams, exact !== undefined, base.teams);
	const shares =
		exact !== undefined
			? [shareCell(exact), empty, empty]
			: [empty, ...boundCells(share, teams, base.teams)];
	return [words, ...shares, ...numbers, ...whose];
}

/** Nothing in any of the columns. */
export const noShare: readonly Cell[] = Array<Cell>(8).fill(empty);

/** The two ends of an interval in which chance could move a figure. */
export function chanceCells(chance: Share | undefined): Cell[] {
	if (!chance) return [empty, empty];
	return outwards(chance).map((end) => shareCell(end));
}

function exactShare(
	share: Share,
	teams: readonly [number, number] | undefined,
	of: number | undefined
): number | undefined {
	// One whole number fits: its own share is exact, narrower than the bounds.
	if (teams && of !== undefined) return teams[0] === teams[1] ? teams[0] / of : undefined;
	return isExact(share) ? share[0] : undefined;
}

/** That it may be none, or all, is nothing known. */
function teamCells(
	teams: readonly [number, number] | undefined,
	isExact: boolean,
	of: number | undefined
): Cell[] {
	if (!teams) return [empty, empty];
	const [fewest, most] = teams;
	return [
		fewest === 0 && !isExact ? empty : count(fewest),
		most === of && !isExact ? empty : count(most)
	];
}

function boundCells(
	share: Share,
	teams: readonly [number, number] | undefined,
	of: number | undefined
): Cell[] {
	const [low, high] =
		teams && of !== undefined ? ([teams[0] / of, teams[1] / of] as const) : outwards(share);
	return [low <= 0 ? empty : shareCell(low), high >= 1 ? empty : shareCell(high)];
}
