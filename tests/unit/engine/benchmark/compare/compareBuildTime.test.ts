import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Measure } from '$lib/data/survey/measure';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { buildMonths } from '$lib/engine/benchmark/compare/buildMonths';
import { compareBuildTime } from '$lib/engine/benchmark/compare/compareBuildTime';
import { count, edition, figure, lists } from '../builders';

const text = { ja: '文', en: 'words' };
const build: Measure = {
	id: 'build',
	title: text,
	places: [{ supplement: '1' }],
	from: ['1.5', '1.6'],
	classes: [
		{ id: 'upTo6', label: text, min: 0, max: 6 },
		{ id: 'upTo12', label: text, min: 7, max: 12 },
		{ id: 'over12', label: text, min: 13 }
	]
};
const month = (year: number, of: number): Answer => ({ kind: 'month', year, month: of });

function compare(
	started?: Answer,
	completed?: Answer,
	measured = [figure(['upTo6'], count(22), { item: 'build' })]
) {
	return compareBuildTime(benchmarkOf(edition(), lists(measured)), build, started, completed);
}

describe('buildMonths', () => {
	it('counts across the end of a year', () => {
		expect(buildMonths({ year: 2014, month: 11 }, { year: 2015, month: 2 })).toBe(3);
	});

	it('is 0 within one month and negative when turned round', () => {
		expect(buildMonths({ year: 2014, month: 5 }, { year: 2014, month: 5 })).toBe(0);
		expect(buildMonths({ year: 2015, month: 2 }, { year: 2014, month: 11 })).toBe(-3);
	});
});

describe('compareBuildTime', () => {
	// By hand: 22 of 66 took up to 6 months, so at most 44 took longer.
	it('places shorter times before', () => {
		expect(compare(month(2014, 1), month(2014, 8))).toMatchObject({
			status: 'compared',
			months: 7,
			before: { exact: 22 },
			same: { teams: [0, 44] },
			after: { teams: [0, 44] },
			caveats: ['commonIsNotRight']
		});
	});

	it.each([
		['notAnswered', undefined, month(2014, 1)],
		['notAnswered', month(2014, 1), undefined],
		['dontKnow', month(2014, 1), { kind: 'dontKnow' }],
		['notApplicable', { kind: 'notApplicable' }, month(2014, 1)],
		['startAfterEnd', month(2014, 2), month(2014, 1)]
	] as const)('says %s', (status, started, completed) => {
		expect(compare(started, completed)).toEqual({ status });
	});

	it('says that nothing was published', () => {
		expect(compare(month(2014, 1), month(2014, 2), [])).toEqual({
			status: 'notPublished',
			months: 1,
			quoted: []
		});
	});

	it('refuses answers that are not months', () => {
		expect(() => compare({ kind: 'people', people: 3 }, month(2014, 1))).toThrow(
			new RangeError('build takes months, not people and month')
		);
	});
});
