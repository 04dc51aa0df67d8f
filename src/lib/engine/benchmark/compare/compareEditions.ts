import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import type { Benchmark, Published } from '../benchmark';
import { caveats, type Caveat } from '../figures/caveats';
import { groundsOf } from '../figures/grounds';
import { newcombe, type CountedShare, type Difference } from '../statistics/newcombe';
import { scaleOf } from '../scale';

/** One option in two editions. The editions asked different teams: a difference is no trend. */
export type EditionComparison =
	| ({
			status: 'compared';
			earlier: CountedShare;
			later: CountedShare;
			/** Ids of the figures about the item in both editions. */
			figures: string[];
			caveats: Caveat[];
	  } & Difference)
	/** Not published to the exact number of teams in both editions, or on different bases. */
	| { status: 'notComparable'; reason: NotComparable };

/** Why no difference can be worked out; the first that holds. */
export type NotComparable = 'differentBase' | 'oneEditionOnly' | 'differentClasses' | 'wordsOnly';

/**
 * The difference of one option's share between two editions, with Newcombe's interval, where both
 * published it exactly. It is the later share, seen from the earlier.
 *
 * @param source The item or measure that the option belongs to.
 * @throws RangeError if it has no such option, or figures contradict each other.
 */
export function compareEditions(
	earlier: Benchmark,
	later: Benchmark,
	source: Item | Measure,
	option: string
): EditionComparison {
	const scale = scaleOf(source);
	const [before, after] = [earlier.published(scale), later.published(scale)];
	const [first, second] = [countedShare(before, option), countedShare(after, option)];
	if (!first || !second || before.read.base !== after.read.base) {
		return { status: 'notComparable', reason: reasonFor(before, after, option) };
	}

	const origin = 'origin' in source ? source.origin : undefined;
	const grounds = [groundsOf(before, earlier, origin), groundsOf(after, later, origin)];
	const weakened = new Set(grounds.flatMap((ground) => ground.caveats)).add('differentSurveys');
	return {
		status: 'compared',
		earlier: first,
		later: second,
		figures: grounds.flatMap((ground) => ground.figures),
		caveats: caveats.filter((caveat) => weakened.has(caveat)),
		...newcombe(second, first)
	};
}

/** Whether an edition speaks of an option by itself, together with others only, or not at all. */
export function speaksOf({ read }: Published, option: string): 'itself' | 'together' | 'nothing' {
	const sets = read.used
		.map(({ figure: { options, maybe = [] } }) => [...options, ...maybe])
		.filter((options) => options.includes(option));
	if (sets.length === 0) return 'nothing';
	return sets.some((options) => options.length === 1) ? 'itself' : 'together';
}

function reasonFor(before: Published, after: Published, option: string): NotComparable {
	const said = [before, after].map((published) => speaksOf(published, option));
	if (said.includes('nothing')) return 'oneEditionOnly';
	const [one, other] = [before.read, after.read];
	if (one.base !== other.base || !one.teams || !other.teams) return 'differentBase';
	return said.includes('together') ? 'differentClasses' : 'wordsOnly';
}

function countedShare({ read, share }: Published, option: string): CountedShare | undefined {
	const teams = share([option])?.exact;
	return teams === undefined || read.teams === undefined ? undefined : { teams, of: read.teams };
}
