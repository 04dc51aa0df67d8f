import type { Figure } from '$lib/data/editions/figure';
import type { FigureGroup } from './groups';
import type { LinearCondition } from './linearCondition';
import type { Reading } from '../figures/reading';
import type { Scale } from '../scale';
import { termsOf, type Terms } from './terms';

/** Some of an edition's teams: a group of a cross-table. */
type Subgroup = Extract<Figure['base'], { kind: 'group' }>;

/**
 * Reads a count among a subgroup of the teams as a share of all of them.
 *
 * @returns undefined for whatever else a figure may say of a subgroup, which is only quoted.
 */
export function subgroupReadingOf(figure: Figure, editionTeams: number): Reading | undefined {
	const { base, statement } = figure;
	if (base.kind !== 'group' || statement.kind !== 'count') return undefined;
	const share = statement.teams / editionTeams;
	return { figure, interval: [share, share], ofAnswered: false };
}

/** The unknown share of all teams that are in a subgroup and counted there. */
export function subgroupTerms(figure: Figure, { group }: Subgroup): Terms {
	return new Map([[`${wholeOf(figure)} in ${group}`, 1]]);
}

/**
 * What holds between the subgroups and the whole: the subgroups of one partition have no team in common, and
 * no more teams are counted outside them than there are.
 *
 * @param teams Number of teams of the whole edition.
 */
export function subgroupTiesOf(
	scale: Scale,
	groups: readonly FigureGroup[],
	readings: readonly Reading[],
	teams: number
): LinearCondition[] {
	const wholes = new Map<string, [Figure, Subgroup][]>();
	for (const { figure } of readings) {
		if (figure.base.kind !== 'group') continue;
		const key = `${wholeOf(figure)} by ${figure.base.partition ?? figure.base.group}`;
		wholes.set(key, [...(wholes.get(key) ?? []), [figure, figure.base]]);
	}
	return [...wholes].flatMap(([key, subgroups]) => {
		const [first] = subgroups;
		if (!first) return [];
		const [{ options, without, provision }] = first;
		const rest = `${key}: the others`;
		const terms = new Map(termsOf(scale, groups, options, { without, provision }));
		for (const [figure, subgroup] of subgroups) {
			for (const [unknown] of subgroupTerms(figure, subgroup)) terms.set(unknown, -1);
		}
		const outside = 1 - subgroups.reduce((sum, [, subgroup]) => sum + subgroup.teams / teams, 0);
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
