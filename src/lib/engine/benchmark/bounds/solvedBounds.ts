import type { WordingColumn } from '$lib/data/editions/wording';
import type { Interval } from '../statistics/interval';

/** Bounds that were solved before anybody asks for them, by what is asked. */
export type SolvedBounds = Readonly<Record<string, Interval>>;

/**
 * What is asked: the share of the teams with one of some options.
 *
 * @param column Of the table of words that figures are read by; the usual one if not said.
 * @param asked A service may be asked for by the way in which it is provided.
 */
export function boundsKey(
	edition: string,
	scale: string,
	column: WordingColumn = 'usual',
	{ options, provision = '' }: { options: readonly string[]; provision?: string }
): string {
	return [edition, scale, column, provision, ...options].join(' ');
}
