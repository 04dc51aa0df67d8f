import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { count, edition, figure, lists, percent, singleScale, word } from '../builders';

const scale = singleScale('abc');

/** A benchmark of own figures and of those that packs add. */
function beside(
	own: Figure[],
	packs: Record<string, Figure[]>,
	chosen: Record<string, string> = {}
) {
	const added = Object.entries(packs).flatMap(([pack, figures]) =>
		figures.map((each) => ({ ...each, id: `${each.id}/${pack}`, pack }))
	);
	const packOf = new Map(added.map(({ id, pack }) => [id, pack]));
	const figures = [...own, ...added];
	return benchmarkOf(edition(), { ...lists(figures), added: { packOf, chosen } }).published(scale);
}

const own = [figure('a', percent(85)), figure('b', word('few'))];
const bars = (a: number, b: number, c: number) => [
	figure('a', count(a)),
	figure('b', count(b)),
	figure('c', count(c))
];

describe('figures of a pack beside those of its edition', () => {
	it('make bounds exact where they fit, and the sentences only confirm', () => {
		const { share, read, clashes } = beside(own, { p: bars(56, 6, 4) });
		expect(clashes).toEqual([]);
		expect(share(['b'])).toMatchObject({ exact: 6 });
		expect(read.confirming.map(({ id }) => id)).toEqual(['2015/1.1/b/word']);
	});

	it('are set aside with the sentence that they contradict, until one is chosen', () => {
		const { share, read, clashes } = beside(own, { p: bars(50, 12, 4) });
		const added = ['a', 'b', 'c'].map((option) => `2015/1.1/${option}/count/p`);
		expect(clashes).toEqual([{ known: ['2015/1.1/a/percent'], added, pack: 'p' }]);
		expect(read.used.map((reading) => reading.figure.id)).toEqual(['2015/1.1/b/word']);
		expect(read.quoted.map(({ id }) => id)).toEqual(['2015/1.1/a/percent', ...added]);
		expect(share(['a'])?.interval).toEqual([0, 1]);
	});

	it('count where they are chosen, and do not where the edition is', () => {
		const taken = beside(own, { p: bars(50, 12, 4) }, { '1.1': 'p' });
		expect(taken.share(['a'])).toMatchObject({ exact: 50 });
		expect(taken.clashes[0]).toMatchObject({ chosen: 'added' });
		const left = beside(own, { p: bars(50, 12, 4) }, { '1.1': 'own' });
		expect(left.share(['a'])).toMatchObject({ exact: 56 });
		expect(left.clashes[0]).toMatchObject({ chosen: 'known' });
	});

	it('that do not add up are set aside, whatever is chosen, and the sentence is named all the same', () => {
		const { share, clashes } = beside(own, { p: bars(50, 30, 4) }, { '1.1': 'p' });
		expect(clashes[0]?.known).toEqual(['2015/1.1/a/percent']);
		expect(share(['b'])?.interval).not.toEqual([30 / 66, 30 / 66]);
	});

	it('of two packs that differ are both set aside', () => {
		const { clashes, share } = beside([], { p: bars(50, 12, 4), q: bars(51, 11, 4) });
		expect(clashes).toHaveLength(1);
		expect(clashes[0]?.pack).toBe('q');
		expect(clashes[0]?.known).toContain('2015/1.1/a/count/p');
		expect(share(['a'])?.exact).toBeUndefined();
	});

	it('show a word to be meant in its weaker sense, which is no contradiction', () => {
		const { clashes, yielding, share } = beside([figure('a', word('many'))], {
			p: bars(30, 20, 16)
		});
		expect(clashes).toEqual([]);
		expect(yielding).toEqual(['2015/1.1/a/word']);
		expect(share(['a'])).toMatchObject({ exact: 30 });
	});
});
