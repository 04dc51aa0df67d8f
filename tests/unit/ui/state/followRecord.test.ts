import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it } from 'vitest';
import { follow } from '$lib/ui/state/followRecord';

const none = () => false;
const mapOf = () =>
	new SvelteMap<string, { n: number }>([
		['a', { n: 1 }],
		['b', { n: 2 }]
	]);

describe('a map that follows a record', () => {
	it('is not touched by what is the same, and says so', () => {
		const map = mapOf();
		const before = map.get('a');
		expect(follow(map, { a: { n: 1 }, b: { n: 2 } }, none)).toBe(false);
		expect(map.get('a')).toBe(before);
	});

	it.each([
		['changed', { a: { n: 9 }, b: { n: 2 } }],
		['added', { a: { n: 1 }, b: { n: 2 }, c: { n: 3 } }],
		['taken out', { a: { n: 1 } }]
	])('takes over what was %s, and says so', (_, record) => {
		const map = mapOf();
		expect(follow(map, record, none)).toBe(true);
		expect(Object.fromEntries(map)).toEqual(record);
	});

	it('keeps its own where that is not saved yet', () => {
		const map = mapOf();
		expect(follow(map, { a: { n: 9 } }, (key) => key === 'a')).toBe(true);
		expect(Object.fromEntries(map)).toEqual({ a: { n: 1 } });
		expect(follow(map, {}, () => true)).toBe(false);
	});
});
