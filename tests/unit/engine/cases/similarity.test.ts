import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entries } from '$lib/data/answer';
import { casesById } from '$lib/data/cases/cases';
import type { Item } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';
import { entriesOfCase } from '$lib/engine/cases/entriesOfCase';
import { similarity } from '$lib/engine/cases/similarity';

const choice = (option: string) => ({ answer: { kind: 'choice', option } }) as const;
const people = (count: number) => ({ answer: { kind: 'people', people: count } }) as const;

function caseEntries(id: string): Entries {
	const interviewed = casesById.get(id);
	if (interviewed === undefined) throw new RangeError(`${id} is not a case`);
	return entriesOfCase(interviewed, itemsById);
}

describe('similarity', () => {
	it('is the mean over the items that both have answered', () => {
		const one = { '2.8': choice('b'), '7.1': choice('a'), '3.3': people(8), '3.8': choice('a') };
		const other = {
			'2.8': choice('b'),
			'7.1': choice('d'),
			'3.3': people(60),
			'3.8': { answer: { kind: 'dontKnow' } }
		} as const;
		// 1, 1 − 3/5 and 1 − 2/3; 3.8 is left out.
		expect(similarity(itemsById, one, other)).toEqual({
			similarity: expect.closeTo((1 + 2 / 5 + 1 / 3) / 3, 12),
			items: 3
		});
	});

	it('leaves out answers that are hidden, and the supplementary questions', () => {
		const one = { '7.1': choice('f'), '7.1.2': choice('c'), 'S4.2': choice('a') };
		const other = { '7.1': choice('f'), '7.1.2': choice('c'), 'S4.2': choice('a') };
		expect(similarity(itemsById, one, other)).toEqual({ similarity: 1, items: 1 });
	});

	it('is open without a common item', () => {
		const found = similarity(itemsById, { '2.8': choice('a') }, { '7.1': choice('a') });
		expect(found).toEqual({ similarity: undefined, items: 0 });
	});

	it.each([
		// 2.1 0, 2.2 0, 2.3 1, 2.9 (b, h and t) 1, 3.3 (10 and 60) 2/3, 6.1 (e and d) and 6.2 (c and
		// d) 4/5 each: 64/15 over 7.
		['asy-csirt', 'ntt-cert', 64 / 105, 7],
		// 2.1, 2.3, 2.5, 2.9 (b, k, r and v), 3.3 and 3.8 the same; 5.2 0; 7.1 (d and f) 3/5.
		['t-sirt', 'ymc-csirt', 6.6 / 8, 8]
	])('of %s and %s is as worked out by hand', (one, other, expected, items) => {
		expect(similarity(itemsById, caseEntries(one), caseEntries(other))).toEqual({
			similarity: expect.closeTo(expected, 12),
			items
		});
	});

	it('is symmetric, between 0 and 1, and 1 with itself', () => {
		fc.assert(
			fc.property(entries(), entries(), (one, other) => {
				const found = similarity(itemsById, one, other);
				const turned = similarity(itemsById, other, one);
				expect(turned.items).toBe(found.items);
				expect(turned.similarity ?? -1).toBeCloseTo(found.similarity ?? -1, 12);
				const { similarity: share = 0 } = found;
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
				const own = similarity(itemsById, one, one);
				if (own.items > 0) expect(own.similarity).toBe(1);
			}),
			{ seed: 1971, numRuns: 200 }
		);
	});
});

/** Answers of every kind to any of the items, with some left open. */
function entries(): fc.Arbitrary<Entries> {
	const each = [...itemsById.values()].map((item) => [item.id, answer(item)] as const);
	const record = fc.record(Object.fromEntries(each), { requiredKeys: [] });
	return record.map((answers) =>
		Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, { answer: given }]))
	);
}

function answer(item: Item): fc.Arbitrary<Answer> {
	const open = fc.constantFrom<Answer>({ kind: 'dontKnow' }, { kind: 'notApplicable' });
	return fc.oneof({ weight: 5, arbitrary: given(item) }, { weight: 1, arbitrary: open });
}

function given(item: Item): fc.Arbitrary<Answer> {
	switch (item.kind) {
		case 'choice':
			return fc.constantFrom(...item.options).map(({ id }) => ({ kind: 'choice', option: id }));
		case 'choices': {
			const ids = item.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
			const some = fc.subarray(ids, { minLength: 1 });
			return some.map((options) => ({ kind: 'choices', options }));
		}
		case 'month':
			return fc
				.integer({ min: 2000, max: 2026 })
				.map((year) => ({ kind: 'month', year, month: 4 }));
		case 'people':
			return fc.integer({ min: 0, max: 100 }).map((count) => ({ kind: 'people', people: count }));
		case 'services': {
			const provision = fc.constantFrom('inHouse', 'half', 'outsourced', 'notOffered' as const);
			return fc
				.dictionary(fc.constantFrom(...item.services.map(({ id }) => id)), provision)
				.map((provisions) => ({ kind: 'services', provisions: { ...provisions } }));
		}
	}
}
