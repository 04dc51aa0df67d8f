import { expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import { taskPriorities } from '$lib/engine/plan/priority';
import { rankSuggestions } from '$lib/engine/plan/rankSuggestions';
import { sortTasks } from '$lib/engine/plan/sortTasks';
import { suggestTasks } from '$lib/engine/plan/suggestTasks';
import { madeAt, taskFrom } from '$lib/ui/plan/taskFrom';
import { assessmentOf, reportOfTeam } from '../../engine/report/fixtures';

it('keeps the order of the suggestions in the plan when all of them are taken over', () => {
	const report = reportOfTeam('newTeam');
	const { entries } = assessmentOf('newTeam');
	const suggested = rankSuggestions(suggestTasks(report, items, entries, {}), report);
	const now = new Date('2026-11-29T00:00:00Z');
	// Ids that stand the other way round: nothing but the moment keeps the order.
	const plan = Object.fromEntries(
		suggested.map(({ suggestion }, position) => [
			String(900 - position),
			taskFrom({ ...suggestion, due: '' }, entries, madeAt(now, position))
		])
	);
	const itemIds = items.map(({ id }) => id);
	const planned = sortTasks(plan, 'due', itemIds, taskPriorities(report));
	expect(suggested.length).toBeGreaterThan(10);
	expect(planned.map(({ task }) => task.item)).toEqual(
		suggested.map(({ suggestion }) => suggestion.item)
	);
});
