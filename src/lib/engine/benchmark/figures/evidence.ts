import type { Item } from '$lib/data/survey/item';
import type { Benchmark, Published } from '../benchmark';
import { caveatsOf, type Caveat } from './caveats';
import type { BaseKind } from './bases';

/** What a comparison rests on. */
export interface Evidence {
	/** Whose shares they are, and how many teams that is, if a source says so. */
	base: { kind: BaseKind; teams?: number };
	/** Ids of the figures that the bounds follow from. */
	figures: string[];
	/** Ids of the figures that say nothing beyond those. */
	confirming: string[];
	/** Ids of the figures that are shown and not computed with. */
	quoted: string[];
	caveats: Caveat[];
}

/**
 * What any comparison with these figures rests on.
 *
 * @param origin Of the item's options; undefined for a measure.
 */
export function evidenceOf(
	{ read: all, clashes, yielding, implied }: Published,
	{ sources, isOfPack }: Benchmark,
	origin?: Item['origin']
): Evidence {
	const saysNothingMore = implied();
	const read = {
		...all,
		used: all.used.filter((reading) => !saysNothingMore.has(reading)),
		confirming: [...all.confirming, ...[...saysNothingMore].map(({ figure }) => figure)]
	};
	return {
		base: { kind: read.base, ...(read.teams !== undefined && { teams: read.teams }) },
		figures: read.used.map((reading) => reading.figure.id),
		confirming: read.confirming.map((figure) => figure.id),
		quoted: read.quoted.map((figure) => figure.id),
		caveats: caveatsOf(read, sources, origin, { isOfPack, clashes, yielding })
	};
}
