import { describe, expect, it } from 'vitest';
import type { Answer, Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { problems } from '$lib/engine/answers/problems';

const month = (year: number, number: number): Answer => ({ kind: 'month', year, month: number });
const choice = (option: string): Answer => ({ kind: 'choice', option });
const choices = (...options: string[]): Answer => ({ kind: 'choices', options });

describe('problems', () => {
	it('finds nothing in an empty assessment', () => {
		expect(problems(itemsById, {})).toEqual([]);
	});

	it.each<[string, Answer | undefined, Answer | undefined, boolean]>([
		['a month earlier', month(2014, 4), month(2014, 3), true],
		['a year earlier', month(2014, 1), month(2013, 12), true],
		['the same month', month(2014, 4), month(2014, 4), false],
		['later', month(2013, 12), month(2014, 1), false],
		['without a start', undefined, month(2014, 3), false],
		['without a completion', month(2014, 4), undefined, false],
		['with a start that is not known', { kind: 'dontKnow' }, month(2014, 3), false]
	])('completion %s', (_, start, completion, wrong) => {
		const entries: Entries = { '1.5': { answer: start }, '1.6': { answer: completion } };
		expect(problems(itemsById, entries)).toEqual(
			wrong ? [{ item: '1.6', code: 'completionBeforeStart' }] : []
		);
	});

	it.each<[string, string, Answer]>([
		['one option', '2.8', choice('c')],
		['several options', '2.3', choices('a', 'b')],
		['an exclusive option alone', '2.4', choices('e')],
		['a month', '1.5', month(2014, 4)],
		['a number of people', '3.3', { kind: 'people', people: 0 }],
		['some services', '2.9', { kind: 'services', provisions: { a: 'half', v: 'notOffered' } }],
		['"don’t know" to anything', '2.9', { kind: 'dontKnow' }],
		['"not applicable" to anything', '1.5', { kind: 'notApplicable' }]
	])('accepts %s', (_, item, answer) => {
		expect(problems(itemsById, { [item]: { answer } })).toEqual([]);
	});

	it('accepts an entry without an answer', () => {
		expect(problems(itemsById, { '3.3': { typed: { people: '?' }, note: 'later' } })).toEqual([]);
	});

	it.each<[string, string, Answer]>([
		['several options where one is allowed', '2.8', choices('a')],
		['one option where several are allowed', '2.3', choice('a')],
		['a number where a month is asked', '1.5', { kind: 'people', people: 3 }],
		['a month where a number is asked', '3.3', month(2014, 4)],
		['services where options are asked', '2.8', { kind: 'services', provisions: {} }],
		['an option where services are asked', '2.9', choice('a')],
		['an option that does not exist', '2.8', choice('d')],
		['one of several that does not exist', '2.3', choices('a', 'z')],
		['the same option twice', '2.3', choices('a', 'a')],
		['an exclusive option with another', '2.4', choices('a', 'e')],
		['a service that does not exist', '2.9', { kind: 'services', provisions: { x: 'half' } }],
		['a provision for row w', '2.9', { kind: 'services', provisions: { w: 'half' } }],
		['an item that does not exist', '9.9', choice('a')]
	])('refuses %s', (_, item, answer) => {
		expect(problems(itemsById, { [item]: { answer } })).toEqual([{ item, code: 'doesNotFit' }]);
	});

	it('looks at the answers of hidden items too, since they come back', () => {
		const entries: Entries = { '7.1': { answer: choice('f') }, '7.1.2': { answer: choice('z') } };
		expect(problems(itemsById, entries)).toEqual([{ item: '7.1.2', code: 'doesNotFit' }]);
	});

	it('lists every problem', () => {
		const entries: Entries = {
			'1.5': { answer: month(2015, 1) },
			'1.6': { answer: month(2014, 1) },
			'2.8': { answer: choice('z') },
			'9.9': { note: 'of no item' }
		};
		expect(problems(itemsById, entries)).toEqual([
			{ item: '2.8', code: 'doesNotFit' },
			{ item: '9.9', code: 'doesNotFit' },
			{ item: '1.6', code: 'completionBeforeStart' }
		]);
	});
});

describe('targets', () => {
	it('must fit their item, as answers must', () => {
		const unknownOption = { target: { answer: { kind: 'choice' as const, option: 'z' } } };
		expect(problems(itemsById, { '2.13': unknownOption })).toEqual([
			{ item: '2.13', code: 'doesNotFit' }
		]);
	});
});
