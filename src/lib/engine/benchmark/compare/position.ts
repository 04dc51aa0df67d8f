import type { Scale } from '../scale';

/** The categories that stand before, at and after one of a single scale. */
export interface Position {
	/** First-printed side. Absent where the category has no place in an order. */
	before?: string[];
	same: string[];
	after?: string[];
}

/**
 * Where a category stands. Teams without an answer and categories outside the order are neither
 * before nor after.
 *
 * @throws RangeError if the scale has no such category.
 * @example positionOf(fiveSteps, 'c') // { before: ['a', 'b'], same: ['c'], after: ['d', 'e'] }
 */
export function positionOf(scale: Scale, category: string): Position {
	if (!scale.categories.includes(category)) {
		throw new RangeError(`${scale.id} has no option ${category}`);
	}
	const order = scale.order ?? [];
	const place = order.indexOf(category);
	if (place < 0) return { same: [category] };
	return { before: order.slice(0, place), same: [category], after: order.slice(place + 1) };
}
