import type { Figure } from '$lib/data/editions/figure';
import { componentsOf, type Components } from './components';
import { conditionsOf } from './conditions';
import { groupsOf, type FigureGroup } from './groups';
import type { LinearCondition } from './linearCondition';
import { subgroupTiesOf } from './subgroups';
import type { Reading } from '../figures/reading';
import type { Scale } from '../scale';
import { unanswered } from './terms';
import { tiesOf, wayTiesOf } from './ties';

/** What is known about the unknown shares of one scale in one edition: a linear programme. */
export interface Programme {
	scale: Scale;
	/** Options of several choices that figures tie together. */
	groups: readonly FigureGroup[];
	/** Number of teams in the base, if known: shares of whole teams are given back exactly. */
	teams?: number;
	/** Ids of the figures that conditions come from. */
	figures: string[];
	conditions: LinearCondition[];
	/** The conditions, taken apart by what bears on what. */
	components: Components;
}

/**
 * The conditions that the figures of a scale put on its unknown shares.
 *
 * @param further Figures that are not computed with yet, about ways of providing a service that will be
 *   asked for.
 */
export function programmeOf(
	scale: Scale,
	{ used, teams }: { used: readonly Reading[]; teams?: number },
	further: readonly Figure[] = []
): Programme {
	const groups = groupsOf(
		scale,
		used.map(({ figure }) => tiedBy(figure))
	);
	const published = used.flatMap((reading) => conditionsOf(scale, groups, reading));
	const isAsked = published.some(({ terms }) => terms.has(unanswered));
	const ofWays = [...used.map(({ figure }) => figure), ...further].filter(
		({ provision }) => provision !== undefined
	);
	const conditions = [
		...tiesOf(scale, groups, isAsked),
		...wayTiesOf(scale, new Set(ofWays.flatMap(({ options }) => options))),
		...(teams === undefined ? [] : subgroupTiesOf(scale, groups, used, teams)),
		...published
	];
	return {
		scale,
		groups,
		...(teams !== undefined && { teams }),
		figures: used.map(({ figure }) => figure.id),
		conditions,
		components: componentsOf(conditions)
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
