import { describe, expect, it } from 'vitest';
import { publishedShareOf } from '$lib/engine/benchmark/bounds/publishedShare';
import { count, figure, programme, singleScale, word } from '../builders';

describe('publishedShareOf', () => {
	it('gives an exact share with its chance', () => {
		const share = publishedShareOf(programme(singleScale('ab'), [figure('a', count(8))]), ['a']);
		expect(share).toMatchObject({ interval: [8 / 66, 8 / 66], teams: [8, 8], exact: 8 });
		expect(share?.chance?.[0]).toBeCloseTo(0.062718, 6);
	});

	// Wilson, 53 of 66 and 66 of 66: from the low end of the fewest to the high end of the most.
	it('gives chance around bounds, from the fewest to the most', () => {
		const share = publishedShareOf(programme(singleScale('ab'), [figure('a', word('orMore', 8))]), [
			'a'
		]);
		expect(share).toMatchObject({ interval: [0.8, 1], teams: [53, 66] });
		expect(share?.exact).toBeUndefined();
		expect(share?.chance?.[0]).toBeCloseTo(0.691612, 6);
		expect(share?.chance?.[1]).toBe(1);
	});

	it('gives no chance where nothing is known', () => {
		const one = programme(singleScale('abc'), [figure('a', word('few'))]);
		expect(publishedShareOf(one, ['b'])).toEqual({ interval: [0, 1], teams: [0, 66] });
	});

	it('gives no teams where their number is not known', () => {
		const contacted = figure('a', word('orMore', 8), { base: { kind: 'contacted' } });
		const share = publishedShareOf(programme(singleScale('ab'), [contacted]), ['a']);
		expect(share).toEqual({ interval: [0.8, 1] });
	});

	it('gives no chance to nobody being before the first', () => {
		const share = publishedShareOf(programme(singleScale('ab'), [figure('a', count(8))]), []);
		expect(share).toEqual({ interval: [0, 0], teams: [0, 0], exact: 0 });
	});

	it('gives nothing where nothing was published', () => {
		expect(publishedShareOf(programme(singleScale('ab'), []), ['a'])).toBeUndefined();
	});

	it('refuses figures that contradict each other, by their names', () => {
		const clashing = programme(singleScale('ab'), [
			figure('a', count(40), { id: 'one' }),
			figure('b', count(40), { id: 'other' })
		]);
		expect(() => publishedShareOf(clashing, ['a'])).toThrow(
			new RangeError('figures contradict each other: one, other')
		);
	});
});
