import { describe, expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { carriedOver } from '$lib/engine/answers/carriedOver';
import { choice } from '../../assessments';

const carried = (option: string) => ({ answer: choice(option), toConfirm: true as const });

describe('answers carried over that nobody has looked at', () => {
	it('are named in the order of the questionnaire', () => {
		expect(
			carriedOver(itemsById, {
				'6.1': carried('d'),
				'2.8': carried('c'),
				'2.10': { answer: choice('a') }
			})
		).toEqual(['2.8', '6.1']);
	});

	it('leave out what does not apply', () => {
		// 7.1.2 asks about the readers of a report; f is that there is none.
		expect(
			carriedOver(itemsById, { '7.1': { answer: choice('f') }, '7.1.2': carried('a') })
		).toEqual([]);
	});
});
