import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { caveatsOf } from '$lib/engine/benchmark/figures/caveats';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { count, figure, lists, most, singleScale, sources, word } from '../builders';

function caveats(figures: Figure[], origin: Parameters<typeof caveatsOf>[2] = 'printed') {
	return caveatsOf(readFigures(singleScale('abc'), lists(figures), 66), sources, origin);
}

describe('caveatsOf', () => {
	it('always says that common is not right, and nothing else of a plain count', () => {
		expect(caveats([figure('a', count(8))])).toEqual(['commonIsNotRight']);
	});

	it.each<[string, Figure[]]>([
		['wordsOnly', [figure('a', word('few')), figure('a', most('b'))]],
		['secondarySource', [figure('a', count(8), { source: 'article' })]],
		[
			'secondarySource',
			[figure('a', count(8), { base: { kind: 'withSoc', teams: 46, teamsIn: 'article' } })]
		],
		['maybeSlip', [figure('a', count(8), { maybeSlip: true })]],
		['editionPhraseMaybe', [figure('a', word('few'), { maybe: ['b'] })]],
		['baseNotAll', [figure('a', count(8), { base: { kind: 'withSoc', teams: 46 } })]],
		['smallBase', [figure('a', count(8), { base: { kind: 'withSoc', teams: 29 } })]]
	])('says %s', (caveat, figures) => {
		expect(caveats(figures)).toContain(caveat);
	});

	it('does not call a base of 30 small', () => {
		const figures = [figure('a', count(8), { base: { kind: 'withSoc', teams: 30 } })];
		expect(caveats(figures)).not.toContain('smallBase');
	});

	it('does not count an article that only confirms', () => {
		const figures = [figure('a', count(8)), figure('a', count(8), { source: 'article' })];
		expect(caveats(figures)).not.toContain('secondarySource');
	});

	it.each(['rebuilt', 'partly'] as const)('says that options are rebuilt: %s', (origin) => {
		expect(caveats([figure('a', count(8))], origin)).toContain('rebuiltOptions');
	});
});
