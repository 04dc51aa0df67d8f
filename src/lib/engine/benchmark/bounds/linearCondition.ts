import type { Terms } from './terms';

/** low ≤ sum of the terms ≤ high. */
export interface LinearCondition {
	terms: Terms;
	low: number;
	high: number;
	/** Id of the figure that it comes from; none where it holds for any distribution. */
	figure?: string;
}
