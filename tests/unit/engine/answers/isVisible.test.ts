import { describe, expect, it } from 'vitest';
import type { Answer, Entries } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';
import { hiddenBy, isVisible } from '$lib/engine/answers/isVisible';

function itemOf(id: string): Item {
	const item = itemsById.get(id);
	if (item === undefined) throw new RangeError(`${id} is not an item`);
	return item;
}

const choice = (option: string): Answer => ({ kind: 'choice', option });
const choices = (...options: string[]): Answer => ({ kind: 'choices', options });
const people = (number: number): Answer => ({ kind: 'people', people: number });

function entriesOf(answers: Record<string, Answer>): Entries {
	return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }]));
}

describe('isVisible', () => {
	const dontKnow: Answer = { kind: 'dontKnow' };
	const notApplicable: Answer = { kind: 'notApplicable' };

	it.each<[string, string, boolean, Record<string, Answer>]>([
		['an item without a condition', '2.8', true, {}],

		['2.4.1, 2.4 not answered', '2.4.1', true, {}],
		['2.4.1, outside contacts named', '2.4.1', true, { '2.4': choices('a', 'c') }],
		['2.4.1, no contact so far', '2.4.1', false, { '2.4': choices('e') }],
		['2.4.1, 2.4 not known', '2.4.1', true, { '2.4': dontKnow }],
		['2.4.1, 2.4 not applicable', '2.4.1', true, { '2.4': notApplicable }],

		['2.14.1, 2.14 not answered', '2.14.1', false, {}],
		['2.14.1, a SOC', '2.14.1', true, { '2.14': choice('a') }],
		['2.14.2, a SOC', '2.14.2', true, { '2.14': choice('a') }],
		['2.14.3, a SOC', '2.14.3', true, { '2.14': choice('a') }],
		['2.14.1, no SOC', '2.14.1', false, { '2.14': choice('b') }],
		['2.14.1, 2.14 not known', '2.14.1', false, { '2.14': dontKnow }],
		['2.14.1, 2.14 not applicable', '2.14.1', false, { '2.14': notApplicable }],

		['3.2.1, no member at first', '3.2.1', false, { '3.2': people(0) }],
		['3.2.1, one member at first', '3.2.1', true, { '3.2': people(1) }],
		['3.3.1, 3.3 not answered', '3.3.1', false, {}],
		['3.3.1, no member', '3.3.1', false, { '3.3': people(0) }],
		['3.3.1, one member', '3.3.1', true, { '3.3': people(1) }],
		['3.3.1, 3.3 not known', '3.3.1', false, { '3.3': dontKnow }],

		['7.1.2, 7.1 not answered', '7.1.2', true, {}],
		['7.1.2, a report every month', '7.1.2', true, { '7.1': choice('a') }],
		['7.1.2, no report', '7.1.2', false, { '7.1': choice('f') }],

		['S3.1, some outsourced', 'S3.1', true, { '3.3': people(4), '3.3.1': choice('e') }],
		['S3.1, 3.3.1 not answered', 'S3.1', true, { '3.3': people(4) }],
		['S3.1, 3.3.1 not known', 'S3.1', true, { '3.3': people(4), '3.3.1': dontKnow }],
		['S3.1, all employees', 'S3.1', false, { '3.3': people(4), '3.3.1': choice('f') }],
		['S3.1, 3.3.1 itself hidden', 'S3.1', false, { '3.3': people(0), '3.3.1': choice('a') }]
	])('%s', (_, id, visible, answers) => {
		expect(isVisible(itemOf(id), itemsById, entriesOf(answers))).toBe(visible);
	});

	it('ignores what was typed and is no answer', () => {
		const entries: Entries = { '3.3': { typed: { people: 'four' } } };
		expect(isVisible(itemOf('3.3.1'), itemsById, entries)).toBe(false);
	});

	it('refuses an item that depends on one that does not exist', () => {
		const item: Item = { ...itemOf('7.1.2'), shownWhen: { item: '9.9', is: ['a'] } };
		expect(() => isVisible(item, itemsById, {})).toThrow(
			new RangeError('7.1.2 depends on 9.9, which is not an item')
		);
	});
});

describe('hiddenBy', () => {
	it('names the item whose answer decides', () => {
		expect(hiddenBy(itemOf('7.1.2'), itemsById, entriesOf({ '7.1': choice('f') }))).toBe('7.1');
	});

	it('names the first of several items that depend on each other', () => {
		expect(hiddenBy(itemOf('S3.1'), itemsById, {})).toBe('3.3');
	});
});
