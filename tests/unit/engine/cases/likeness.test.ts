import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { likeness } from '$lib/engine/cases/likeness';

const choice = (option: string): Answer => ({ kind: 'choice', option });
const choices = (...options: string[]): Answer => ({ kind: 'choices', options });
const people = (count: number): Answer => ({ kind: 'people', people: count });
const month = (year: number): Answer => ({ kind: 'month', year, month: 11 });
const services = (provisions: Record<string, 'inHouse' | 'half' | 'notOffered'>): Answer => ({
	kind: 'services',
	provisions
});

function likenessAt(itemId: string, one: Answer, other: Answer) {
	const item = itemsById.get(itemId);
	if (item === undefined) throw new RangeError(`${itemId} is not an item`);
	return likeness(item, one, other);
}

describe('likeness', () => {
	it.each([
		// Six steps from "every month" to "never": a and d are three of five apart.
		['ordered options by their ranks', '7.1', choice('a'), choice('d'), 1 - 3 / 5],
		['the ends of an order', '7.1', choice('a'), choice('f'), 0],
		['options without an order, unlike', '2.8', choice('a'), choice('b'), 0],
		['options without an order, alike', '2.8', choice('b'), choice('b'), 1],
		// c is "other" and stands outside the order of a and b.
		['an option outside the order', '3.8', choice('a'), choice('c'), 0],
		['the same option outside the order', '3.8', choice('c'), choice('c'), 1],
		['"no" on both sides', '3.8', choice('b'), choice('b'), 1],
		['several choices by Jaccard', '2.1', choices('a', 'b'), choices('b', 'c'), 1 / 3],
		['one choice within two', '2.1', choices('h'), choices('a', 'h'), 1 / 2],
		// 5 to 9 and 20 or more are two of three classes apart.
		['people by their classes', '3.3', people(8), people(60), 1 / 3],
		['people of one class', '3.3', people(5), people(9), 1],
		['months before and from 2014', '1.6', month(2013), month(2014), 0],
		['months before 2014', '1.6', month(2010), month(2013), 1],
		// Both have decided a and b, and agree on a.
		[
			'services that both have decided',
			'2.9',
			services({ a: 'inHouse', b: 'half', c: 'notOffered' }),
			services({ a: 'inHouse', b: 'inHouse', d: 'inHouse' }),
			1 / 2
		]
	] as const)('compares %s', (_, itemId, one, other, expected) => {
		expect(likenessAt(itemId, one, other)).toBeCloseTo(expected, 12);
		expect(likenessAt(itemId, other, one)).toBeCloseTo(expected, 12);
	});

	it.each([
		['"don’t know"', '2.8', choice('a'), { kind: 'dontKnow' }],
		['"not applicable"', '2.5', { kind: 'notApplicable' }, choices('e')],
		['services of which none is decided by both', '2.9', services({ a: 'half' }), services({})]
	] as const)('says nothing of %s', (_, itemId, one, other) => {
		expect(likenessAt(itemId, one, other)).toBeUndefined();
	});

	it('refuses an answer of another kind', () => {
		expect(() => likenessAt('2.8', choice('a'), people(3))).toThrow(
			new RangeError('2.8 cannot compare a choice answer')
		);
	});
});
