import type { Report } from '$lib/data/report/report';
import { weightiest } from '../readiness/weightiest';
import { priorities, prioritiesIn, type Priority } from './priority';
import type { Suggestion } from './suggestTasks';

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
	const priorityOf = prioritiesIn(report);
	return suggestions
		.map((suggestion) => ({ suggestion, priority: priorityOf(suggestion.item) }))
		.sort(
			(one, other) =>
				priorities.indexOf(one.priority) - priorities.indexOf(other.priority) ||
				positionOf(one.suggestion) - positionOf(other.suggestion) ||
				shareOf(other.suggestion) - shareOf(one.suggestion)
		);
}
