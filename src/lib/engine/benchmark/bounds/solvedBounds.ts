import type { WordingColumn } from '$lib/data/editions/wording';
import type { Interval } from '../statistics/interval';

/** Bounds that were solved before anybody asks for them: by scale, and then by what is asked. */
export type SolvedBounds = Readonly<Record<string, Readonly<Record<string, Interval>>>>;

/**
 * A scale in one edition.
 *
 * @param column Of the table of words that figures are read by; the usual one if not said.
 */
export function solvedScale(
	edition: string,
	scale: string,
	column: WordingColumn = 'usual'
): string {
	return `${edition} ${scale} ${column}`;
}

/** The share of the teams with one of some options; a service may be asked for by how it is provided. */
export function askedShare(options: readonly string[], provision = ''): string {
	return [provision, ...options].join(' ');
}
