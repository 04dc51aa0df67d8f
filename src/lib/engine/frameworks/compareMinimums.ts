import type { RequirementLevels } from './levelsOf';

/** How a requirement stands to a minimum level. */
export interface MinimumResult {
	id: string;
	minimum: number;
	verdict: 'met' | 'notMet' | 'cannotTell';
}

/**
 * Each level beside its minimum: met or not only where every level that the answers allow is.
 *
 * @param minimums By requirement; what has none is left out.
 */
export function compareMinimums(
	requirements: readonly RequirementLevels[],
	minimums: ReadonlyMap<string, number>
): MinimumResult[] {
	return requirements.flatMap(({ id, low, high }) => {
		const minimum = minimums.get(id);
		if (minimum === undefined) return [];
		const verdict = low >= minimum ? 'met' : high < minimum ? 'notMet' : 'cannotTell';
		return [{ id, minimum, verdict }];
	});
}
