import { describe, expect, it } from 'vitest';
import { cases } from '$lib/data/cases/cases';
import { topics } from '$lib/data/cases/topics';
import { itemsById } from '$lib/data/survey/items';
import { casesAtGaps } from '$lib/engine/cases/casesAtGaps';
import { gapsOf } from '$lib/engine/cases/gapsOf';
import { reportWith } from '../report/fixtures';

const choice = (option: string) => ({ answer: { kind: 'choice', option } }) as const;

describe('gapsOf', () => {
	it('holds what is known to leave something to be done, in printed order', () => {
		const { items, matters } = reportWith({
			// No criterion reads 4.4; its step still falls short.
			'7.1': choice('e'),
			'4.9': choice('c'),
			'4.4': choice('d'),
			'3.8': choice('b'),
			// Taking part in nothing is known to be missing.
			'2.5': { answer: { kind: 'notApplicable' } },
			'S4.1': choice('b')
		});
		expect(gapsOf(items, matters, itemsById)).toEqual(['2.5', '3.8', '4.4', '4.9', '7.1', 'S4.1']);
	});

	it('holds nothing that settles a criterion, is a free decision, or is not known', () => {
		const { items, matters } = reportWith({
			'2.1': { answer: { kind: 'choices', options: ['a'] } },
			'2.8': choice('c'),
			'3.8': { answer: { kind: 'dontKnow' } },
			'4.9': choice('b'),
			'5.2': choice('a'),
			'7.1': choice('d')
		});
		expect(gapsOf(items, matters, itemsById)).toEqual([]);
	});
});

describe('casesAtGaps', () => {
	const at = (item: string) => casesAtGaps([item], cases, topics)[0]?.cases ?? [];

	it('gives the answers with the printed words and their place', () => {
		// 3.3.4.2 and 3.7.4.2 tell of a measure of skills; six say that there is none.
		const measured = at('3.8').filter(
			({ answer }) => answer?.kind === 'choice' && answer.option === 'a'
		);
		expect(measured.map(({ case: id, places }) => [id, places])).toEqual([
			['fjc-cert', [{ section: '3.3.4.2' }]]
		]);
		expect(measured[0]?.printed?.[0]).toMatch(/技術や活動実績を可視化$/);
	});

	it('gives a case that tells of the matter without answering the item', () => {
		// ASY-CSIRT defines its skills (3.1.4.2), but tells no measure of them.
		expect(at('3.8').find(({ case: id }) => id === 'asy-csirt')).toEqual({
			case: 'asy-csirt',
			facts: ['skills']
		});
	});

	it('leaves out the cases whose interview is silent', () => {
		// Nobody tells of a page about the CSIRT, and two of a measured skill to hire for.
		expect(at('4.7')).toEqual([]);
		expect(at('3.6').map(({ case: id, answer }) => [id, answer !== undefined])).toContainEqual([
			'mb-sirt',
			true
		]);
		expect(at('1.6').map(({ case: id }) => id)).toEqual([
			'dena-cert',
			'fuji-xerox-cert',
			'mb-sirt',
			'ymc-csirt'
		]);
	});
});
