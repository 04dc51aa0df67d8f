/** How a share may have become a printed percentage. */
export const roundings = ['halfUp', 'halfEven', 'cutOff'] as const;

export type Rounding = (typeof roundings)[number];

/**
 * The numbers of teams that are printed as a percentage on a base, by one way of rounding.
 *
 * In whole numbers throughout, so that a half is a half.
 *
 * @param percent As printed.
 * @param decimals Number of decimals that it is printed with.
 * @param of Number of teams in the base.
 * @example printedCounts(35, 0, 45, 'cutOff') // [16]: 35.56 %
 */
export function printedCounts(
	percent: number,
	decimals: number,
	of: number,
	rounding: Rounding
): number[] {
	const units = 10 ** decimals;
	const printed = Math.round(percent * units);
	// No count further away than one unit of the last decimal is printed so.
	const least = Math.max(0, Math.floor(((printed - 1) * of) / (100 * units)));
	const most = Math.min(of, Math.ceil(((printed + 1) * of) / (100 * units)));
	const counts = Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => least + step);
	return counts.filter((count) => rounded(100 * units * count, of, rounding) === printed);
}

function rounded(dividend: number, divisor: number, rounding: Rounding): number {
	const below = Math.floor(dividend / divisor);
	const rest = 2 * (dividend - below * divisor);
	if (rounding === 'cutOff' || rest < divisor) return below;
	if (rest > divisor || rounding === 'halfUp') return below + 1;
	return below % 2 === 0 ? below : below + 1;
}
