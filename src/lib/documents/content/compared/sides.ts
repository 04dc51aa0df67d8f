import type { Comparison, Reported } from '$lib/engine/comparison/compareAssessments';
import { compareWords, type Change } from '$lib/wording/compareWords';
import { shortened } from '$lib/wording/keptText';
import { text, withTone } from '../cells';
import type { Cell, Tone } from '../document';
import { oneLine } from '../oneLine';

/** Two assessments of which one came first, all of the organisation in a row, and what changed. */
export interface Compared {
	earlier: Reported;
	later: Reported;
	/** The oldest first; the two that are compared are among them. */
	series: readonly Reported[];
	comparison: Comparison;
}

/** Excel takes no more than 255 letters in the name of a column. */
const longestTitle = 60;

/** An assessment's title, as the head of a column has room for it. */
export function shortTitle({ assessment }: Reported): string {
	return shortened(oneLine(assessment.title), longestTitle);
}

/** Which of the two a column is about, with its title: two titles can be the same. */
export function sideTitles({ earlier, later }: Compared): [earlier: string, later: string] {
	const words = compareWords();
	return [
		words.named(words.earlier, shortTitle(earlier)),
		words.named(words.later, shortTitle(later))
	];
}

const tones: Partial<Record<Change, Tone>> = { better: 'good', worse: 'bad' };

/** A change in a word, and in colour what the word says. */
export function changeCell(change: Change): Cell {
	return withTone(text(compareWords().changes[change]), tones[change]);
}
