import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { distribute, distributionOf } from '$lib/engine/group/distribution';
import { protect } from '$lib/engine/group/protect';
import { assessment } from '../../assessments';

const withEntries = (entries: Entries) => assessment({ entries });

/** Three organisations, counted by hand below. */
const three = [
	withEntries({
		'1.1': { answer: { kind: 'choice', option: 'a' } },
		'2.4': { answer: { kind: 'choices', options: ['e'] } },
		'3.3': { answer: { kind: 'people', people: 7 } },
		'2.9': { answer: { kind: 'services', provisions: { a: 'inHouse', d: 'notOffered' } } }
	}),
	withEntries({
		'1.1': { answer: { kind: 'choice', option: 'a' } },
		'2.4': { answer: { kind: 'choices', options: ['a', 'b'] } },
		'2.4.1': { answer: { kind: 'choices', options: ['c'] } },
		'3.3': { answer: { kind: 'dontKnow' } },
		'2.9': { answer: { kind: 'services', provisions: { a: 'half' } } }
	}),
	withEntries({ '1.1': { answer: { kind: 'choice', option: 'h' } } })
];

describe('a group is counted', () => {
	const { teams, counts } = distribute(three, itemsById);

	it.each<[string, Record<string, number>]>([
		['1.1', { a: 2, h: 1 }],
		['2.4', { e: 1, a: 1, b: 1, unanswered: 1 }],
		// Who answers 2.4 with e is not asked; who has not answered it is.
		['2.4.1', { hidden: 1, c: 1, unanswered: 1 }],
		['3.3', { from5to9: 1, dontKnow: 1, unanswered: 1 }],
		['2.9', { 'a/inHouse': 1, 'd/notOffered': 1, 'a/half': 1, unanswered: 1 }]
	])('in item %s', (item, expected) => {
		expect(teams).toBe(3);
		expect(Object.fromEntries(counts.get(item) ?? [])).toEqual(expected);
	});

	it('with a number of people that is in no class in none of them, nor in a pack', () => {
		const item = itemsById.get('3.3');
		if (item?.kind !== 'people') throw new Error('3.3 is no number of people');
		// The printed classes as they are, but for the first.
		const gap = { ...item, classes: item.classes.slice(1) };
		const people = Math.min(...gap.classes.map(({ min }) => min)) - 1;
		const group = Array.from({ length: 20 }, () =>
			withEntries({ '3.3': { answer: { kind: 'people', people } } })
		);
		const counted = distribute(group, new Map([['3.3', gap]]));
		expect(Object.fromEntries(counted.counts.get('3.3') ?? [])).toEqual({ outside: 20 });
		const [shown] = protect(counted, new Map([['3.3', gap]])).items;
		expect([...(shown?.bands.values() ?? [])].every(([from]) => from === 0)).toBe(true);
	});

	it('and no count is taken twice from a list', () => {
		const one = { itemId: '1.1', optionId: 'a', assessments: 2 };
		expect(distributionOf(3, [one]).counts.get('1.1')?.get('a')).toBe(2);
		expect(() => distributionOf(3, [one, one])).toThrow('1.1 a is counted twice');
	});
});
