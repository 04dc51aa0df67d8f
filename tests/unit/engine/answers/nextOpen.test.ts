import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { nextOpen } from '$lib/engine/answers/nextOpen';
import { choice } from '../readiness/settlingAnswers';

const dontKnow = { answer: { kind: 'dontKnow' as const } };
/** Every item answered but some. */
const allBut = (...ids: readonly string[]) =>
	Object.fromEntries(
		[...itemsById.keys()].filter((id) => !ids.includes(id)).map((id) => [id, dontKnow])
	);

describe('the item to go on with', () => {
	it('is the first of all where nobody has begun', () => {
		expect(nextOpen(itemsById, {}, undefined)).toBe('1.1');
	});

	it('is the first from the place on that is not answered', () => {
		expect(nextOpen(itemsById, allBut('2.3', '3.1'), '2.8')).toBe('3.1');
	});

	it('is the place itself while that is not answered', () => {
		expect(nextOpen(itemsById, {}, '2.8')).toBe('2.8');
	});

	it('is one before the place where nothing after it is left', () => {
		expect(nextOpen(itemsById, allBut('2.3'), '2.8')).toBe('2.3');
	});

	it('may be one of which some services are left', () => {
		const some = { answer: { kind: 'services' as const, provisions: { a: 'inHouse' as const } } };
		expect(nextOpen(itemsById, { ...allBut(), '2.9': some }, undefined)).toBe('2.9');
	});

	it('is none that does not apply', () => {
		// Without a SOC nobody is asked about it.
		const entries = { ...allBut('2.14.1'), '2.14': choice('b') };
		expect(nextOpen(itemsById, entries, undefined)).toBeUndefined();
	});

	it('is none where all is answered', () => {
		expect(nextOpen(itemsById, allBut(), '7.1')).toBeUndefined();
	});
});
