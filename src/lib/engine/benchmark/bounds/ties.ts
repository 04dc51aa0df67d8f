import { jointOptions, type FigureGroup } from './groups';
import type { LinearCondition } from './linearCondition';
import type { Scale } from '../scale';
import { termsOf, unanswered } from './terms';

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
 *
 * @param isAsked Whether a figure speaks of the teams without an answer. If none does there may be no
 *   such team, and several choices need not be kept apart from them.
 */
export function tiesOf(
	scale: Scale,
	groups: readonly FigureGroup[],
	isAsked = true
): LinearCondition[] {
	if (scale.kind === 'single') {
		return [{ terms: sumOf([...scale.categories, unanswered]), low: 1, high: 1 }];
	}
	const apart = [...scale.exclusive, ...(isAsked ? [unanswered] : [])];
	const free = jointOptions(scale, scale.categories).filter(
		(option) => !groups.some((group) => group.options.includes(option))
	);
	return [
		...free.map((option) => [option]),
		...groups.map((group) => group.patterns.map((pattern) => pattern.name))
	].map((unknowns) => ({ terms: sumOf([...apart, ...unknowns]), low: -Infinity, high: 1 }));
}

/**
 * A team that provides a service does so in one way: the ways add up to no more than provide it.
 *
 * @param services Those whose ways figures speak of; the ways of others bear on nothing.
 */
export function wayTiesOf(scale: Scale, services: ReadonlySet<string>): LinearCondition[] {
	const { ways, categories } = scale;
	if (!ways) return [];
	return categories
		.filter((service) => services.has(service))
		.map((service) => {
			const each = ways.map((provision) => termsOf(scale, [], [service], { provision }));
			const terms = new Map(each.flatMap((way) => [...way]));
			return { terms: terms.set(service, -1), low: -Infinity, high: 0 };
		});
}

function sumOf(unknowns: readonly string[]): Map<string, number> {
	return new Map(unknowns.map((unknown) => [unknown, 1]));
}
