import { jointOptions, type Group } from './groups';
import type { LinearCondition } from './linearCondition';
import type { Scale } from '../scale';
import { unanswered } from './terms';

/**
 * What holds for the unknown shares whatever was published. That none is below 0 goes without
 * saying: the solver takes it for granted.
 *
 * On a single scale the shares and that of no answer add up to 1. With several choices, teams
 * without an answer, teams with an exclusive option and teams with others are apart: together with
 * any one option, or with all patterns of one group, they add up to 1 at most. Options that no
 * figure ties may be chosen by the same teams or by others, so nothing binds them to each other.
 * They add up to 1 at most and not exactly, since a team may answer and name no option: 2.5 has
 * none for a team that takes part in nothing, and 2.9 none for a team without services.
 */
export function tiesOf(scale: Scale, groups: readonly Group[]): LinearCondition[] {
	if (scale.kind === 'single') {
		return [{ terms: sumOf([...scale.categories, unanswered]), low: 1, high: 1 }];
	}
	const apart = [...scale.exclusive, unanswered];
	const free = jointOptions(scale, scale.categories).filter(
		(option) => !groups.some((group) => group.options.includes(option))
	);
	return [
		...free.map((option) => [option]),
		...groups.map((group) => group.patterns.map((pattern) => pattern.name))
	].map((unknowns) => ({ terms: sumOf([...apart, ...unknowns]), low: -Infinity, high: 1 }));
}

function sumOf(unknowns: readonly string[]): Map<string, number> {
	return new Map(unknowns.map((unknown) => [unknown, 1]));
}
