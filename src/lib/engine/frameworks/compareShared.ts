import type { MinimumResult } from './compareMinimums';
import type { FrameworkLevels, SharedLevels } from './levelsOf';

/** How requirements that one answer stands for are to their minimum levels, taken together. */
export interface SharedResult extends SharedLevels {
	/** `notAllMet`: at least one of them falls short, though it may not be known which. */
	verdict: 'met' | 'notAllMet' | 'cannotTell';
}

/**
 * What one answer for several requirements says about their minimum levels. The least of them is no higher
 * than the answer allows; where each one that can be the least has a higher minimum, not all are met.
 *
 * @param results Of every requirement with a minimum; what shares nothing with them is left out.
 */
export function compareShared(
	{ requirements, shared }: FrameworkLevels,
	results: readonly MinimumResult[]
): SharedResult[] {
	const lows = new Map(requirements.map(({ id, low }) => [id, low]));
	return shared.flatMap((each) => {
		const own = results.filter(({ id }) => each.of.includes(id));
		if (own.length === 0) return [];
		const minimums = new Map(own.map(({ id, minimum }) => [id, minimum]));
		const canBeLeast = each.of.filter((id) => (lows.get(id) ?? 0) <= each.high);
		const isShort =
			own.some(({ verdict }) => verdict === 'notMet') ||
			(canBeLeast.length > 0 && canBeLeast.every((id) => (minimums.get(id) ?? 0) > each.high));
		const isMet = own.every(({ verdict }) => verdict === 'met');
		return [{ ...each, verdict: isShort ? 'notAllMet' : isMet ? 'met' : 'cannotTell' }];
	});
}
