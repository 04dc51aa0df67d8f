import type { Figure } from '$lib/data/editions/figure';
import { conditionsOf } from './conditions';
import { groupsOf, type Group } from './groups';
import type { LinearCondition } from './linearCondition';
import { partTiesOf } from './parts';
import type { FiguresRead } from '../figures/readFigures';
import type { Scale } from '../scale';
import { unanswered } from './terms';
import { tiesOf, wayTiesOf } from './ties';

/** What is known about the unknown shares of one scale in one edition: a linear programme. */
export interface Programme {
	scale: Scale;
	/** Options of several choices that figures tie together. */
	groups: readonly Group[];
	/** Number of teams in the base, if known: shares of whole teams are given back exactly. */
	teams?: number;
	/** Ids of the figures that conditions come from. */
	figures: string[];
	conditions: LinearCondition[];
}

/** The conditions that the figures of a scale put on its unknown shares. */
export function programmeOf(
	scale: Scale,
	{ used, teams }: Pick<FiguresRead, 'used' | 'teams'>
): Programme {
	const groups = groupsOf(
		scale,
		used.map(({ figure }) => tiedBy(figure))
	);
	const published = used.flatMap((reading) => conditionsOf(scale, groups, reading));
	const isAsked = published.some(({ terms }) => terms.has(unanswered));
	return {
		scale,
		groups,
		...(teams !== undefined && { teams }),
		figures: used.map(({ figure }) => figure.id),
		conditions: [
			...tiesOf(scale, groups, isAsked),
			...wayTiesOf(scale),
			...(teams === undefined ? [] : partTiesOf(scale, groups, used, teams)),
			...published
		]
	};
}

/** The options that one figure takes together or apart. */
function tiedBy({ options, maybe = [], without = [], statement }: Figure): string[] {
	return [
		...options,
		...maybe,
		...without,
		...(statement.kind === 'rest' ? statement.besides : [])
	];
}
