import { describe, expect, it } from 'vitest';
import { fits } from '$lib/storage/assessments/fits';
import { unfitItems } from '$lib/storage/assessments/unfitItems';
import { assessment, choice } from '../../assessments';

describe('what an assessment cannot hold', () => {
	it.each([
		['an answer of its item', { entries: { '2.8': { answer: choice('a') } } }, []],
		['an answer that the item has not', { entries: { '2.8': { answer: choice('z') } } }, ['2.8']],
		[
			'a target that the item has not',
			{ entries: { '2.8': { target: { answer: choice('z') } } } },
			['2.8']
		],
		['an item that there is not', { entries: { '9.9': {} } }, ['9.9']],
		['a place that there is', { place: '2.8' }, []],
		['a place of a supplementary question', { place: 'S3.1' }, []],
		['a place that there is not', { place: '9.9' }, ['9.9']],
		['both', { entries: { '2.8': { answer: choice('z') } }, place: '9.9' }, ['2.8', '9.9']]
	])('%s', (_, part, unfit) => {
		expect(unfitItems(assessment(part))).toEqual(unfit);
		expect(fits(part)).toBe(unfit.length === 0);
	});

	it('is not a completion before the start, which is for the person to look at', () => {
		const month = (year: number) => ({ kind: 'month' as const, year, month: 4 });
		const entries = { '1.5': { answer: month(2015) }, '1.6': { answer: month(2014) } };
		expect(unfitItems(assessment({ entries }))).toEqual([]);
	});
});
