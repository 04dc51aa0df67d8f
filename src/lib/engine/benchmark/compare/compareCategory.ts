import type { Published } from '../benchmark';
import { positionOf } from './position';
import type { PublishedShare } from '../bounds/publishedShare';

/** Shares of the teams before, same and after. Before and after only in an order. */
export interface SharesBySide {
	before?: PublishedShare | undefined;
	same?: PublishedShare | undefined;
	after?: PublishedShare | undefined;
}

/**
 * The shares of the teams before, same and after one category of a single scale.
 *
 * @throws RangeError if the scale has no such category, or its figures contradict each other.
 */
export function compareCategory(published: Published, category: string): SharesBySide {
	const { before, same, after } = positionOf(published.scale, category);
	return {
		...(before && { before: published.share(before) }),
		same: published.share(same),
		...(after && { after: published.share(after) })
	};
}
