/**
 * Bounds rounded outwards to tenths of a per cent, so that rounding never claims more than they do.
 *
 * @param bounds Fractions.
 * @example outwards([0.0889, 0.2775]) // [0.088, 0.278]
 */
export function outwards([low, high]: readonly [number, number]): [number, number] {
	return [Math.floor(steady(low)) / 1000, Math.ceil(steady(high)) / 1000];
}

/** In tenths of a per cent. 0.6 - 0.055 is 0.5449999999999999: noise is not to be rounded up. */
function steady(share: number): number {
	return Number((share * 1000).toFixed(6));
}
