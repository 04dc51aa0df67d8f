import type { Scale } from '../scale';

/**
 * Options of several choices that figures tie together. What a team may have of them is one of the
 * patterns: a non-empty set of the options, exactly these and no others of the group.
 */
export interface FigureGroup {
	options: readonly string[];
	patterns: readonly Pattern[];
}

interface Pattern {
	/** Name of the unknown share of the teams with this pattern. */
	name: string;
	options: readonly string[];
}

/** With n options there are 2ⁿ − 1 patterns: beyond this the solver would take too long. */
const maxOptions = 12;

/**
 * The groups that sets of options fall into: sets with an option in common are one group.
 *
 * Patterns, not the shares of the sets themselves, are the unknowns, because sets that overlap
 * bound each other in more ways than "at least each piece, at most their sum".
 *
 * @param sets What figures take together. Options that no team has beside others play no part.
 * @throws RangeError if a group has so many options that its patterns cannot be listed.
 */
export function groupsOf(scale: Scale, sets: readonly (readonly string[])[]): FigureGroup[] {
	let groups: Set<string>[] = [];
	for (const set of sets) {
		const joint = jointOptions(scale, set);
		if (joint.length < 2) continue;
		const meeting = groups.filter((group) => joint.some((option) => group.has(option)));
		const merged = new Set([...joint, ...meeting.flatMap((group) => [...group])]);
		groups = [...groups.filter((group) => !meeting.includes(group)), merged];
	}
	return groups.map((group) => {
		const options = jointOptions(scale, [...group]);
		if (options.length > maxOptions) {
			throw new RangeError(`${scale.id}: figures tie ${options.length} options together`);
		}
		return { options, patterns: patternsOf(options) };
	});
}

/** Those of the options that a team may have together with another, in the scale's order. */
export function jointOptions(scale: Scale, options: readonly string[]): string[] {
	return scale.categories.filter(
		(category) => options.includes(category) && !scale.exclusive.includes(category)
	);
}

function patternsOf(options: readonly string[]): Pattern[] {
	const sets = options.reduce<string[][]>(
		(found, option) => [...found, ...found.map((set) => [...set, option])],
		[[]]
	);
	return sets.slice(1).map((set) => ({ name: `only ${set.join(' ')}`, options: set }));
}
