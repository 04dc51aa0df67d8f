import { describe, expect, it } from 'vitest';
import type { TypedItem } from '$lib/data/editions/transcription';
import { itemsById } from '$lib/data/survey/items';
import { readChart, isChartExact } from '$lib/engine/transcription/chart';
import { figuresOf } from '$lib/engine/transcription/figuresOf';
import { readCell } from '$lib/engine/transcription/readCell';

function typed(cells: Record<string, string>, rest: Partial<TypedItem> = {}): TypedItem {
	return { unit: 'teams', cells, base: '', page: '', note: '', on: '2026-11-29', ...rest };
}

function chart(id: string, item: TypedItem, known = { teams: 66 }) {
	const found = itemsById.get(id);
	if (!found) throw new Error(id);
	return readChart(found, item, known);
}

describe('a number beside a bar', () => {
	it.each([
		['１２', 'teams', { status: 'teams', teams: 12 }],
		['12チーム', 'percent', { status: 'teams', teams: 12 }],
		['18.2', 'percent', { status: 'percent', percent: 18.2, decimals: 1 }],
		['１８．２％', 'teams', { status: 'percent', percent: 18.2, decimals: 1 }],
		['100%', 'teams', { status: 'percent', percent: 100, decimals: 0 }],
		['101%', 'teams', { status: 'refused' }],
		['18.25%', 'teams', { status: 'refused' }],
		['12.5', 'teams', { status: 'refused' }],
		['1 2', 'teams', { status: 'refused' }],
		['-', 'teams', { status: 'refused' }],
		[' ', 'teams', { status: 'empty' }]
	] as const)('%s, of %s, is %j', (text, unit, expected) => {
		expect(readCell(text, unit)).toEqual(expected);
	});
});

describe('a chart', () => {
	it('whose numbers do not add up to its base says so', () => {
		const { problems } = chart('2.8', typed({ a: '8', b: '56', c: '3' }));
		expect(problems).toEqual([{ code: 'sum', sum: [67, 67], of: 66 }]);
		expect(chart('2.8', typed({ a: '8', b: '50', c: '2', none: '0' })).problems).toHaveLength(1);
		// What is left over are those without an answer.
		expect(chart('2.8', typed({ a: '8', b: '50', c: '2' })).problems).toEqual([]);
	});

	it('of several choices may add up to anything', () => {
		expect(chart('2.2', typed({ a: '60', b: '60', c: '60', d: '60' })).problems).toEqual([]);
	});

	it('with a percentage that no number of teams gives names the nearest', () => {
		const { cells } = chart('2.8', typed({ a: '13%' }));
		expect(cells[0]?.problem).toEqual({
			code: 'percentOfNoCount',
			of: 66,
			nearest: [
				{ percent: 12, teams: 8 },
				{ percent: 14, teams: 9 }
			]
		});
	});

	it('of those that answered leaves the others without an answer', () => {
		const found = chart('2.8', typed({ a: '8', b: '50', c: '2' }, { base: '６０' }));
		expect(found).toMatchObject({ of: 60, isOfAnswered: true, problems: [] });
		const none = chart('2.8', typed({ a: '8', b: '50', c: '2', none: '5' }, { base: '60' }));
		expect(none.problems).toEqual([{ code: 'sum', sum: [65, 65], of: 66 }]);
	});

	it('of more teams than there are, or on a page that is none, says so', () => {
		const { problems } = chart('2.8', typed({ a: '8' }, { base: '67', page: 'x' }));
		expect(problems.map(({ code }) => code)).toContain('baseMoreThanAll');
		expect(problems.map(({ code }) => code)).toContain('pageUnreadable');
	});

	it('is exact once every bar is one number of teams', () => {
		expect(isChartExact(chart('2.8', typed({ a: '8', b: '56', c: '2' })))).toBe(true);
		expect(isChartExact(chart('2.8', typed({ a: '8', b: '56' })))).toBe(false);
		expect(isChartExact(chart('2.8', typed({ a: '8', b: '56', c: 'x' })))).toBe(false);
		// Of 187 teams a whole percentage may be two numbers of them.
		const loose = chart('2.8', typed({ a: '12%', b: '85%', c: '3%' }), { teams: 187 });
		expect(isChartExact(loose)).toBe(false);
	});
});

describe('the figures of a service', () => {
	const origin = {
		edition: 'jpcert-2015',
		year: '2015',
		source: 'made/report',
		teams: 66,
		transcribed: () => undefined
	};
	const providedOf = (inHouse: string, half: string, outsourced: string) => {
		const cells = { 'a/inHouse': inHouse, 'a/half': half, 'a/outsourced': outsourced };
		return figuresOf(chart('2.9', typed(cells)), origin).find(({ provision }) => !provision);
	};

	it('say how many provide it, once all ways are there', () => {
		expect(providedOf('40', '20', '6')?.statement).toEqual({ kind: 'count', teams: 66 });
		expect(providedOf('40', '20', '')).toBeUndefined();
	});

	it('say nothing of it where the ways together are more than there are teams', () => {
		expect(providedOf('40', '20', '7')).toBeUndefined();
	});
});
