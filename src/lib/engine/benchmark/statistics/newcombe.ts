import type { Interval } from './interval';
import { wilson } from './wilson';

/** A counted share: so many teams of so many. */
interface CountedShare {
	teams: number;
	of: number;
}

/** `cannotTell` where the interval holds 0. */
type Direction = 'higher' | 'lower' | 'cannotTell';

/** How much one share differs from another. */
export interface ShareDifference {
	/** The first share minus the second, −1 to 1. */
	difference: number;
	/** Newcombe's 95 % interval of the difference, −1 to 1. */
	interval: Interval;
	/** Of the first share, seen from the second. */
	direction: Direction;
}

/**
 * The difference of two independent shares with Newcombe's 95 % interval (his method 10, from
 * Wilson's intervals, without continuity correction).
 *
 * @throws RangeError if one of them is no share.
 * @see {@link https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I}
 *   Newcombe 1998, Interval estimation for the difference between independent proportions.
 * @example newcombe({ teams: 56, of: 70 }, { teams: 48, of: 80 }) // 0.2, [0.0524, 0.3339], higher
 */
export function newcombe(first: CountedShare, second: CountedShare): ShareDifference {
	const [a, b] = [first.teams / first.of, second.teams / second.of];
	const [lowA, highA] = wilson(first.teams, first.of);
	const [lowB, highB] = wilson(second.teams, second.of);

	const difference = a - b;
	const low = difference - Math.hypot(a - lowA, highB - b);
	const high = difference + Math.hypot(highA - a, b - lowB);
	return { difference, interval: [low, high], direction: directionOf(low, high) };
}

/** A share of which the fewest and the most teams are known: so many of so many. */
export interface BoundedShare {
	teams: readonly [fewest: number, most: number];
	of: number;
}

/** How much one share differs from another, where either may be known by bounds only. */
export interface BoundedDifference {
	/** From the least to the most that the first share minus the second can be, −1 to 1. */
	difference: Interval;
	/** Newcombe's 95 % interval at the worst case: the lowest of the low ends, the highest of the high. */
	interval: Interval;
	direction: Direction;
}

/**
 * The difference of two independent shares of which bounds are known. Newcombe's ends rise with the
 * first share and fall with the second, so the worst cases are those at the ends of the bounds.
 *
 * @throws RangeError if one of them is no share.
 * @example newcombeOfBounds({ teams: [100, 100], of: 187 }, { teams: [50, 56], of: 66 })
 *   // −0.314 to −0.223, [−0.412, −0.088], lower
 */
export function newcombeOfBounds(first: BoundedShare, second: BoundedShare): BoundedDifference {
	const least = newcombe(
		{ teams: first.teams[0], of: first.of },
		{ teams: second.teams[1], of: second.of }
	);
	const most = newcombe(
		{ teams: first.teams[1], of: first.of },
		{ teams: second.teams[0], of: second.of }
	);
	const [low, high] = [least.interval[0], most.interval[1]];
	return {
		difference: [least.difference, most.difference],
		interval: [low, high],
		direction: directionOf(low, high)
	};
}

function directionOf(low: number, high: number): Direction {
	if (low > 0) return 'higher';
	return high < 0 ? 'lower' : 'cannotTell';
}
