import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { choosesAny } from '$lib/engine/answers/choosesAny';

describe('choosesAny', () => {
	it.each<[string, Answer | undefined, boolean]>([
		['no answer', undefined, false],
		['one of them', { kind: 'choice', option: 'b' }, true],
		['another option', { kind: 'choice', option: 'c' }, false],
		['one of them and another', { kind: 'choices', options: ['b', 'c'] }, true],
		['others only', { kind: 'choices', options: ['c', 'd'] }, false],
		['"don’t know"', { kind: 'dontKnow' }, false],
		['a number', { kind: 'people', people: 2 }, false]
	])('finds in %s whether a or b is chosen', (_, answer, expected) => {
		expect(choosesAny(answer, ['a', 'b'])).toBe(expected);
	});
});
