import { conditionsOf } from './conditions';
import { groupsOf, type Group } from './groups';
import type { LinearCondition } from './linearCondition';
import type { FiguresRead } from '../figures/readFigures';
import type { Scale } from '../scale';
import { tiesOf } from './ties';

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
export function programmeOf(scale: Scale, { used, teams }: FiguresRead): Programme {
	const groups = groupsOf(
		scale,
		used.map(({ figure: { options, maybe = [] } }) => [...options, ...maybe])
	);
	return {
		scale,
		groups,
		...(teams !== undefined && { teams }),
		figures: used.map(({ figure }) => figure.id),
		conditions: [
			...tiesOf(scale, groups),
			...used.flatMap((reading) => conditionsOf(scale, groups, reading))
		]
	};
}
