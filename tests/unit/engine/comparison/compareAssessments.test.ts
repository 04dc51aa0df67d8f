import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import { compareAssessments, type Reported } from '$lib/engine/comparison/compareAssessments';
import { compareVerdicts } from '$lib/engine/comparison/compareVerdicts';
import { reportOf } from '$lib/documents/reportOf';
import { assessment } from '../../assessments';
import { choice, settling } from '../readiness/settlingAnswers';

function reported(entries: Entries): Reported {
	const one: Assessment = assessment({ entries: { ...entries } });
	return { assessment: one, report: reportOf(one) };
}

describe('a verdict, then and now', () => {
	it.each([
		['settled', 'settled', 'same'],
		['notSettled', 'rough', 'better'],
		['rough', 'documented', 'better'],
		['settled', 'documented', 'worse'],
		['documented', 'notSettled', 'worse'],
		// What is not known is neither better nor worse.
		['unknown', 'notSettled', 'nowKnown'],
		['unknown', 'settled', 'nowKnown'],
		['settled', 'unknown', 'noLongerKnown'],
		['notSettled', 'unknown', 'noLongerKnown'],
		['notApplicable', 'settled', 'nowCounts'],
		['unknown', 'notApplicable', 'noLongerCounts']
	] as const)('from %s to %s is %s', (then, now, expected) => {
		expect(compareVerdicts(then, now)).toBe(expected);
	});
});

describe('two assessments', () => {
	// 2.11 d to b; 7.1 f to d, which brings 7.1.2 in; 4.6 b to c.
	const earlier = reported({ ...settling, '2.11': choice('d'), '7.1': choice('f') });
	const later = reported({ ...settling, '2.11': choice('b'), '4.6': choice('c') });
	const compared = compareAssessments(earlier, later, items);

	it('are compared beside the one edition', () => {
		expect(compared.edition).toBe('jpcert-2015');
	});

	it('differ in just these items', () => {
		const changed = compared.items.filter(({ change }) => change !== 'same');
		expect(changed.map(({ id, change }) => [id, change])).toEqual([
			['2.11', 'better'],
			['4.6', 'worse'],
			['7.1', 'better'],
			['7.1.2', 'nowApplies']
		]);
	});

	it('have every item, in the order of the survey', () => {
		expect(compared.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
	});

	it('differ in just these verdicts', () => {
		expect(compared.matters.map(({ id, change }) => [id, change])).toEqual([
			['1', 'better'],
			['2', 'same'],
			['3', 'same'],
			['4', 'worse'],
			['5', 'better'],
			['6', 'same']
		]);
		const moved = compared.matters
			.flatMap(({ criteria }) => criteria)
			.filter(({ change }) => change !== 'same');
		expect(moved.map(({ id, change }) => [id, change])).toEqual([
			['1.6', 'better'],
			['4.6', 'worse'],
			['5.2', 'better'],
			['5.3', 'nowCounts']
		]);
	});

	it('have a position each, in the same figures', () => {
		const { then, now } = compared.items.find(({ id }) => id === '2.11') ?? {};
		expect(then?.answer).toEqual({ kind: 'choice', option: 'd' });
		expect(now?.answer).toEqual({ kind: 'choice', option: 'b' });
		expect(then?.figures).toEqual(now?.figures);
	});

	it('are not compared beside different editions', () => {
		const other = { ...earlier, report: { ...earlier.report, edition: 'jpcert-2017' } };
		expect(() => compareAssessments(other, later, items)).toThrow(
			new RangeError('jpcert-2017 is not jpcert-2015')
		);
	});

	it('are turned round by their order', () => {
		const back = compareAssessments(later, earlier, items);
		expect(back.items.find(({ id }) => id === '2.11')?.change).toBe('worse');
		expect(back.items.find(({ id }) => id === '7.1.2')?.change).toBe('noLongerApplies');
	});
});
