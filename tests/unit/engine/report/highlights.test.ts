import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
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

describe('what is behind', () => {
	// Section 4.4: 77 % documented (a, b or c) of 66 teams: 51; with 20 % rough 64.
	it('names the tightest cut that half of the teams or more reach and one does not', () => {
		const { behind, standings } = highlightsWith({ '4.1': choice('d') });
		expect(behind).toEqual(['4.1']);
		expect(standings.find(({ item }) => item === '4.1')).toEqual({
			item: '4.1',
			standing: 'behind',
			kind: 'order',
			cut: {
				options: ['a', 'b', 'c'],
				isReached: false,
				share: [51 / 66, 51 / 66],
				teams: [51, 51]
			},
			isFirm: true,
			base: { kind: 'all', teams: 66 },
			figures: expect.arrayContaining(['2015/4.1/a+b+c/percent']),
			criteria: ['4.3'],
			verdict: 'rough'
		});
	});

	// 5.1 b: at least 53 of 66 manage assets; no criterion asks for it. 4.1 d: 51. 6.3 f: at least 46.
	// 4.8 e: at least 34, no criterion. 4.2 and 4.3 e: at least 33.
	it('comes with what is not settled either first, then by the lower end, five at most', () => {
		const { behind } = highlightsWith({
			'5.1': choice('b'),
			'4.8': choice('e'),
			'4.1': choice('d'),
			'6.3': choice('f'),
			'4.2': choice('e'),
			'4.3': choice('e')
		});
		expect(behind).toEqual(['4.1', '6.3', '4.2', '4.3', '5.1']);
	});

	// Tables of 2.2.9: k 54, s 51, o 15 of 66.
	it('holds the services that half or more provide and one does not, as one', () => {
		const services = {
			kind: 'services' as const,
			provisions: {
				...provisions(allServices, 'inHouse'),
				...provisions('oks', 'notOffered')
			}
		};
		expect(standing({ '2.9': { answer: services } }, '2.9')).toMatchObject({
			standing: 'behind',
			kind: 'services',
			cut: { options: ['k'], isReached: false, share: [54 / 66, 54 / 66], teams: [54, 54] },
			services: [
				{ option: 'k', share: [54 / 66, 54 / 66] },
				{ option: 's', share: [51 / 66, 51 / 66] }
			]
		});
	});

	// Section 4.5: the reports of more than half go outside the department, which settles 5.3.
	it('may come from a criterion where the item has no order', () => {
		const entries = { '7.1': choice('a'), '7.1.2': choice('a') };
		expect(standing(entries, '7.1.2')).toMatchObject({
			standing: 'behind',
			kind: 'criterion',
			cut: { options: ['b', 'c'], isReached: false, share: [0.5, 1] },
			criteria: ['5.3'],
			verdict: 'rough'
		});
	});
});

describe('what is ahead', () => {
	// 4.7: 約 3 割, 0.245 to 0.355. 3.8: few, at most a half. 4.5 b: few have a to c.
	it('is what at most half of the teams reach, the fewest first', () => {
		const entries = { '3.8': choice('a'), '4.5': choice('b'), '4.7': choice('a') };
		expect(highlightsWith(entries).ahead).toEqual(['4.7', '3.8', '4.5']);
	});

	// 4.5 c is documented and not approved, which chapter 4 asks for: ahead, and not settled.
	it('is no strength where it is not settled', () => {
		const entries = { '4.5': choice('c') };
		expect(standing(entries, '4.5')).toMatchObject({ standing: 'ahead', verdict: 'documented' });
		expect(highlightsWith(entries)).toMatchObject({ behind: [], notSettled: ['4.5'], ahead: [] });
	});

	// A rough answer that most teams do not have either.
	it('is not what most have not reached either', () => {
		const entries = { '4.5': choice('d') };
		expect(standing(entries, '4.5')).toMatchObject({ standing: 'asMostNotYet', verdict: 'rough' });
		expect(highlightsWith(entries)).toMatchObject({ notSettled: ['4.5'], ahead: [] });
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
		// a, c, d: nothing bounds how many teams triage artifacts (c), which is not offered here.
		[
			'tooWide',
			{
				'2.9': {
					answer: {
						kind: 'services' as const,
						provisions: { ...provisions(allServices, 'inHouse'), c: 'notOffered' as const }
					}
				}
			},
			'2.9'
		]
	])('is nothing, because %s', (reason, entries, item) => {
		expect(standing(entries, item)).toMatchObject({ item, standing: 'cannotTell', reason });
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

	it('of no answers is nothing', () => {
		const { standings, ...lists } = highlightsWith({});
		expect(lists).toEqual({ behind: [], notSettled: [], ahead: [] });
		expect(new Set(standings.map((each) => each.standing))).toEqual(new Set(['cannotTell']));
	});

	it('stands in one list only', () => {
		const { behind, notSettled, ahead } = highlightsWith(settling);
		const all = [...behind, ...notSettled, ...ahead];
		expect(new Set(all).size).toBe(all.length);
	});
});
