import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { openCriteria } from '$lib/engine/plan/openCriteria';
import { rankSuggestions } from '$lib/engine/plan/rankSuggestions';
import { suggestTasks } from '$lib/engine/plan/suggestTasks';
import { workOrder } from '$lib/engine/plan/workOrder';
import { items } from '$lib/data/survey/items';
import { choice, notApplicable, settling } from '../readiness/settlingAnswers';
import { reportWith } from '../report/fixtures';

/** The items with open criteria, in the order of the sheet to be signed. */
function openItems(entries: Entries): string[] {
	const report = reportWith(entries);
	return [...openCriteria(report.matters).keys()].sort(workOrder(report));
}

// At least 53 of 66 have 2.13 approved, 51 have 4.1 documented, 46 do 6.3 yearly, 33 have 2.11 roughly
// and 33 have 4.6: behind. 17 have 4.7, which fewer than half have.
const gaps: Entries = {
	...settling,
	'2.11': choice('e'),
	'2.13': choice('c'),
	'4.1': choice('d'),
	'4.7': choice('b'),
	'6.3': choice('f')
};

describe('the order of what there is to do', () => {
	it('puts what the most teams have first of what is behind, however weak the verdict', () => {
		expect(openItems(gaps)).toEqual(['2.13', '4.1', '6.3', '2.11', '4.7']);
	});

	it('is one on the sheet, in the list of what is behind and among the suggestions', () => {
		const report = reportWith(gaps);
		const suggested = rankSuggestions(suggestTasks(report, items, gaps, {}), report);
		expect(report.highlights.behind).toEqual(['2.13', '4.1', '6.3', '2.11']);
		expect(suggested.map(({ suggestion }) => suggestion.item)).toEqual(openItems(gaps));
	});

	it('puts what nobody knows yet after what is known to be missing', () => {
		// 4.1 is not answered, though 51 teams have it; of S3.2 nothing was published.
		expect(openItems({ ...settling, '4.1': {}, '4.7': choice('b'), 'S3.2': choice('c') })).toEqual([
			'4.7',
			'S3.2',
			'4.1'
		]);
	});

	it('puts the weaker verdict first of what as many teams have', () => {
		// Of the supplementary questions nothing was published: S1.1 c is documented, S3.2 d not settled.
		const [first, second] = openItems({ ...settling, 'S1.1': choice('c'), 'S3.2': choice('d') });
		expect([first, second]).toEqual(['S3.2', 'S1.1']);
	});

	it('has no place for what is settled or does not apply', () => {
		expect(openItems(settling)).toEqual([]);
		expect(openItems({ ...settling, '4.3': notApplicable })).toEqual([]);
	});
});
