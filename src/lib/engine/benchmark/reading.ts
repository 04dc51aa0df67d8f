import type { Figure } from '$lib/data/editions/figure';
import type { Wording } from '$lib/data/editions/wording';
import { intervalOf, type Interval } from './interval';

/** A figure that says something about shares. */
export interface Reading {
	figure: Figure;
	/** Interval of the share of `figure.options`; none for a comparison between options. */
	interval?: Interval;
	/** The share is one of the teams that answered, not of the whole base. */
	ofAnswered: boolean;
}

/**
 * Reads a figure on its base.
 *
 * @param teams Number of teams in the base, those without an answer among them, if known.
 * @returns undefined if it leaves any share from 0 to 1 possible.
 * @throws RangeError with the figure's id if it fits neither its base nor the table of words.
 */
export function readingOf(
	figure: Figure,
	wordings: readonly Wording[],
	teams: number | undefined
): Reading | undefined {
	const { statement } = figure;
	const ofAnswered = figure.base.kind === 'answered';
	if (statement.kind === 'most') return { figure, ofAnswered };

	// How many of the teams answered is not known, so no whole number can be asked for.
	const whole = ofAnswered && statement.kind === 'percent' ? undefined : teams;
	const interval = intervalOf(figure, wordings, whole);
	if (interval === undefined || (interval[0] <= 0 && interval[1] >= 1)) return undefined;
	// A number of teams is the same number whoever is left out of the base.
	const isCounted = statement.kind === 'count' || statement.kind === 'atLeast';
	return { figure, interval, ofAnswered: ofAnswered && !isCounted };
}
