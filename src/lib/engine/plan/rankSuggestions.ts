import type { Report } from '$lib/data/report';
import { weightiest } from '../readiness/weightiest';
import type { Suggestion } from './suggestTasks';

/**
 * What comes first, by the two axes. `first`: at least half of the teams are further, and a criterion is
 * not settled. `second`: a criterion is not settled. `third`: beside the teams only, or of one's own wish.
 */
export type Priority = 'first' | 'second' | 'third';

export const priorities: readonly Priority[] = ['first', 'second', 'third'];

/** How much a suggestion weighs in a report. */
export function priorityOf(
	{ item, criterion }: Pick<Suggestion, 'item' | 'criterion'>,
	{ highlights }: Report
): Priority {
	if (criterion === undefined) return 'third';
	const isBehind = highlights.standings.some(
		(each) => each.item === item && each.standing === 'behind'
	);
	return isBehind ? 'first' : 'second';
}

/**
 * Suggestions, what comes first before the others: by priority, then the weakest verdict, then what the
 * most teams at least have. Of equals the order stays.
 */
export function rankSuggestions(
	suggestions: readonly Suggestion[],
	report: Report
): { suggestion: Suggestion; priority: Priority }[] {
	const open = weightiest(report.matters).map(({ item }) => item);
	const shareOf = ({ item }: Suggestion) =>
		report.highlights.standings.find((each) => each.item === item)?.cut?.share[0] ?? 0;
	const positionOf = ({ item }: Suggestion) => {
		const position = open.indexOf(item);
		return position < 0 ? open.length : position;
	};
	return suggestions
		.map((suggestion) => ({ suggestion, priority: priorityOf(suggestion, report) }))
		.sort(
			(one, other) =>
				priorities.indexOf(one.priority) - priorities.indexOf(other.priority) ||
				positionOf(one.suggestion) - positionOf(other.suggestion) ||
				shareOf(other.suggestion) - shareOf(one.suggestion)
		);
}
