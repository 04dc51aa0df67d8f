/** @param {readonly number[]} values At least one. */
export function median(values) {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
