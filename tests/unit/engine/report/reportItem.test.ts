import { describe, expect, it } from 'vitest';
import type { Answer, Entries } from '$lib/data/answer';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { reportItem } from '$lib/engine/report/reportItem';
import { choiceItem, count, edition, figure, lists } from '../benchmark/builders';
import { choice, choices, dontKnow, notApplicable, people } from '../readiness/settlingAnswers';
import { itemIn, reportOfTeam, reportWith, teams } from './fixtures';

describe('an item beside the 2015 edition', () => {
	// By hand, from the printed words and the table of intervals.
	it.each([
		// Half ± 0.055 publish, monthly at least as many as any other: b is at most half of them.
		['7.1', 'b', 'same', 0, 0.2775],
		// a is at least a fifth of at least 0.445, and no more than all that publish.
		['7.1', 'b', 'before', 0.089, 0.555],
		// Under 10 people more than 0.8 (53 teams), under 5 half ± 0.055.
		['1.4', 'b', 'same', 53 / 66 - 0.555, 0.555],
		['1.4', 'b', 'before', 0.445, 0.555],
		['1.4', 'b', 'after', 0, 13 / 66],
		// At least yearly: 7 tenths or more.
		['6.3', 'f', 'before', 0.695, 1],
		// 12 % of 66.
		['2.8', 'a', 'same', 8 / 66, 8 / 66],
		// Documented and approved: over 8 tenths.
		['2.13', 'c', 'before', 53 / 66, 1],
		// Chapter 4: 77 %, 20 % and 1.5 % of 66.
		['4.1', 'd', 'before', 51 / 66, 51 / 66],
		['4.1', 'd', 'same', 13 / 66, 13 / 66],
		['4.1', 'd', 'after', 1 / 66, 1 / 66]
	] as const)('%s answered %s: %s', (id, option, place, low, high) => {
		const report = itemIn(reportWith({ [id]: choice(option) }), id);
		expect(report.status).toBe('compared');
		expect(report[place]?.[0]).toBeCloseTo(low, 6);
		expect(report[place]?.[1]).toBeCloseTo(high, 6);
	});

	it('has Wilson’s interval, of bounds from the fewest to the most teams', () => {
		const report = reportWith({ '2.8': choice('a'), '6.3': choice('f') });
		// SciPy, 8 of 66.
		expect(itemIn(report, '2.8').chance?.[0]).toBeCloseTo(0.062718, 6);
		expect(itemIn(report, '2.8').chance?.[1]).toBeCloseTo(0.221374, 6);
		// At most 0.305 of 66 answered f: 20 teams. Wilson's high end of 20/66, worked out in Python.
		expect(itemIn(report, '6.3').chance?.[0]).toBe(0);
		expect(itemIn(report, '6.3').chance?.[1]).toBeCloseTo(0.422188, 6);
	});

	it('names the figures that its bounds follow from, that confirm them, that are quoted', () => {
		const report = reportWith({});
		expect(itemIn(report, '2.8').figures).toEqual([
			'2015/2.8/a/percent',
			'2015/2.8/b/percent',
			'2015/2.8/c/percent'
		]);
		expect(itemIn(report, '2.8').confirming).toContain('2015/2.8/a/securitynext');
		expect(itemIn(report, '2.1').quoted).toEqual(['2015/2.1/a/newton', '2015/2.1/h/newton']);
	});

	// 2.3 a: nobody wrote about it alone; b: 39 teams, c: 20.
	it('bounds the options of several choices one by one and leaves out what is not known', () => {
		const { published, same } = itemIn(reportWith({ '2.3': choices('a', 'b') }), '2.3');
		expect(published.map(({ option, share }) => [option, share])).toEqual([
			['b', [39 / 66, 39 / 66]],
			['c', [20 / 66, 20 / 66]]
		]);
		expect(same).toBeUndefined();
	});

	// Supplement 2: 25 teams are in IT systems only and 20 in security only; the other 21 may be in both.
	it('takes options together that the report names together', () => {
		const [set] = itemIn(reportWith({}), '2.1').together;
		expect(set?.options).toEqual(['a', 'h']);
		expect(set?.share).toEqual([45 / 66, 1]);
	});

	it('tells whose shares they are', () => {
		const report = reportWith({});
		expect(itemIn(report, '2.14.1').base).toEqual({ kind: 'withSoc', teams: 46 });
		expect(itemIn(report, '7.1.2').base).toEqual({ kind: 'publishing' });
		expect(itemIn(report, '2.2').base).toBeUndefined();
	});

	// 2017: 67 and 90 of 187 teams.
	it('shows a later edition beside it, with the answer’s place there', () => {
		const [later, ...more] = itemIn(reportWith({ '1.4': choice('b') }), '1.4').others;
		expect(more).toEqual([]);
		expect(later).toMatchObject({
			edition: 'jpcert-2017',
			before: [67 / 187, 67 / 187],
			same: [90 / 187, 90 / 187],
			base: { kind: 'all', teams: 187 }
		});
	});

	it('leaves out an edition that says nothing about it', () => {
		expect(itemIn(reportWith({ '6.3': choice('f') }), '6.3').others).toEqual([]);
	});
});

describe('what an item’s status can be', () => {
	const entries: Entries = {
		'2.2': choices('a'),
		'2.4': choices('e'),
		'2.4.1': choices('d'),
		'2.5': notApplicable,
		'2.8': choice('a'),
		'2.10': dontKnow,
		'3.3': people(0)
	};

	it.each([
		['2.8', 'compared'],
		['2.13', 'notAnswered'],
		['2.10', 'dontKnow'],
		['2.5', 'notApplicable'],
		['2.2', 'notPublished'],
		['2.4.1', 'hidden'],
		['3.3', 'outsideClasses']
	])('%s: %s', (id, status) => {
		expect(itemIn(reportWith(entries), id).status).toBe(status);
	});

	it('compares services that are decided in part', () => {
		const entry = { answer: { kind: 'services', provisions: { o: 'inHouse' } } } as const;
		expect(itemIn(reportWith({ '2.9': entry }), '2.9').status).toBe('compared');
	});

	it.each(teams)('is never a share of 0 where nothing is compared: %s', (team) => {
		const { items } = reportOfTeam(team);
		for (const { id, status, ...report } of items) {
			if (status === 'compared') continue;
			const parts = status === 'notPublished' ? [report] : [report, ...report.others];
			for (const { before, same, after, chance } of parts) {
				expect({ id, before, same, after, chance }).toEqual({ id });
			}
		}
	});

	it('keeps a hidden answer out of the report', () => {
		const hidden = itemIn(reportWith(entries), '2.4.1');
		expect(hidden.answer).toBeUndefined();
		expect(hidden.figures).toEqual(['2015/2.4.1/d/most']);
	});

	it('brings a hidden answer back when the other answer changes', () => {
		const back = itemIn(reportWith({ ...entries, '2.4': choices('a') }), '2.4.1');
		expect(back.status).toBe('compared');
		expect(back.answer).toEqual(entries['2.4.1']?.answer);
	});

	it('draws nothing from an item of which nothing was published', () => {
		const { published, together, figures, caveats } = itemIn(reportWith(entries), '2.2');
		expect([published, together, figures, caveats]).toEqual([[], [], [], []]);
	});
});

describe('a share in two editions', () => {
	const item = choiceItem('ab');
	const answer: Answer = { kind: 'choice', option: 'a' };

	function change(earlier: [teams: number, of: number], later: [teams: number, of: number]) {
		const [main, other] = [earlier, later].map(([teams, of], position) => {
			const id = `edition${position}`;
			const counted = figure('a', count(teams), { id, edition: id });
			return benchmarkOf(edition({ id, teams: of }), lists([counted]));
		});
		if (!main || !other) throw new Error('two editions are needed');
		const items = new Map([[item.id, item]]);
		const [beside] = reportItem(item, items, { [item.id]: { answer } }, main, [other]).others;
		return beside?.changes.find(({ option }) => option === 'a');
	}

	// Newcombe's own example, 56/70 − 48/80 = 0.2000 [0.0524, 0.3339].
	it('is higher where Newcombe’s interval lies above 0', () => {
		const found = change([48, 80], [56, 70]);
		expect(found).toMatchObject({ option: 'a', verdict: 'higher' });
		expect(found?.difference[0]).toBeCloseTo(0.2, 4);
		expect(found?.difference[1]).toBeCloseTo(0.2, 4);
		expect(found?.interval[0]).toBeCloseTo(0.0524, 4);
		expect(found?.interval[1]).toBeCloseTo(0.3339, 4);
	});

	it('is lower where it lies below 0', () => {
		expect(change([56, 70], [48, 80])?.verdict).toBe('lower');
	});

	// 40/187 − 8/66 = 0.092692 [−0.020490, 0.179559].
	it('cannot be told where it holds 0', () => {
		const found = change([8, 66], [40, 187]);
		expect(found?.verdict).toBe('cannotTell');
		expect(found?.interval[0]).toBeCloseTo(-0.02049, 6);
		expect(found?.interval[1]).toBeCloseTo(0.179559, 6);
	});

	it('is told whether one has answered or not', () => {
		const benchmark = benchmarkOf(edition(), lists([figure('a', count(3))]));
		const report = reportItem(item, new Map([[item.id, item]]), {}, benchmark, [benchmark]);
		expect(report.others[0]?.changes).toMatchObject([{ option: 'a', verdict: 'cannotTell' }]);
	});

	// 2.1: 25 to 46 and 20 to 41 of 66 in 2015, 91 and 61 of 187 in 2017.
	it('is told for the two departments that both editions counted', () => {
		const [beside] = reportWith({}).items.find(({ id }) => id === '2.1')?.others ?? [];
		expect(beside?.changes.map(({ option, verdict }) => [option, verdict])).toEqual([
			['a', 'cannotTell'],
			['h', 'cannotTell']
		]);
		expect(beside?.changes[0]?.difference[0]).toBeCloseTo(91 / 187 - 46 / 66, 9);
		expect(beside?.changes[1]?.difference[1]).toBeCloseTo(61 / 187 - 20 / 66, 9);
	});

	// What each edition prints by itself, together, or not at all; read off the two lists of figures.
	it.each([
		['1.1', { a: 'differentClasses', h: 'differentClasses' }],
		['1.4', { b: 'differentClasses' }],
		['2.1', { g: 'oneEditionOnly', j: 'oneEditionOnly' }],
		// An article's words are quoted only, so nothing stands beside the exact shares of 2015.
		['2.8', {}]
	])('says of %s why its options are not comparable', (id, reasons) => {
		const [beside] = itemIn(reportWith({}), id).others;
		const found = beside?.notComparable.map(({ option, reason }) => [option, reason]);
		expect(Object.fromEntries(found ?? [])).toEqual(reasons);
	});
});

it('refuses an answer of another kind', () => {
	expect(() => reportWith({ '2.8': people(3) })).toThrow(
		new RangeError('2.8 takes no people answer')
	);
});
