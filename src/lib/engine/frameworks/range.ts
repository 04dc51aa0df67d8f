import type { LevelRange } from '$lib/data/frameworks/framework';

/**
 * The levels that all ranges allow. Where answers contradict each other, those that any of them allows:
 * which is wrong cannot be told.
 */
export function meet(ranges: readonly LevelRange[], all: LevelRange): LevelRange {
	const low = Math.max(all[0], ...ranges.map(([each]) => each));
	const high = Math.min(all[1], ...ranges.map(([, each]) => each));
	if (low <= high) return [low, high];
	const narrowed = ranges.filter((range) => !isSameRange(range, all));
	return [
		Math.min(...narrowed.map(([each]) => each)),
		Math.max(...narrowed.map(([, each]) => each))
	];
}

export function isSameRange(one: LevelRange, other: LevelRange): boolean {
	return one[0] === other[0] && one[1] === other[1];
}
