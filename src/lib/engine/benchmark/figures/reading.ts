import type { Figure } from '$lib/data/editions/figure';
import type { WordingColumn, Wording } from '$lib/data/editions/wording';
import { intervalOf, wordingNamed, type Interval } from '../statistics/interval';

/** A figure that says something about shares. */
export interface Reading {
	figure: Figure;
	/** Interval of the share of `figure.options`; none for a comparison between options. */
	interval?: Interval;
	/** All that is said: no fewer teams than any single option that the words do not mean. */
	isPlurality?: true;
	/** The share is one of the teams that answered, not of the whole base. */
	ofAnswered: boolean;
}

/**
 * Reads a figure on its base.
 *
 * @param teams Number of teams in the base, those without an answer among them, if known.
 * @param column Of the table of words.
 * @returns undefined if it leaves any share from 0 to 1 possible.
 * @throws RangeError with the figure's id if it fits neither its base nor the table of words.
 */
export function readingOf(
	figure: Figure,
	wordings: readonly Wording[],
	teams: number | undefined,
	column: WordingColumn = 'usual'
): Reading | undefined {
	const { statement } = figure;
	const { base } = figure;
	const ofAnswered = base.kind === 'answered' || ('answered' in base && base.answered === true);
	if (statement.kind === 'most' || statement.kind === 'rest') return { figure, ofAnswered };

	if (statement.kind === 'word' && column === 'cautious') {
		const { cautious } = wordingNamed(figure.id, statement.wording, wordings);
		if (cautious?.kind === 'plurality') return { figure, isPlurality: true, ofAnswered };
	}

	// A number of teams is the same number whoever is left out of the base.
	const isCounted = ['count', 'atLeast', 'between'].includes(statement.kind);
	// How many of the teams answered is not known, so no whole number can be asked for.
	const whole = ofAnswered && !isCounted ? undefined : teams;
	const interval = intervalOf(figure, wordings, whole, column);
	if (interval === undefined || (interval[0] <= 0 && interval[1] >= 1)) return undefined;
	return { figure, interval, ofAnswered: ofAnswered && !isCounted };
}
