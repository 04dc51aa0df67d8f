import type { Figure } from '$lib/data/editions/figure';
import type { FigureGroup } from './groups';
import type { LinearCondition } from './linearCondition';
import type { Reading } from '../figures/reading';
import type { Scale } from '../scale';
import { termsOf, type Terms } from './terms';

/** A part of an edition's teams: a group of a cross-table. */
type Part = Extract<Figure['base'], { kind: 'group' }>;

/**
 * Reads a count among a part of the teams as a share of all of them.
 *
 * @returns undefined for whatever else a figure may say of a part, which is only quoted.
 */
export function partReadingOf(figure: Figure, editionTeams: number): Reading | undefined {
	const { base, statement } = figure;
	if (base.kind !== 'group' || statement.kind !== 'count') return undefined;
	const share = statement.teams / editionTeams;
	return { figure, interval: [share, share], ofAnswered: false };
}

/** The unknown share of all teams that are in a part and counted there. */
export function partTerms(figure: Figure, { group }: Part): Terms {
	return new Map([[`${wholeOf(figure)} in ${group}`, 1]]);
}

/**
 * What holds between the parts and the whole: the parts of one partition have no team in common, and
 * no more teams are counted outside them than there are.
 *
 * @param teams Number of teams of the whole edition.
 */
export function partTiesOf(
	scale: Scale,
	groups: readonly FigureGroup[],
	readings: readonly Reading[],
	teams: number
): LinearCondition[] {
	const wholes = new Map<string, [Figure, Part][]>();
	for (const { figure } of readings) {
		if (figure.base.kind !== 'group') continue;
		const key = `${wholeOf(figure)} by ${figure.base.partition ?? figure.base.group}`;
		wholes.set(key, [...(wholes.get(key) ?? []), [figure, figure.base]]);
	}
	return [...wholes].flatMap(([key, parts]) => {
		const [first] = parts;
		if (!first) return [];
		const [{ options, without, provision }] = first;
		const rest = `${key}: the others`;
		const terms = new Map(termsOf(scale, groups, options, { without, provision }));
		for (const [figure, part] of parts) {
			for (const [unknown] of partTerms(figure, part)) terms.set(unknown, -1);
		}
		const outside = 1 - parts.reduce((sum, [, part]) => sum + part.teams / teams, 0);
		return [
			{ terms: terms.set(rest, -1), low: 0, high: 0 },
			{ terms: new Map([[rest, 1]]), low: -Infinity, high: Math.max(0, outside) }
		];
	});
}

/** What is counted, whoever is asked. */
function wholeOf({ options, without = [], provision = '' }: Figure): string {
	return `${options.join('+')}-${without.join('-')} ${provision}`;
}
