import { jointOptions, type Group } from './groups';
import { noAnswer, type Scale } from '../scale';

/** A sum of unknown shares, each times its coefficient. */
export type Terms = ReadonlyMap<string, number>;

/** The unknown share of the teams without an answer. */
export const unanswered = '(no answer)';

/**
 * The share of the teams with at least one of the given options, as a sum of unknowns.
 *
 * Options that exclude each other add up. Of options that a team may have several of, the patterns
 * with at least one of them add up.
 *
 * @param options Categories of the scale, or `none` for the teams without an answer.
 * @throws RangeError if the scale has no such option, or no group holds them together.
 */
export function termsOf(scale: Scale, groups: readonly Group[], options: readonly string[]): Terms {
	const terms = new Map<string, number>();
	for (const option of options) {
		if (option === noAnswer && !scale.categories.includes(option)) terms.set(unanswered, 1);
		else if (!scale.categories.includes(option)) {
			throw new RangeError(`${scale.id} has no option ${option}`);
		} else if (scale.exclusive.includes(option)) terms.set(option, 1);
	}
	for (const unknown of jointUnknowns(scale, groups, jointOptions(scale, options))) {
		terms.set(unknown, 1);
	}
	return terms;
}

function jointUnknowns(
	scale: Scale,
	groups: readonly Group[],
	options: readonly string[]
): readonly string[] {
	const group = groups.find((each) => options.some((option) => each.options.includes(option)));
	if (!group && options.length < 2) return options;
	if (!group || !options.every((option) => group.options.includes(option))) {
		throw new RangeError(`no figure of ${scale.id} ties ${options.join(', ')} together`);
	}
	return group.patterns
		.filter((pattern) => pattern.options.some((option) => options.includes(option)))
		.map((pattern) => pattern.name);
}
