import type { Criterion } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';

/** The options that settle a criterion; undefined where any answer would do, or it reads no choice. */
export function settlingOptions({ rule }: Criterion, item: Item): string[] | undefined {
	if (rule.kind !== 'byOption' || item.kind !== 'choice') return undefined;
	return item.options.map(({ id }) => id).filter((option) => rule.verdicts[option] === 'settled');
}
