import type { LinearCondition } from './linearCondition';

/**
 * What conditions on one unknown leave of its share: at least 0, and whatever each of them says.
 *
 * @param own With the coefficient that the unknown has in each.
 * @returns The low end above the high one where they leave nothing.
 */
export function possibleShare(
	own: Iterable<readonly [coefficient: number, condition: Pick<LinearCondition, 'low' | 'high'>]>
): [low: number, high: number] {
	let low = 0;
	let high = Infinity;
	for (const [coefficient, condition] of own) {
		if (coefficient === 0) continue;
		const ends = [condition.low / coefficient, condition.high / coefficient] as const;
		low = Math.max(low, Math.min(...ends));
		high = Math.min(high, Math.max(...ends));
	}
	return [low, high];
}
