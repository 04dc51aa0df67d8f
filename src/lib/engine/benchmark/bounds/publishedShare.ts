import { boundsOf } from './bounds';
import type { Interval } from '../statistics/interval';
import type { Programme } from './programme';
import type { Narrowing } from './terms';
import { wholeTeams } from '../statistics/wholeTeams';
import { wilson } from '../statistics/wilson';

/** What was published about the share of some options: always with its bounds. */
export interface PublishedShare {
	/** Fractions of the teams in the base. From 0 to 1 nothing is known. */
	interval: Interval;
	/** The same in whole teams, where the base is known. */
	teams?: readonly [fewest: number, most: number];
	/** The number of teams, where the bounds leave one only. */
	exact?: number;
	/**
	 * Wilson's 95 % interval; of bounds, from the low end of the fewest teams to the high end of the most.
	 * Only where something is known, and how many teams there are.
	 */
	chance?: Interval;
}

/**
 * The published share of the teams with at least one of the given options.
 *
 * @returns undefined if nothing was published that bounds any share of the scale.
 * @throws RangeError naming the figures if they contradict each other.
 */
export function publishedShareOf(
	programme: Programme,
	options: readonly string[],
	narrowing: Narrowing = {}
): PublishedShare | undefined {
	const bounds = boundsOf(programme, options, narrowing);
	if (bounds.status === 'notPublished') return undefined;
	if (bounds.status === 'contradiction') {
		throw new RangeError(`figures contradict each other: ${bounds.figures.join(', ')}`);
	}
	return shareWithin(bounds.interval, options, programme.teams);
}

/**
 * A share within bounds that are known.
 *
 * @param of Number of teams in the base, if known.
 */
export function shareWithin(
	interval: Interval,
	options: readonly string[],
	of: number | undefined
): PublishedShare {
	if (of === undefined) return { interval };

	const teams = wholeTeams(interval, of);
	if (interval[0] !== interval[1]) {
		const isOpen = teams[0] === 0 && teams[1] === of;
		const chance = [wilson(teams[0], of)[0], wilson(teams[1], of)[1]] as const;
		return { interval, teams, ...(!isOpen && { chance }) };
	}
	// That nobody stands before the first option is no finding, so chance has no part in it.
	if (options.length === 0) return { interval, teams, exact: 0 };
	return { interval, teams, exact: teams[0], chance: wilson(teams[0], of) };
}
