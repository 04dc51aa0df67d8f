import type { Assessment } from '$lib/data/assessment';

/** Something that holds an assessment, such as a file. */
interface Copy {
	assessment: Assessment;
}

/** Copies that do not count. `example`: nobody's own answers; `isPart`: some items only. */
interface LeftOutCopy<Held extends Copy> {
	copy: Held;
	reason: 'olderCopy' | 'example' | 'isPart';
}

/**
 * Which of several copies count: of each assessment the one changed last, of equally new ones the
 * first.
 *
 * @returns Both lists in the order in which the copies came.
 */
export function latestCopies<Held extends Copy>(
	copies: readonly Held[]
): { counted: Held[]; leftOut: LeftOutCopy<Held>[] } {
	const latest = new Map<string, Held>();
	for (const copy of copies) {
		const { id } = copy.assessment;
		const known = latest.get(id);
		const isNewer = !known || lastChange(copy) > lastChange(known);
		if (!neverCounts(copy) && isNewer) latest.set(id, copy);
	}
	const counted = new Set(latest.values());
	return {
		counted: copies.filter((copy) => counted.has(copy)),
		leftOut: copies
			.filter((copy) => !counted.has(copy))
			.map((copy) => ({ copy, reason: neverCounts(copy) ?? 'olderCopy' }))
	};
}

/** Why an assessment is not one organisation's, whatever else there is. */
function neverCounts({ assessment: { example, part } }: Copy): 'example' | 'isPart' | undefined {
	if (part) return 'isPart';
	return example ? 'example' : undefined;
}

/** Without the Z of UTC the texts stand in the order of their times, however fine they are. */
function lastChange({ assessment }: Copy): string {
	return assessment.changedAt.slice(0, -1);
}
