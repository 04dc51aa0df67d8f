import { describe, expect, it } from 'vitest';
import { compareMinimums } from '$lib/engine/frameworks/compareMinimums';
import { compareShared } from '$lib/engine/frameworks/compareShared';
import { choice } from '../../assessments';
import { sim3Levels } from './made';

/** What an option of 4.4, one answer for P-4 to P-6, says about their minimum levels together. */
function verdict(option: string | undefined, minimums: Readonly<Record<string, number>>) {
	const levels = sim3Levels(option ? { '4.4': { answer: choice(option) } } : {});
	const results = compareMinimums(levels.requirements, new Map(Object.entries(minimums)));
	return {
		alone: results.map((each) => each.verdict),
		together: compareShared(levels, results).map((each) => each.verdict)
	};
}

// By hand. Option c: the least of the three is at level 2, and the others at 2 to 4.
describe('minimum levels of what one answer stands for', () => {
	it.each([
		// Whichever is at 2 falls short.
		[{ 'P-4': 3, 'P-5': 3, 'P-6': 3 }, ['cannotTell', 'cannotTell', 'cannotTell'], 'notAllMet'],
		// P-6 may be the one at 2.
		[{ 'P-4': 3, 'P-5': 3, 'P-6': 2 }, ['cannotTell', 'cannotTell', 'met'], 'cannotTell'],
		// P-6 has no minimum, and may be the one at 2.
		[{ 'P-4': 4, 'P-5': 4 }, ['cannotTell', 'cannotTell'], 'cannotTell'],
		[{ 'P-4': 2, 'P-5': 1, 'P-6': 0 }, ['met', 'met', 'met'], 'met']
	])('%j', (minimums, alone, together) => {
		expect(verdict('c', minimums)).toEqual({ alone, together: [together] });
	});

	it('cannot be told where the answer is missing, or who ordered the audit', () => {
		const minimums = { 'P-4': 4, 'P-5': 4, 'P-6': 4 };
		expect(verdict(undefined, minimums).together).toEqual(['cannotTell']);
		expect(verdict('a', minimums).together).toEqual(['cannotTell']);
		expect(verdict('b', minimums).together).toEqual(['notAllMet']);
	});

	it('have no result where none of them has a minimum', () => {
		expect(verdict('c', { 'O-8': 3 }).together).toEqual([]);
	});
});
