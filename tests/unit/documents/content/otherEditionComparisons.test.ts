import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '$lib/data/report/report';
import type { SubgroupReport } from '$lib/data/report/subgroupReport';
import { itemsById } from '$lib/data/survey/items';
import {
	buildTimeComparison,
	subgroupComparison
} from '$lib/documents/content/otherEditionComparisons';
import { language } from '$lib/wording/language';
import { reportWords } from '$lib/wording/reportWords';
import { reportOfTeam } from '../../engine/report/fixtures';

beforeEach(() => language.use('ja'));

const report = reportOfTeam('matureTeam');

function built(months: number | undefined, status: Report['buildTime']['status'] = 'compared') {
	return buildTimeComparison({ ...report, buildTime: { ...report.buildTime, months, status } });
}

describe('the time to build', () => {
	it.each([
		[0, '3か月以内'],
		[3, '3か月以内'],
		[4, '4～5か月'],
		[6, '6か月'],
		[12, '7か月～1年'],
		[13, '1年を超える'],
		[99, '1年を超える']
	])('of %i months is of the class %s, in each edition', (months, label) => {
		for (const { rows } of built(months).editions) {
			const own = rows.filter(({ isOwn, what }) => isOwn && what !== reportWords().same);
			expect(own.map(({ what }) => what)).toContain(label);
			expect(rows.filter(({ isOwn }) => isOwn).map(({ what }) => what)).not.toContain(
				label === '6か月' ? '4～5か月' : '6か月'
			);
		}
	});

	it('is compared with both editions, and says why where it is not', () => {
		expect(built(6).editions.map(({ edition }) => edition.id)).toEqual([
			'jpcert-2015',
			'jpcert-2017'
		]);
		expect(built(6)).toMatchObject({ isCompared: true, answer: '6か月' });
		const { startAfterEnd, status } = reportWords();
		expect(built(undefined, 'startAfterEnd')).toMatchObject({
			isCompared: false,
			answer: undefined,
			status: startAfterEnd
		});
		expect(built(undefined, 'dontKnow').status).toBe(status.dontKnow);
	});
});

describe('a service among the teams in one’s own kind of department', () => {
	const services = itemsById.get('2.9')!;
	const [service] = report.subgroups;
	const compared = (more: object = {}) =>
		subgroupComparison(services, { ...service!, ...more } as SubgroupReport, report.edition);

	it('has a share of whole teams for each way to provide it, one of them one’s own', () => {
		const [found] = compared();
		const rows = found?.editions[0]?.rows ?? [];
		// 4, 3, 12 and 6 of 25 teams.
		expect(rows.map(({ share }) => share)).toEqual([
			[0.16, 0.16],
			[0.12, 0.12],
			[0.48, 0.48],
			[0.24, 0.24]
		]);
		expect(rows.map(({ isOwn }) => isOwn)).toEqual([false, false, true, false]);
		expect(rows[3]?.what).toContain(reportWords().noAnswer);
		expect(rows[2]?.what).toContain(found?.answer);
		expect(found?.editions[0]?.edition.id).toBe('jpcert-2015');
	});

	it.each([
		['was not published', { status: 'notPublished' }],
		['is of no group', { group: undefined }],
		['is of no known number of teams', { teams: undefined }]
	])('is left out where it %s', (_, more) => {
		expect(compared(more)).toEqual([]);
	});

	it('has no answer where there is none', () => {
		expect(compared({ own: undefined })[0]).toMatchObject({ answer: undefined });
		expect(() => subgroupComparison(itemsById.get('2.13')!, service!, report.edition)).toThrow(
			'2.13 has no services'
		);
	});
});
