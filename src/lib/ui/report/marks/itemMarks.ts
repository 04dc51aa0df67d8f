import type { ItemReport } from '$lib/data/report/itemReport';
import type { Standing } from '$lib/data/report/standing';
import { wholeTeams } from '$lib/engine/benchmark/statistics/wholeTeams';

/** Teams of a base, and on which side of them one's own team is. */
export interface Mark {
	kind: NonNullable<Standing['kind']> | 'same';
	/** The options of the teams that are counted. */
	options: readonly string[];
	/** The fewest and the most teams that they can be. */
	teams: readonly [number, number];
	of: number;
	isOwn: boolean;
}

/**
 * What is drawn of an item: the cut that decides its standing, or else the teams with the same answer. Where
 * two cuts decide together, both: "at most 36" alone is not "about half". None where the number of teams
 * in the base is not known, or the figures leave everything open.
 */
export function itemMarks(report: ItemReport, standing: Standing | undefined): Mark[] {
	const ofCut = standing?.base?.teams;
	if (standing?.cut?.teams && ofCut !== undefined) {
		const { cut, upTo, kind = 'order' } = standing;
		return [cut, upTo].flatMap((each) =>
			each?.teams
				? [{ kind, options: each.options, teams: each.teams, of: ofCut, isOwn: each.isReached }]
				: []
		);
	}
	const of = report.base?.teams;
	const { same } = report;
	if (!same || of === undefined || (same[0] <= 0 && same[1] >= 1)) return [];
	const teams = wholeTeams(same, of);
	return [{ kind: 'same', options: [], teams: [teams[0], teams[1]], of, isOwn: true }];
}
