import type { Report } from '$lib/data/report/report';
import { prioritiesIn, type Priority } from './priority';
import type { Suggestion } from './suggestTasks';
import { workOrder } from './workOrder';

/** Suggestions with their priorities, what comes first before the others. */
export function rankSuggestions(
	suggestions: readonly Suggestion[],
	report: Report
): { suggestion: Suggestion; priority: Priority }[] {
	const priorityOf = prioritiesIn(report);
	const order = workOrder(report);
	return [...suggestions]
		.sort((one, other) => order(one.item, other.item))
		.map((suggestion) => ({ suggestion, priority: priorityOf(suggestion.item) }));
}
