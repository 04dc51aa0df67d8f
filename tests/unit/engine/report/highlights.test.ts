import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { wordings } from '$lib/data/editions/wordings';
import { aboutHalf } from '$lib/engine/report/aboutHalf';
import {
	choice,
	choices,
	dontKnow,
	notApplicable,
	people,
	settling
} from '../readiness/settlingAnswers';
import { reportWith } from './fixtures';

const highlightsWith = (entries: Entries) => reportWith(entries).highlights;
const standing = (entries: Entries, item: string) =>
	highlightsWith(entries).standings.find((each) => each.item === item);

const provisions = (letters: string, provision: 'inHouse' | 'notOffered') =>
	Object.fromEntries([...letters].map((letter) => [letter, provision]));
const allServices = 'abcdefghijklmnopqrstuv';

describe('a gap', () => {
	// Section 4.4: 77 % documented (a, b or c), 20 % rough of 66 teams: 51 and 13.
	it('is an answer that about half of the teams or more are certainly ahead of', () => {
		const { gaps } = highlightsWith({ '4.1': choice('e') });
		expect(gaps).toEqual([
			{
				item: '4.1',
				kind: 'order',
				share: [64 / 66, 64 / 66],
				base: { kind: 'all', teams: 66 },
				services: [],
				figures: expect.arrayContaining(['2015/4.1/a+b+c/percent']),
				criteria: ['4.3']
			}
		]);
	});

	// 4.1 d: 51 of 66 = 0.7727; 2.13 c: over 8 tenths; 6.3 f: over 7 tenths; 7.1 f: about half, 0.445.
	it('weighs by the lower bound of the share that is further along, five at most', () => {
		const entries = {
			'4.1': choice('d'),
			'2.13': choice('c'),
			'6.3': choice('f'),
			'7.1': choice('f'),
			'4.2': choice('e'),
			'4.3': choice('e')
		};
		const { gaps, standings } = highlightsWith(entries);
		expect(gaps.map(({ item }) => item)).toEqual(['2.13', '4.1', '6.3', '4.2', '4.3']);
		expect(gaps.map(({ share }) => share[0])).toEqual([53 / 66, 51 / 66, 0.695, 0.5, 0.5]);
		expect(standings.filter((each) => each.standing === 'gap').map(({ item }) => item)).toEqual([
			'2.13',
			'4.1',
			'4.2',
			'4.3',
			'6.3',
			'7.1'
		]);
	});

	// Section 4.5: about 3 tenths have a page; so 7 tenths or more stand where this team stands.
	it('is none where fewer than about half are certainly ahead', () => {
		expect(standing({ '4.7': choice('b') }, '4.7')).toEqual({ item: '4.7', standing: 'neither' });
	});

	// Tables of 2.2.9: k 54, s 51, o 15 of 66.
	it('holds the services that about half or more provide and one does not, as one', () => {
		const services = {
			kind: 'services' as const,
			provisions: {
				...provisions(allServices, 'inHouse'),
				...provisions('oks', 'notOffered')
			}
		};
		expect(highlightsWith({ '2.9': { answer: services } }).gaps).toMatchObject([
			{
				item: '2.9',
				kind: 'services',
				share: [54 / 66, 54 / 66],
				services: [
					{ option: 'k', share: [54 / 66, 54 / 66] },
					{ option: 's', share: [51 / 66, 51 / 66] }
				]
			}
		]);
	});

	// Section 4.5: the reports of more than half go outside the department, which settles 5.3.
	it('may come from a criterion where the item has no order', () => {
		const { gaps } = highlightsWith({ '7.1': choice('a'), '7.1.2': choice('a') });
		expect(gaps).toMatchObject([
			{ item: '7.1.2', kind: 'criterion', share: [0.5, 1], criteria: ['5.3'] }
		]);
	});
});

describe('a strength', () => {
	// 4.7: 約 3 割, 0.245 to 0.355. 3.8: few, at most a half. 4.5 b: few have a to c.
	it('is an answer that about half of the teams or more have certainly not reached', () => {
		const { strengths } = highlightsWith({
			'3.8': choice('a'),
			'4.5': choice('b'),
			'4.7': choice('a')
		});
		expect(strengths.map(({ item, share }) => [item, share[1]])).toEqual([
			['4.7', expect.closeTo(0.355, 9)],
			['3.8', 0.5],
			['4.5', 0.5]
		]);
	});

	it('is none where most have reached it: 46 of 66 teams have a SOC', () => {
		expect(standing({ '2.14': choice('a') }, '2.14')).toEqual({
			item: '2.14',
			standing: 'neither'
		});
	});
});

describe('what can be told', () => {
	it.each([
		['notAnswered', {}, '4.1'],
		['dontKnow', { '4.1': dontKnow }, '4.1'],
		['notPublished', { '2.2': choices('a') }, '2.2'],
		['outsideClasses', { '3.3': people(0) }, '3.3'],
		[
			'partly',
			{ '2.9': { answer: { kind: 'services' as const, provisions: { a: 'half' as const } } } },
			'2.9'
		],
		// 文書化され承認: a and b together are known, a alone is not.
		['tooWide', { '2.13': choice('b') }, '2.13']
	])('is nothing, because %s', (reason, entries, item) => {
		expect(standing(entries, item)).toEqual({ item, standing: 'cannotTell', reason });
	});

	it.each([
		['an item that does not apply', { '4.1': notApplicable }, '4.1'],
		['a hidden item', { '2.14': choice('b'), '2.14.1': choice('b') }, '2.14.1'],
		['a department', { '2.1': choices('b') }, '2.1'],
		['a number of people', { '3.3': people(2) }, '3.3'],
		['a supplementary question', { 'S4.1': choice('c') }, 'S4.1']
	])('has no place for %s', (_, entries, item) => {
		expect(standing(entries, item)).toBeUndefined();
	});

	it('of no answers is no gap and no strength', () => {
		const { gaps, strengths, standings } = highlightsWith({});
		expect({ gaps, strengths }).toEqual({ gaps: [], strengths: [] });
		expect(new Set(standings.map((each) => each.standing))).toEqual(new Set(['cannotTell']));
	});

	it('is never both a gap and a strength', () => {
		const { gaps, strengths } = highlightsWith(settling);
		const both = gaps.filter(({ item }) => strengths.some((each) => each.item === item));
		expect(both).toEqual([]);
	});
});

describe('about half', () => {
	it('is what the table of words lets 約半数 mean at least', () => {
		const row = wordings.find(({ printed }) => printed.includes('約半数'));
		const low = row?.low && 'tenthsPlus' in row.low ? 5 / 10 + row.low.tenthsPlus : NaN;
		expect(aboutHalf).toBeCloseTo(low, 9);
	});
});
