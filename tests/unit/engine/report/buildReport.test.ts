import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { reportSchema } from '$lib/data/report/report';
import { items } from '$lib/data/survey/items';
import { choices, dontKnow, notApplicable } from '../readiness/settlingAnswers';
import { reportOfTeam, reportWith, teams } from './fixtures';

const month = (year: number, number: number): Entry => ({
	answer: { kind: 'month', year, month: number }
});

describe('a report', () => {
	it.each(teams)('of %s is what its schema says', (team) => {
		const report = reportOfTeam(team);
		expect(reportSchema.parse(report)).toEqual(report);
	});

	it.each(teams)('of %s survives being written and read', (team) => {
		const report = reportOfTeam(team);
		expect(JSON.parse(JSON.stringify(report))).toEqual(report);
	});

	it('of no answers at all compares nothing', () => {
		const report = reportWith({});
		expect(reportSchema.parse(report)).toEqual(report);
		const statuses = new Set(report.items.map(({ status }) => status));
		expect([...statuses].sort()).toEqual(['hidden', 'notAnswered']);
		expect(report.matters.map(({ verdict }) => verdict)).toEqual(Array(6).fill('unknown'));
	});

	it('has every item of the survey and the supplement, in their order', () => {
		expect(reportWith({}).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
	});

	it('says whose it is and what it compares with', () => {
		expect(reportOfTeam('matureTeam')).toMatchObject({
			assessment: {
				id: '00000000-0000-4000-8000-000000000002',
				title: '2026年度の自己点検',
				organisation: '株式会社じゅくれん',
				changedAt: '2026-11-20T09:00:00.000Z'
			},
			edition: 'jpcert-2015',
			caveats: ['oldEdition', 'membersOnly', 'manyComparisons']
		});
	});

	it('has a place for every answer of a mature team but those of which nothing was published', () => {
		const { items: reports } = reportOfTeam('matureTeam');
		const others = reports.filter(({ status }) => status !== 'compared');
		expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['notPublished']));
		expect(others.map(({ id }) => id).filter((id) => !id.startsWith('S'))).toEqual(['2.2']);
	});
});

describe('the time to build', () => {
	// Supplement 1: 22 teams took under 6 months, so 6 months or longer is at most what is left of 66.
	it('from April to October 2014 is 6 months', () => {
		const { status, months, before, same, after } = reportOfTeam('matureTeam').buildTime;
		expect({ status, months }).toEqual({ status: 'compared', months: 6 });
		expect(before).toEqual([22 / 66, 22 / 66]);
		expect(same?.[0]).toBe(0);
		expect(same?.[1]).toBeCloseTo(44 / 66, 6);
		expect(after?.[0]).toBe(0);
		expect(after?.[1]).toBeCloseTo(44 / 66, 6);
	});

	it('from November to February is 3 months', () => {
		const entries = { '1.5': month(2014, 11), '1.6': month(2015, 2) };
		expect(reportWith(entries).buildTime.months).toBe(3);
	});

	it.each([
		['notAnswered', month(2014, 4), {}],
		['dontKnow', month(2014, 4), dontKnow],
		['notApplicable', notApplicable, month(2014, 4)],
		['startAfterEnd', month(2014, 10), month(2014, 4)]
	] as const)('has no months and no share when it is %s', (status, started, completed) => {
		const { buildTime } = reportWith({ '1.5': started, '1.6': completed });
		expect(buildTime.status).toBe(status);
		for (const key of ['months', 'before', 'same', 'after'] as const) {
			expect(buildTime[key]).toBeUndefined();
		}
	});
});

describe('the teams in the same kind of department', () => {
	const services: Entry = { answer: { kind: 'services', provisions: { d: 'outsourced' } } };

	// Supplement 2.1, left column.
	it('are 25 for a team in IT systems, and provide malware analysis so', () => {
		const [malware] = reportWith({ '2.1': choices('a'), '2.9': services }).subgroups;
		expect(malware).toMatchObject({
			service: 'd',
			status: 'compared',
			group: 'itOnly',
			teams: 25,
			own: 'outsourced',
			caveats: ['baseNotAll', 'smallBase', 'commonIsNotRight']
		});
		expect(malware?.cells.map(({ provision, teams: count }) => [provision, count])).toEqual([
			['inHouse', 4],
			['half', 3],
			['outsourced', 12],
			['noAnswer', 6]
		]);
	});

	// Wilson’s formula for 12 of 25, worked out in Python.
	it('could be more or fewer by chance', () => {
		const [malware] = reportWith({ '2.1': choices('a') }).subgroups;
		const outsourced = malware?.cells.find(({ provision }) => provision === 'outsourced');
		expect(outsourced?.chance[0]).toBeCloseTo(0.300313, 6);
		expect(outsourced?.chance[1]).toBeCloseTo(0.665015, 6);
	});

	// Supplement 2.2, right column.
	it('are 20 for a team in security, and provide forensics so', () => {
		const [, forensics] = reportWith({ '2.1': choices('h') }).subgroups;
		expect(forensics).toMatchObject({ service: 'e', group: 'securityOnly', teams: 20 });
		expect(forensics?.cells.map(({ teams: count }) => count)).toEqual([6, 2, 1, 11]);
		expect(forensics?.own).toBeUndefined();
	});

	it.each([
		['both departments', choices('a', 'h')],
		['neither', choices('f')],
		['nobody knows where', dontKnow]
	])('are none for a team in %s', (_, placed) => {
		const { subgroups } = reportWith({ '2.1': placed, '2.9': services });
		expect(subgroups.map(({ status, cells }) => [status, cells])).toEqual([
			['noGroup', []],
			['noGroup', []]
		]);
	});
});
