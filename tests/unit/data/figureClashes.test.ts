import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import type { Figure } from '$lib/data/editions/figure';
import { figures } from '$lib/data/editions/figures';
import type { Edition } from '$lib/data/editions/source';
import { wordings } from '$lib/data/editions/wordings';
import { findClash } from '$lib/engine/benchmark/bounds/findClash';
import { programmeOf } from '$lib/engine/benchmark/bounds/programme';
import { readFigures } from '$lib/engine/benchmark/figures/readFigures';
import { figureWith, scales, scaleWith } from './figureLists';

describe('the figures of one item', () => {
	function clashIn(edition: Edition, item: string, among: readonly Figure[]) {
		const ofEdition = among.filter((figure) => figure.edition === edition.id);
		const scale = scaleWith(item);
		const lists = { figures: ofEdition, wordings, sources };
		return findClash(programmeOf(scale, readFigures(scale, lists, edition.teams)));
	}

	describe.each(editions.map((edition) => [edition.id, edition] as const))(
		'in %s',
		(_, edition) => {
			it.each(scales.map(({ id }) => id))('do not contradict each other: %s', (item) => {
				expect(clashIn(edition, item, figures)).toBeUndefined();
			});
		}
	);

	const [edition2015] = editions;

	// 32 less 25 leaves 7 teams in both departments, 26 less 20 leaves 6.
	it('are marked as contradicting a primary one only where together they do', () => {
		if (!edition2015) throw new RangeError('no edition');
		const marked = figures.filter(({ clashesWith }) => clashesWith);
		expect(marked.map(({ id }) => id)).toEqual(['2015/2.1/a/newton', '2015/2.1/h/newton']);
		const trusted = figures.map((figure) => ({ ...figure, clashesWith: undefined }));
		expect(clashIn(edition2015, '2.1', trusted)).toEqual([
			'2015/2.1/a/only-sup2',
			'2015/2.1/h/only-sup2',
			'2015/2.1/a/newton',
			'2015/2.1/h/newton'
		]);
	});

	it.each([
		// 56 of 66 advise: that is not few.
		['2.8', 'b', { kind: 'word', wording: 'few' }, ['2015/2.8/b/percent', 'madeUp']],
		// 56 of 66 who advise leave less than half for those who may stop systems.
		['2.8', 'a', { kind: 'word', wording: 'halfOrMore' }, ['2015/2.8/b/percent', 'madeUp']],
		// 46 of 66 have a SOC, says an article.
		['2.14', 'a', { kind: 'word', wording: 'none' }, ['2015/2.14/a/securitynext', 'madeUp']],
		['2.9', 'k', { kind: 'count', teams: 53 }, ['2015/2.9/k/count', 'madeUp']]
	] as const)('would be named if %s %s were also %j', (item, option, statement, clash) => {
		if (!edition2015) throw new RangeError('no edition');
		const madeUp: Figure = {
			...figureWith('2015/2.8/a/word'),
			id: 'madeUp',
			item,
			options: [option],
			statement
		};
		expect(clashIn(edition2015, item, [...figures, madeUp])).toEqual(clash);
	});
});
