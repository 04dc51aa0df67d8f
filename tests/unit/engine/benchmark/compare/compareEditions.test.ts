import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { compareEditions } from '$lib/engine/benchmark/compare/compareEditions';
import { choiceItem, count, edition, figure, lists, most, word } from '../builders';

const in2015 = (statement: Figure['statement']) => figure('a', statement, { id: '2015' });
const in2017 = (statement: Figure['statement']) =>
	figure('a', statement, { id: '2017', edition: 'later', source: 'article' });
const inWords = { id: '2017', edition: 'later' };

function compare(...figures: Figure[]) {
	const all = lists(figures);
	return compareEditions(
		benchmarkOf(edition(), all),
		benchmarkOf(edition({ id: 'later', teams: 187 }), all),
		choiceItem(),
		'a'
	);
}

describe('compareEditions', () => {
	// Design, section 4: 8/66 − 40/187 = −0.092692 [−0.179559, 0.020490], here the other way round.
	it('sees the later share from the earlier one, and cannot tell where 0 is possible', () => {
		const result = compare(in2015(count(8)), in2017(count(40)));
		expect(result).toMatchObject({
			status: 'compared',
			earlier: { teams: [8, 8], of: 66 },
			later: { teams: [40, 40], of: 187 },
			direction: 'cannotTell',
			figures: ['2015', '2017'],
			caveats: ['differentSurveys', 'secondarySource', 'commonIsNotRight']
		});
		if (result.status !== 'compared') return;
		expect(result.difference[0]).toBeCloseTo(0.092692, 6);
		expect(result.difference[1]).toBeCloseTo(0.092692, 6);
		expect(result.interval[0]).toBeCloseTo(-0.02049, 6);
		expect(result.interval[1]).toBeCloseTo(0.179559, 6);
	});

	it('says higher where 0 is not possible', () => {
		expect(compare(in2015(count(8)), in2017(count(100)))).toMatchObject({ direction: 'higher' });
	});

	// Words of one edition are bounds: 0 to 187 / 2, so 93 teams, against 8 of 66.
	it('gives bounds and the worst case where one edition has words only', () => {
		const result = compare(in2015(count(8)), figure('a', word('few'), inWords));
		expect(result).toMatchObject({ status: 'compared', later: { teams: [0, 93], of: 187 } });
		if (result.status !== 'compared') return;
		expect(result.difference[0]).toBeCloseTo(-8 / 66, 9);
		expect(result.difference[1]).toBeCloseTo(93 / 187 - 8 / 66, 9);
		expect(result.direction).toBe('cannotTell');
	});

	it.each([
		['wordsOnly', [in2015(count(8)), figure('a', most('bc'), inWords)]],
		['oneEditionOnly', [in2015(count(8))]],
		['differentClasses', [figure('ab', count(8), { id: '2015' }), in2017(count(40))]],
		[
			'differentBase',
			[in2015(count(8)), { ...in2017(count(8)), base: { kind: 'withSoc' as const, teams: 46 } }]
		]
	] as const)('compares nothing and says why: %s', (reason, figures) => {
		expect(compare(...figures)).toEqual({ status: 'notComparable', reason });
	});
});
