import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import type { Figure } from '$lib/data/editions/figure';
import type { Item } from '$lib/data/survey/item';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { compareItem } from '$lib/engine/benchmark/compare/compareItem';
import {
	choiceItem,
	choicesItem,
	count,
	edition,
	figure,
	lists,
	peopleItem,
	servicesItem,
	word
} from '../builders';

function compare(
	item: Item,
	answer: Answer | undefined,
	figures: Figure[] = [figure('a', count(8))]
) {
	return compareItem(benchmarkOf(edition(), lists(figures)), item, answer);
}

describe('compareItem', () => {
	it.each<[string, Answer | undefined]>([
		['notAnswered', undefined],
		['dontKnow', { kind: 'dontKnow' }],
		['notApplicable', { kind: 'notApplicable' }]
	])('compares nothing: %s', (status, answer) => {
		expect(compare(choiceItem(), answer)).toEqual({ status });
	});

	it('says that nothing was published, and what there is to read', () => {
		const quote = figure('a', { kind: 'quote' });
		const ofOtherEdition = figure('a', count(8), { edition: 'another' });
		expect(compare(choiceItem(), { kind: 'choice', option: 'a' }, [quote, ofOtherEdition])).toEqual(
			{
				status: 'notPublished',
				quoted: [quote.id]
			}
		);
	});

	// "8 割 or more documented and approved" (a or b): at least 53 of 66 stand before c.
	it('places an ordered answer between those before and those after', () => {
		const result = compare(choiceItem('abcde'), { kind: 'choice', option: 'c' }, [
			figure('ab', word('orMore', 8))
		]);
		expect(result).toMatchObject({
			status: 'compared',
			before: { interval: [0.8, 1], teams: [53, 66] },
			same: { interval: [0, 0.2], teams: [0, 13] },
			after: { interval: [0, 0.2], teams: [0, 13] },
			base: { kind: 'all', teams: 66 },
			caveats: ['wordsOnly', 'commonIsNotRight']
		});
	});

	it('gives only the share of the same where there is no order', () => {
		const item = choiceItem('abc', { order: undefined });
		const result = compare(item, { kind: 'choice', option: 'a' });
		expect(result).toMatchObject({ same: { exact: 8 } });
		expect(result).not.toHaveProperty('before');
		expect(result).not.toHaveProperty('after');
	});

	it('names the figures that it rests on, by what they are good for', () => {
		const figures = [
			figure('a', count(8), { id: 'used' }),
			figure('a', count(8), { id: 'confirming', source: 'article' }),
			figure('a', { kind: 'quote' }, { id: 'quoted' })
		];
		expect(compare(choiceItem(), { kind: 'choice', option: 'a' }, figures)).toMatchObject({
			figures: ['used'],
			confirming: ['confirming'],
			quoted: ['quoted']
		});
	});

	it('places a number of people in its class', () => {
		const figures = [figure(['from5'], count(30))];
		expect(compare(peopleItem(), { kind: 'people', people: 9 }, figures)).toMatchObject({
			same: { exact: 30 },
			before: { interval: [0, 36 / 66] }
		});
	});

	it('says that the classes leave a number out', () => {
		const figures = [figure(['from5'], count(30))];
		expect(compare(peopleItem(), { kind: 'people', people: 0 }, figures)).toEqual({
			status: 'outsideClasses'
		});
	});

	it('gives the share of each of several options chosen', () => {
		const figures = [figure('a', count(32)), figure('c', count(26))];
		expect(
			compare(choicesItem('abc'), { kind: 'choices', options: ['a', 'b'] }, figures)
		).toMatchObject({
			status: 'compared',
			options: [
				{ option: 'a', share: { exact: 32 } },
				{ option: 'b', share: { interval: [0, 1] } }
			]
		});
	});

	it('gives the share of teams that provide each service decided', () => {
		const figures = [figure('a', count(54)), figure('b', count(15))];
		const answer: Answer = {
			kind: 'services',
			provisions: { a: 'outsourced', b: 'notOffered' }
		};
		expect(compare(servicesItem(), answer, figures)).toMatchObject({
			options: [
				{ option: 'a', share: { exact: 54 }, isProvided: true },
				{ option: 'b', share: { exact: 15 }, isProvided: false }
			]
		});
	});

	it('refuses an answer of another kind', () => {
		expect(() => compare(choiceItem(), { kind: 'people', people: 3 })).toThrow(
			new RangeError('1.1 takes no people answer')
		);
	});

	it('refuses an option that the item lacks', () => {
		expect(() => compare(choiceItem(), { kind: 'choice', option: 'z' })).toThrow(
			new RangeError('1.1 has no option z')
		);
	});

	it('gives the same whether asked before or not', () => {
		const benchmark = benchmarkOf(edition(), lists([figure('a', count(8))]));
		const answer: Answer = { kind: 'choice', option: 'b' };
		const first = compareItem(benchmark, choiceItem(), answer);
		compareItem(benchmark, choiceItem(), { kind: 'choice', option: 'c' });
		expect(compareItem(benchmark, choiceItem(), answer)).toEqual(first);
	});
});
