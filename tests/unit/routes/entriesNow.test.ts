import { afterEach, describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import type { Opened } from '$lib/ui/state/opened';
import { entriesNow, prepareFor } from '../../../src/routes/entriesNow';
import { assessment, choice } from '../assessments';

const first = assessment({ entries: { '2.8': { answer: choice('a') } } });
const opened: Opened = {
	status: 'works',
	found: {
		assessments: [first],
		unreadable: [],
		openId: first.id,
		language: undefined,
		others: []
	}
};

afterEach(() => prepareFor(() => undefined));

describe('a report that is prepared ahead', () => {
	it('is of the assessment that was found, and then of the one that is open now', () => {
		expect(entriesNow(opened)).toEqual(first.entries);

		let entries: Entries | undefined = { '2.8': { answer: choice('b') } };
		prepareFor(() => entries);
		expect(entriesNow(opened)).toEqual({ '2.8': { answer: choice('b') } });

		entries = undefined;
		expect(entriesNow(opened)).toBeUndefined();
	});
});
