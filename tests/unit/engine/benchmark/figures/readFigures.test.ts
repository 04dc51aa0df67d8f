import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { count, figure, lists, most, percent, singleScale, word } from '../builders';

const scale = singleScale('abc');
const article = { source: 'article' };

/** Which figures are used, confirming and quoted, by id. */
function read(...figures: Figure[]) {
	const { used, confirming, quoted, ...rest } = readFigures(scale, lists(figures), 66);
	return {
		used: used.map((reading) => reading.figure.id),
		confirming: confirming.map(({ id }) => id),
		quoted: quoted.map(({ id }) => id),
		...rest
	};
}

describe('readFigures', () => {
	it('passes over figures about other items', () => {
		expect(read(figure('a', count(8), { item: '1.2' }))).toMatchObject({ used: [], quoted: [] });
	});

	it.each<[string, Figure]>([
		['words without a share', figure('a', { kind: 'quote' })],
		['a mean', figure([], { kind: 'mean', people: 11.6 })],
		['a base that is not stated', figure('a', count(8), { base: { kind: 'notStated' } })],
		[
			'a share of a part of the teams',
			figure('a', percent(32), { base: { kind: 'group', group: 'itOnly', teams: 25 } })
		],
		['a way of providing what is no service', figure('a', count(8), { provision: 'inHouse' })],
		['an article’s own words', figure('a', word('few'), article)],
		['what contradicts a primary figure', figure('a', count(8), { clashesWith: ['2015/1.1/b'] })],
		['a count out of an unknown number', figure('a', count(8), { base: { kind: 'contacted' } })],
		['what leaves everything open', figure('a', word('some'), { base: { kind: 'contacted' } })]
	])('only quotes %s', (_, made) => {
		expect(read(made)).toMatchObject({ used: [], confirming: [], quoted: [made.id] });
	});

	it('takes an article for confirming where the report is exact', () => {
		const own = figure('a', percent(12), { id: 'own' });
		const other = figure('a', count(8), { id: 'other', ...article });
		expect(read(other, own)).toMatchObject({ used: ['own'], confirming: ['other'] });
	});

	it('takes words for confirming where the report is exact about the same options', () => {
		const own = figure('ab', count(40), { id: 'own' });
		const same = figure('ba', word('orMore', 5), { id: 'same' });
		const wider = figure('abc', word('orMore', 5), { id: 'wider' });
		expect(read(own, same, wider)).toMatchObject({ used: ['own', 'wider'], confirming: ['same'] });
	});

	it('does not take a share of all teams for confirming one of those who answered', () => {
		const own = figure('a', percent(50), { id: 'own', base: { kind: 'answered' } });
		const ofAll = figure('a', word('about', 5), { id: 'ofAll' });
		expect(read(own, ofAll).used).toEqual(['own', 'ofAll']);
	});

	it('computes with an article that disagrees, so that the clash is found', () => {
		const own = figure('a', count(8), { id: 'own' });
		const other = figure('a', count(9), { id: 'other', ...article });
		expect(read(own, other).used).toEqual(['own', 'other']);
	});

	it('computes with an article where the report has words only', () => {
		const own = figure('a', word('orMore', 5), { id: 'own' });
		const other = figure('a', count(40), { id: 'other', ...article });
		expect(read(own, other).used).toEqual(['own', 'other']);
	});

	it('keeps the base of a conditional item, and only quotes shares of all teams', () => {
		const withSoc = figure('a', word('orMore', 5), {
			id: 'own',
			base: { kind: 'withSoc', teams: 46 }
		});
		const ofAll = figure('a', count(22), { id: 'ofAll' });
		expect(read(withSoc, ofAll)).toMatchObject({
			base: 'withSoc',
			teams: 46,
			used: ['own'],
			quoted: ['ofAll']
		});
	});

	it('does not know how many teams a base has that no source counts', () => {
		const contacted = figure('a', most('b'), { base: { kind: 'contacted' } });
		expect(read(contacted)).toMatchObject({ base: 'contacted', used: [contacted.id] });
		expect(read(contacted)).not.toHaveProperty('teams');
	});

	it('does not take the size of a group for that of the base', () => {
		const contacted = figure('a', word('few'), { base: { kind: 'contacted' } });
		const group = figure('a', count(8), {
			id: 'group',
			base: { kind: 'group', group: 'itOnly', teams: 25 }
		});
		expect(read(contacted, group)).not.toHaveProperty('teams');
	});

	it('counts teams the same whether or not others are left out', () => {
		const [reading] = readFigures(
			scale,
			lists([figure('a', count(33), { base: { kind: 'answered' } })]),
			66
		).used;
		expect(reading).toMatchObject({ interval: [0.5, 0.5], ofAnswered: false });
	});

	it('refuses two bases for one item', () => {
		const first = figure('a', word('few'), { base: { kind: 'contacted' } });
		const second = figure('a', word('few'), { base: { kind: 'publishing' } });
		expect(() => read(first, second)).toThrow(
			new RangeError('1.1 has bases contacted, publishing')
		);
	});

	it('refuses two sizes of one base', () => {
		const [first, second] = [46, 45].map((teams) =>
			figure('a', word('few'), { base: { kind: 'withSoc', teams } })
		);
		expect(() => read(...[first, second].filter((each) => each !== undefined))).toThrow(
			new RangeError('1.1 has bases of 46, 45')
		);
	});

	it.each([
		['an option', figure('z', { kind: 'quote' })],
		['an option to compare with', figure('a', most('z'))]
	])('refuses %s that the scale lacks, naming the figure', (_, made) => {
		expect(() => read(made)).toThrow(new RangeError(`${made.id}: 1.1 has no option z`));
	});

	it('refuses a source that the list lacks', () => {
		expect(() => read(figure('a', count(8), { source: 'unknown' }))).toThrow(
			new RangeError('2015/1.1/a/count: no source unknown in the list')
		);
	});
});
