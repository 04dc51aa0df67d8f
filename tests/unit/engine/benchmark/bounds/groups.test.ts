import { describe, expect, it } from 'vitest';
import { groupsOf } from '$lib/engine/benchmark/bounds/groups';
import { severalScale, singleScale } from '../builders';

const optionsOf = (...given: Parameters<typeof groupsOf>) =>
	groupsOf(...given).map((group) => group.options.join(''));

describe('groupsOf', () => {
	it('joins sets with an option in common, and keeps others apart', () => {
		const sets = [['a', 'b'], ['d', 'e'], ['c', 'b'], ['f']];
		expect(optionsOf(severalScale('abcdef'), sets)).toEqual(['de', 'abc']);
	});

	it('joins two groups that a third set connects', () => {
		const sets = [
			['a', 'b'],
			['c', 'd'],
			['d', 'a']
		];
		expect(optionsOf(severalScale('abcd'), sets)).toEqual(['abcd']);
	});

	it('has none where options exclude each other', () => {
		expect(optionsOf(singleScale('abc'), [['a', 'b']])).toEqual([]);
		expect(optionsOf(severalScale('ae', 'e'), [['a', 'e']])).toEqual([]);
	});

	it('lists every pattern of a group', () => {
		const [group] = groupsOf(severalScale('abc'), [['a', 'b', 'c']]);
		expect(group?.patterns.map(({ options }) => options.join(''))).toEqual(
			expect.arrayContaining(['a', 'b', 'c', 'ab', 'ac', 'bc', 'abc'])
		);
		expect(group?.patterns).toHaveLength(7);
	});

	it('refuses more options than it can list the patterns of', () => {
		const letters = 'abcdefghijklm';
		expect(() => groupsOf(severalScale(letters), [[...letters]])).toThrow(
			new RangeError('1.1: figures tie 13 options together')
		);
	});
});
