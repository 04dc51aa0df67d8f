import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';
import { wordings } from '$lib/data/editions/wordings';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { reportMatter } from '$lib/engine/report/reportMatter';
import { choice, settling } from '../readiness/settlingAnswers';
import { criterionIn, reportOfTeam, reportWith } from './fixtures';

describe('what the peers do', () => {
	// By hand: the share of the teams whose answer would settle the criterion.
	it.each([
		// "Over 8 tenths" have their policy documented and approved.
		['1.7', 53 / 66, 1],
		// "Many" have defined no service level.
		['1.4', 0, 0.5],
		// "About 6 tenths" have documented their definitions.
		['1.5', 0.545, 0.655],
		// "About 3 tenths" have a page.
		['4.2', 0.245, 0.355],
		// Documented: 51 of 66; approved ones are among them.
		['4.3', 0, 51 / 66],
		// Half ± 0.055 publish, and monthly is no rarer than less than once a year.
		['5.2', 0.2225, 0.555],
		['6.3', 0.695, 1]
	])('criterion %s is settled by %f to %f of 66 teams', (id, low, high) => {
		const { peers } = criterionIn(reportWith({}), id);
		expect(peers?.base).toEqual({ kind: 'all', teams: 66 });
		expect(peers?.share[0]).toBeCloseTo(low, 6);
		expect(peers?.share[1]).toBeCloseTo(high, 6);
	});

	// "Many of them": of the teams that publish, whose number nobody states.
	it('is told of the teams that it was said about', () => {
		expect(criterionIn(reportWith({}), '5.3').peers).toEqual({
			share: [0.5, 1],
			base: { kind: 'publishing' }
		});
	});

	it.each([
		['1.1', 'which asks for a decision on every service'],
		['1.2', 'which any answer settles'],
		['1.6', 'of which only rougher answers were published'],
		['1.8', 'which the survey does not ask']
	])('is left out for criterion %s, %s', (id) => {
		expect(criterionIn(reportWith({}), id).peers).toBeUndefined();
	});

	it('does not depend on the answers', () => {
		expect(criterionIn(reportWith({ '2.13': choice('e') }), '1.7').peers).toEqual(
			criterionIn(reportWith({}), '1.7').peers
		);
	});
});

describe('a matter', () => {
	it('is settled when all its criteria are', () => {
		const { matters: reports } = reportWith(settling);
		expect(reports.map(({ id, verdict }) => [id, verdict])).toEqual(
			['1', '2', '3', '4', '5', '6'].map((id) => [id, 'settled'])
		);
	});

	it('is settled throughout for the mature team', () => {
		const { matters: reports } = reportOfTeam('matureTeam');
		expect(reports.map(({ verdict }) => verdict)).toEqual(Array(6).fill('settled'));
		expect(reports.map(({ counts }) => counts.settled)).toEqual([8, 4, 6, 8, 7, 9]);
	});

	it('names the items that led to each verdict', () => {
		const report = reportOfTeam('newTeam');
		expect(criterionIn(report, '1.7')).toMatchObject({
			item: '2.13',
			verdict: 'documented',
			items: ['2.13'],
			reason: { code: 'answer', answer: { kind: 'choice', option: 'c' } }
		});
		// 7.1 f leaves nothing to ask about readers, whatever was answered before.
		expect(criterionIn(report, '5.3')).toMatchObject({
			item: '7.1.2',
			verdict: 'notApplicable',
			items: ['7.1'],
			reason: { code: 'notAsked' }
		});
		// Nobody to ask about: a team of 0 has no proportion of employees.
		expect(criterionIn(report, '3.2').verdict).toBe('notSettled');
		expect(criterionIn(report, '3.3')).toMatchObject({ verdict: 'notApplicable', items: ['3.3'] });
	});

	it('tells which services are still open', () => {
		const { reason } = criterionIn(reportOfTeam('newTeam'), '1.1');
		expect(reason.code).toBe('partlyAnswered');
		expect(reason.undecided).toEqual([...'acefghijlmnopqrstuv']);
	});

	it('refuses verdicts that leave a criterion out', () => {
		const [matter] = matters;
		const [edition] = editions;
		if (!matter || !edition) throw new Error('no matter, or no edition');
		const counts = {
			settled: 0,
			documented: 0,
			rough: 0,
			unknown: 0,
			notSettled: 0,
			notApplicable: 0
		};
		const judged = { id: matter.id, verdict: 'unknown', counts, criteria: [] } as const;
		const benchmark = benchmarkOf(edition, { figures, wordings, sources });
		expect(() => reportMatter(matter, judged, {}, itemsById, benchmark)).toThrow(
			new RangeError('criterion 1.1 was not judged')
		);
	});
});
