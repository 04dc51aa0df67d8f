import { beforeEach, describe, expect, it } from 'vitest';
import type { SubgroupReport } from '$lib/data/report/subgroupReport';
import { itemsById } from '$lib/data/survey/items';
import { language } from '$lib/wording/language';
import { reportWords } from '$lib/wording/reportWords';
import { buildTimeLines, subgroupLines } from '../../../../src/commands/report/otherEditionLines';
import { reportOfTeam } from '../../engine/report/fixtures';

beforeEach(() => language.use('ja'));

const { buildTime, subgroups } = reportOfTeam('matureTeam');
const services = itemsById.get('2.9')!;
const [service] = subgroups;
const lines = (more: object = {}) =>
	subgroupLines(services, { ...service!, ...more } as SubgroupReport);

describe('the time to build, as lines', () => {
	it('says one’s own, or why there is none', () => {
		expect(buildTimeLines(buildTime)[1]).toContain('6か月');
		const { startAfterEnd, status } = reportWords();
		const without = { ...buildTime, months: undefined };
		expect(buildTimeLines({ ...without, status: 'startAfterEnd' })[1]).toContain(startAfterEnd);
		expect(buildTimeLines({ ...without, status: 'dontKnow' })[1]).toContain(status.dontKnow);
	});

	it('names the figures of both editions', () => {
		const text = buildTimeLines(buildTime).join('\n');
		expect(text).toContain('2015/build/months0to3+months4to5/count');
		expect(text).toMatch(/2017年.*調査では：\n.+/);
		expect(text).toContain('2017/build/');
	});
});

describe('a service among the teams of one’s own group, as lines', () => {
	it('has a line for each way with its teams, and marks one’s own', () => {
		const [, group, ...cells] = lines();
		expect(group).toMatch(/：25$/);
		expect(cells.slice(0, 4).map((line) => /：(\d+)（/.exec(line)?.[1])).toEqual([
			'4',
			'3',
			'12',
			'6'
		]);
		expect(cells.map((line) => line.includes('←'))).toEqual(cells.map((_, index) => index === 2));
		expect(cells[3]).toContain(reportWords().noAnswer);
		expect(cells[0]).not.toContain(reportWords().noAnswer);
		expect(cells.join('\n')).toContain('2015/2.9/d/inHouse/itOnly');
	});

	it.each([
		['was not published', { status: 'notPublished' }],
		['is of no group', { group: undefined }],
		['is of no known number of teams', { teams: undefined }]
	])('is left out where it %s', (_, more) => {
		expect(lines(more)).toEqual([]);
	});
});
