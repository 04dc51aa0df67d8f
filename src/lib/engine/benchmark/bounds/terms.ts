import { jointOptions, type FigureGroup } from './groups';
import { noAnswer, type Scale } from '../scale';

/** A sum of unknown shares, each times its coefficient. */
export type Terms = ReadonlyMap<string, number>;

/** The unknown share of the teams without an answer. */
export const unanswered = '(no answer)';

/** What a share is asked for, beside its options. */
export interface Narrowing {
	/** Options that the teams do not have; tied to the others by a figure. */
	without?: readonly string[] | undefined;
	/** The one way in which the teams provide the one service. */
	provision?: string | undefined;
}

/**
 * The share of the teams with at least one of the given options, as a sum of unknowns.
 *
 * Options that exclude each other add up. Of options that a team may have several of, the patterns
 * with at least one of them add up.
 *
 * @param options Categories of the scale, or `none` for the teams without an answer.
 * @throws RangeError if the scale has no such option, or no group holds them together.
 */
export function termsOf(
	scale: Scale,
	groups: readonly FigureGroup[],
	options: readonly string[],
	{ without = [], provision }: Narrowing = {}
): Terms {
	if (provision !== undefined) return new Map([[wayOf(scale, options, provision), 1]]);

	const terms = new Map<string, number>();
	for (const option of options) {
		if (option === noAnswer && !scale.categories.includes(option)) terms.set(unanswered, 1);
		else if (!scale.categories.includes(option)) {
			throw new RangeError(`${scale.id} has no option ${option}`);
		} else if (scale.exclusive.includes(option)) terms.set(option, 1);
	}
	for (const unknown of jointUnknowns(scale, groups, jointOptions(scale, options), without)) {
		terms.set(unknown, 1);
	}
	return terms;
}

/** The unknown share of the teams that provide a service in one way. */
function wayOf({ id, ways = [] }: Scale, options: readonly string[], provision: string): string {
	if (options.length !== 1 || !ways.includes(provision)) {
		throw new RangeError(`${id} has no way ${provision} of ${options.join(', ')}`);
	}
	return `${options[0]} ${provision}`;
}

function jointUnknowns(
	scale: Scale,
	groups: readonly FigureGroup[],
	options: readonly string[],
	without: readonly string[]
): readonly string[] {
	const group = groups.find((each) => options.some((option) => each.options.includes(option)));
	if (!group && options.length + without.length < 2) return options;
	if (!group || ![...options, ...without].every((option) => group.options.includes(option))) {
		throw new RangeError(`no figure of ${scale.id} ties ${options.join(', ')} together`);
	}
	return group.patterns
		.filter((pattern) => pattern.options.some((option) => options.includes(option)))
		.filter((pattern) => !pattern.options.some((option) => without.includes(option)))
		.map((pattern) => pattern.name);
}
