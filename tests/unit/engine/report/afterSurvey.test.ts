import { describe, expect, it } from 'vitest';
import { itemIn, reportWith } from './fixtures';

const completed = (year: number, month: number) =>
	itemIn(reportWith({ '1.6': { answer: { kind: 'month', year, month } } }), '1.6');

// The survey of 2015 asked on 8 December 2015.
describe('a month after the survey', () => {
	it('is beside no team: all of them had begun before', () => {
		const report = completed(2016, 1);
		expect(report.status).toBe('afterSurvey');
		expect([report.before, report.same, report.after]).toEqual([undefined, undefined, undefined]);
	});

	it('begins with the month after the one of asking', () => {
		expect(completed(2015, 12).status).toBe('compared');
	});
});
