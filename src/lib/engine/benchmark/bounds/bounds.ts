import { extremeOf } from './extreme';
import { findClash } from './findClash';
import type { Interval } from '../statistics/interval';
import type { Programme } from './programme';
import { termsOf, type Narrowing } from './terms';

/** The smallest interval that a share must lie in, or why there is none. */
export type Bounds =
	| { status: 'bounded'; interval: Interval }
	| { status: 'notPublished' }
	/** Ids of figures that no distribution fits. */
	| { status: 'contradiction'; figures: string[] };

/**
 * The bounds of the share of teams with at least one of the given options: its minimum and maximum
 * over all distributions that fit the published figures.
 *
 * @param options Categories of the scale; none of them gives 0. Of options that a team may have
 *   several of, either one or some that figures tie together.
 * @param narrowing Options that the teams do not have, or the way in which they provide a service.
 * @returns Fractions of the teams in the base. `notPublished` where no figure puts a condition.
 * @throws RangeError if the scale has no such option, or no figure ties them together.
 */
export function boundsOf(
	programme: Programme,
	options: readonly string[],
	narrowing: Narrowing = {}
): Bounds {
	if (programme.figures.length === 0) return { status: 'notPublished' };

	const terms = termsOf(programme.scale, programme.groups, options, narrowing);
	const lowest = extremeOf(programme, terms, 'minimize');
	const highest = extremeOf(programme, terms, 'maximize');
	if (!lowest || !highest) {
		return { status: 'contradiction', figures: findClash(programme) ?? [] };
	}
	const low = tidy(lowest.value, programme.teams);
	return {
		status: 'bounded',
		interval: [low, Math.max(low, tidy(highest.value, programme.teams))]
	};
}

/** Takes off the solver's noise: within 0 and 1, and exact where it means whole teams. */
function tidy(value: number, teams: number | undefined): number {
	const share = Math.min(1, Math.max(0, value));
	if (teams !== undefined) {
		const whole = Math.round(share * teams) / teams;
		if (Math.abs(whole - share) < 1e-9) return whole;
	}
	return Math.round(share * 1e9) / 1e9;
}
