import { describe, expect, it } from 'vitest';
import { positionOf } from '$lib/engine/benchmark/compare/position';
import { singleScale } from '../builders';

describe('positionOf', () => {
	it('puts what is printed earlier before, and what is printed later after', () => {
		expect(positionOf(singleScale('abcde'), 'c')).toEqual({
			before: ['a', 'b'],
			same: ['c'],
			after: ['d', 'e']
		});
	});

	it('has nobody before the first', () => {
		expect(positionOf(singleScale('ab'), 'a').before).toEqual([]);
	});

	it('follows the order where it differs from the print', () => {
		expect(positionOf(singleScale('abc', { order: ['c', 'a'] }), 'a')).toEqual({
			before: ['c'],
			same: ['a'],
			after: []
		});
	});

	it('has no before or after outside the order, or without one', () => {
		expect(positionOf(singleScale('abc', { order: ['a', 'b'] }), 'c')).toEqual({ same: ['c'] });
		const unordered = singleScale('abc');
		delete unordered.order;
		expect(positionOf(unordered, 'a')).toEqual({ same: ['a'] });
	});

	it('refuses an option that the scale lacks', () => {
		expect(() => positionOf(singleScale('ab'), 'z')).toThrow(new RangeError('1.1 has no option z'));
	});
});
