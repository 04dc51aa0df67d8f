import { describe, expect, it } from 'vitest';
import { items } from '$lib/data/survey/items';
import type { Entries } from '$lib/data/answer';
import { rankSuggestions } from '$lib/engine/plan/rankSuggestions';
import { suggestTasks } from '$lib/engine/plan/suggestTasks';
import { choice, settling } from '../readiness/settlingAnswers';
import { reportWith } from '../report/fixtures';

function ranked(entries: Entries) {
	const report = reportWith(entries);
	return rankSuggestions(suggestTasks(report, items, entries, {}), report).map(
		({ suggestion, priority }) => [suggestion.item, priority]
	);
}

describe('suggestions by priority', () => {
	it('put what is behind and not settled first, then what is one of both', () => {
		// 4.1 d: 51 of 66 have it documented. 3.8 b: few have it, no criterion met. 2.14 b: 46 of 66 have
		// a SOC, and no criterion asks for one.
		expect(
			ranked({ ...settling, '2.14': choice('b'), '3.8': choice('b'), '4.1': choice('d') })
		).toEqual([
			['4.1', 'first'],
			['2.14', 'second'],
			['3.8', 'second']
		]);
	});

	it('put what the most teams have first, where no criterion asks for it', () => {
		// At least 53 of 66 have 5.1 a, 46 have 2.14 a, and 34 have 4.8 c or better.
		expect(
			ranked({ ...settling, '2.14': choice('b'), '4.8': choice('e'), '5.1': choice('b') })
		).toEqual([
			['5.1', 'second'],
			['2.14', 'second'],
			['4.8', 'second']
		]);
	});
});
