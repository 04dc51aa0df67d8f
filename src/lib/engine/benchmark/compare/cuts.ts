import type { Published } from '../benchmark';
import type { Interval } from '../statistics/interval';
import type { PublishedShare } from '../bounds/publishedShare';

/** A place in an item's order that a team reaches or does not: "at least documented". */
export interface Cut {
	/** The options of the teams that reach it. */
	options: readonly string[];
	/** Of the teams that reach it. Teams without an answer do not. */
	share: PublishedShare;
	/** The share as whole teams have it, where their number is known: from so many to so many of all. */
	inTeams: Interval;
}

/**
 * Every cut of an ordered scale, the one that asks for most first; none where the scale has no order
 * or nothing was published.
 *
 * @throws RangeError if figures contradict each other.
 * @example cutsOf(fiveSteps) // a; a b; a b c; a b c d
 */
export function cutsOf(published: Published): Cut[] {
	const { order = [] } = published.scale;
	return order.slice(1).flatMap((_, last) => cutOf(published, order.slice(0, last + 1)) ?? []);
}

/** The cut that teams with one of these options reach; undefined where nothing was published. */
export function cutOf({ read, share }: Published, options: readonly string[]): Cut | undefined {
	const found = share(options);
	return found && { options, share: found, inTeams: inTeams(found, read.teams) };
}

function inTeams({ interval, teams }: PublishedShare, of: number | undefined): Interval {
	return teams && of !== undefined ? [teams[0] / of, teams[1] / of] : interval;
}

/** Far less than one team. */
const noise = 1e-9;

/**
 * The cut whose bounds are tightest: the one that the figures speak of. Of equals one that some teams
 * reach for certain, and then the one that says most: of lower ends the cut that asks for most, of upper
 * ends the one that asks for least, since the others follow from it.
 */
export function tightestOf(cuts: readonly Cut[]): Cut | undefined {
	return [...cuts].sort(
		(one, other) =>
			differ(width(one), width(other)) ||
			Number(isReachedByAny(other)) - Number(isReachedByAny(one)) ||
			(isReachedByAny(one) ? 1 : -1) * (one.options.length - other.options.length)
	)[0];
}

function isReachedByAny({ inTeams: [low] }: Cut): boolean {
	return low > noise;
}

function width({ inTeams: [low, high] }: Cut): number {
	return high - low;
}

function differ(one: number, other: number): number {
	return Math.abs(one - other) < noise ? 0 : one - other;
}
