import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import type { Benchmark, Published } from '../benchmark';
import { caveats, type Caveat } from '../figures/caveats';
import { evidenceOf } from '../figures/evidence';
import {
	newcombeOfBounds,
	type BoundedDifference,
	type BoundedShare
} from '../statistics/newcombe';
import { scaleOf } from '../scale';

/** One option in two editions. The editions asked different teams: a difference is no trend. */
type EditionComparison =
	| ({
			status: 'compared';
			earlier: BoundedShare;
			later: BoundedShare;
			/** Ids of the figures about the item in both editions. */
			figures: string[];
			caveats: Caveat[];
	  } & BoundedDifference)
	/** One of the editions says nothing of the option by itself, or on another base. */
	| { status: 'notComparable'; reason: NotComparable };

/** Why no difference can be worked out; the first that holds. */
type NotComparable = 'differentBase' | 'oneEditionOnly' | 'differentClasses' | 'wordsOnly';

/**
 * The difference of one option's share between two editions, with Newcombe's interval: of bounds, the
 * worst case. It is the later share, seen from the earlier.
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
	const [first, second] = [boundedShare(before, option), boundedShare(after, option)];
	if (!first || !second || before.read.base !== after.read.base) {
		return { status: 'notComparable', reason: reasonFor(before, after, option) };
	}

	const origin = 'origin' in source ? source.origin : undefined;
	const evidence = [evidenceOf(before, earlier, origin), evidenceOf(after, later, origin)];
	const weakened = new Set(evidence.flatMap((ground) => ground.caveats)).add('differentSurveys');
	return {
		status: 'compared',
		earlier: first,
		later: second,
		figures: evidence.flatMap((ground) => ground.figures),
		caveats: caveats.filter((caveat) => weakened.has(caveat)),
		...newcombeOfBounds(second, first)
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

/** The bounds of an option that the edition speaks of by itself; undefined where they say nothing. */
function boundedShare(published: Published, option: string): BoundedShare | undefined {
	const { read, share } = published;
	const teams = speaksOf(published, option) === 'itself' ? share([option])?.teams : undefined;
	if (teams === undefined || read.teams === undefined) return undefined;
	return teams[0] === 0 && teams[1] === read.teams ? undefined : { teams, of: read.teams };
}
