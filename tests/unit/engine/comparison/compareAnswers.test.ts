import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { stateOf } from '$lib/engine/answers/stateOf';
import { compareAnswers } from '$lib/engine/comparison/compareAnswers';
import {
	choice,
	choices,
	dontKnow,
	notApplicable,
	people,
	services
} from '../readiness/settlingAnswers';

function compared(id: string, earlier: Entries, later: Entries) {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(`${id} is not an item`);
	const side = (entries: Entries) => ({
		state: stateOf(item, itemsById, entries),
		entry: entries[id]
	});
	return compareAnswers(item, side(earlier), side(later));
}

const change = (id: string, then: Entries[string], now: Entries[string]) =>
	compared(id, { [id]: then }, { [id]: now });

describe('an answer, then and now', () => {
	it.each([
		// Steps, standards, frequencies and yes or no: what is printed first is further.
		['2.11', 'd', 'b', 'better'],
		['2.11', 'a', 'b', 'worse'],
		['3.5', 'b', 'a', 'better'],
		['6.1', 'a', 'd', 'worse'],
		['4.7', 'b', 'a', 'better'],
		['4.7', 'a', 'a', 'same'],
		// "Other" stands outside the order; 2.8 has none, and no authority is no less than some.
		['2.12', 'c', 'a', 'different'],
		['2.12', 'a', 'c', 'different'],
		['2.8', 'c', 'a', 'different'],
		// A proportion of employees has an order and no better side.
		['1.4', 'a', 'd', 'different']
	])('%s from %s to %s is %s', (id, then, now, expected) => {
		expect(change(id, choice(then), choice(now))).toBe(expected);
	});

	it('has no better number of people, and no better month', () => {
		expect(change('3.3', people(3), people(8))).toBe('different');
		const month = (year: number) => ({ answer: { kind: 'month', year, month: 4 } as const });
		expect(change('1.5', month(2014), month(2013))).toBe('different');
	});

	it('is the same in whatever order it was ticked', () => {
		expect(change('2.3', choices('a', 'b'), choices('b', 'a'))).toBe('same');
		expect(change('2.3', choices('a', 'b'), choices('a', 'c'))).toBe('different');
		expect(change('2.9', services('ab'), services('ba'))).toBe('same');
	});

	it.each([
		['nothing', {}],
		['"don’t know"', dontKnow]
	])('comes after %s, or gives way to it', (_, open) => {
		expect(change('2.11', open, choice('e'))).toBe('nowAnswered');
		expect(change('2.11', choice('e'), open)).toBe('noLongerAnswered');
		expect(change('2.11', open, notApplicable)).toBe('nowAnswered');
	});

	it('is still open between nothing and "don’t know"', () => {
		expect(change('2.11', {}, dontKnow)).toBe('different');
		expect(change('2.11', {}, {})).toBe('same');
		expect(change('2.11', dontKnow, dontKnow)).toBe('same');
	});

	it('is another where it was not applicable', () => {
		expect(change('2.11', notApplicable, choice('a'))).toBe('different');
	});

	it('is given once every service is decided', () => {
		const all = services('abcdefghijklmnopqrstuv');
		expect(change('2.9', services('ab'), all)).toBe('nowAnswered');
		expect(change('2.9', services('ab'), services('abc'))).toBe('different');
	});

	it('counts the person’s own words', () => {
		const other = (words: string) => ({ ...choice('c'), other: words });
		expect(change('2.12', other('作成中'), other('承認待ち'))).toBe('different');
		expect(change('2.12', other('作成中'), other('作成中'))).toBe('same');
	});

	// 7.1 f leaves nobody to read a report.
	it('comes to apply and ceases to, through another answer', () => {
		const none = { '7.1': choice('f'), '7.1.2': choice('b') };
		const some = { '7.1': choice('d'), '7.1.2': choice('b') };
		expect(compared('7.1.2', none, some)).toBe('nowApplies');
		expect(compared('7.1.2', some, none)).toBe('noLongerApplies');
		expect(compared('7.1.2', none, none)).toBe('same');
	});
});
