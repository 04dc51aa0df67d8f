import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { weightiest } from '$lib/engine/readiness/weightiest';
import { reportWith } from '../report/fixtures';
import { choice, notApplicable, settling } from './settlingAnswers';

const ids = (entries: Entries) => weightiest(reportWith(entries).matters).map(({ id }) => id);

describe('the weightiest criteria', () => {
	it('are none where all are settled', () => {
		expect(ids(settling)).toEqual([]);
	});

	it('begin with the weakest verdict', () => {
		const open = {
			'2.11': choice('c'),
			'3.5': choice('b'),
			'2.3': {},
			'4.6': choice('e')
		};
		// documented 1.6, rough 6.6, unknown 1.2, not settled 4.6.
		expect(ids({ ...settling, ...open })).toEqual(['4.6', '1.2', '6.6', '1.6']);
	});

	// At least 80 % have 2.13 approved, at least 54.5 % have 2.12 documented; of 2.11 nothing is known.
	it('go on with what the most teams meet', () => {
		const open = { '2.11': choice('e'), '2.12': choice('b'), '2.13': choice('e') };
		expect(ids({ ...settling, ...open })).toEqual(['1.7', '1.5', '2.2', '1.6']);
	});

	it('leave out what does not apply', () => {
		expect(ids({ ...settling, '4.3': notApplicable })).toEqual([]);
	});
});
