import { describe, expect, it } from 'vitest';
import { toggleOption } from '$lib/engine/answers/toggleOption';
import { choicesItem } from '../benchmark/builders';

/** Options a to e, of which e stands alone. */
const item = choicesItem('abcde', 'e');

describe('toggleOption', () => {
	it.each([
		['adds what is ticked', ['a'], 'b', ['a', 'b']],
		['keeps the printed order', ['c'], 'a', ['a', 'c']],
		['takes away what is unticked', ['a', 'b'], 'a', ['b']],
		['leaves nothing after the last is unticked', ['a'], 'a', []],
		['unticks the others for an exclusive option', ['a', 'b'], 'e', ['e']],
		['unticks an exclusive option for another', ['e'], 'c', ['c']],
		['unticks an exclusive option by itself', ['e'], 'e', []]
	])('%s', (_, chosen, letter, expected) => {
		expect(toggleOption(item, chosen, letter)).toEqual(expected);
	});

	it('changes nothing that it was given', () => {
		const chosen = ['a'];
		toggleOption(item, chosen, 'b');
		expect(chosen).toEqual(['a']);
	});

	it('refuses a letter that the item lacks', () => {
		expect(() => toggleOption(item, [], 'z')).toThrow(new RangeError('1.1 has no option z'));
	});
});
