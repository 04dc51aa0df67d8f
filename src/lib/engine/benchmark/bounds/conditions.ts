import type { FigureGroup } from './groups';
import type { LinearCondition } from './linearCondition';
import { subgroupTerms } from './subgroups';
import type { Reading } from '../figures/reading';
import type { Scale } from '../scale';
import { termsOf, unanswered, type Terms } from './terms';

/**
 * The linear conditions that one figure puts on the unknown shares.
 *
 * Where the words may include further options (`maybe`), the lower end is taken for all of them
 * together and the upper end without, so that either reading stays true. A share `s` of the teams
 * that answered is `s` × (1 − no answer) of all. A plurality says nothing where a team may have several
 * options: there most teams can have one thing while even more have another.
 */
export function conditionsOf(
	scale: Scale,
	groups: readonly FigureGroup[],
	{ figure, interval, isPlurality, ofAnswered }: Reading
): LinearCondition[] {
	const { id, options, maybe = [], without, provision, statement, base } = figure;
	if (base.kind === 'group' && interval) {
		const [low, high] = interval;
		return [{ terms: subgroupTerms(figure, base), low, high, figure: id }];
	}
	if (statement.kind === 'rest') {
		const terms = termsOf(scale, groups, [...options, ...statement.besides]);
		return [{ terms, low: 1, high: Infinity, figure: id }];
	}
	const certain = termsOf(scale, groups, options, { without, provision });
	const possible = termsOf(scale, groups, [...options, ...maybe], { without, provision });

	if (statement.kind === 'most' || isPlurality) {
		if (isPlurality && scale.kind === 'several') return [];
		const among = statement.kind === 'most' ? statement.among : scale.categories;
		const others = among.filter((other) => ![...options, ...maybe].includes(other));
		return others.map((other) => ({
			terms: plus(possible, termsOf(scale, groups, [other]), -1),
			low: 0,
			high: Infinity,
			figure: id
		}));
	}
	if (!interval) return [];

	const [low, high] = interval;
	const left: Terms = new Map(ofAnswered ? [[unanswered, 1]] : []);
	return [
		{ terms: plus(possible, left, low), low, high: Infinity, figure: id },
		{ terms: plus(certain, left, high), low: -Infinity, high, figure: id }
	];
}

function plus(terms: Terms, others: Terms, factor: number): Terms {
	const sum = new Map(terms);
	for (const [unknown, coefficient] of others) {
		sum.set(unknown, (sum.get(unknown) ?? 0) + factor * coefficient);
	}
	return sum;
}
