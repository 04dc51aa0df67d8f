import type { EditionReport } from '$lib/data/report/editionReport';
import type { OptionShare } from '$lib/data/report/shares';
import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import type { Benchmark, Published } from '../benchmark/benchmark';
import type { SharesBySide } from '../benchmark/compare/compareCategory';
import type { Caveat } from '../benchmark/figures/caveats';
import { evidenceOf } from '../benchmark/figures/evidence';
import type { Reading } from '../benchmark/figures/reading';
import { scaleOf } from '../benchmark/scale';

/**
 * What one edition published about an item or a measure, and an answer's place in it.
 *
 * @param place Where the answer stands; empty where there is none, or none can be told.
 * @throws RangeError if figures contradict each other.
 */
export function editionReport(
	benchmark: Benchmark,
	source: Item | Measure,
	place: SharesBySide = {}
): EditionReport {
	const published = benchmark.published(scaleOf(source));
	const { base, ...evidence } = evidenceOf(
		published,
		benchmark,
		'origin' in source ? source.origin : undefined
	);
	const isPublished = evidence.figures.length > 0;
	return {
		...(place.before && { before: bounds(place.before) }),
		...(place.same && { same: bounds(place.same) }),
		...(place.after && { after: bounds(place.after) }),
		...(place.same?.chance && { chance: pair(place.same.chance) }),
		published: isPublished ? published.scale.categories.flatMap(shareOf) : [],
		together: isPublished ? setsIn(saying(published)).flatMap(togetherOf) : [],
		...(isPublished && { base }),
		...evidence,
		...(published.clashes.length > 0 && {
			clashes: published.clashes.map((each) => ({ ...each }))
		}),
		// Where nothing is left to compute with, a contradiction is the reason for it.
		caveats: isPublished ? evidence.caveats : evidence.caveats.filter(isOfClash)
	};

	function togetherOf(options: string[]): EditionReport['together'] {
		const share = published.share(options);
		return share && isKnown(share) ? [{ options, share: bounds(share) }] : [];
	}

	function shareOf(option: string): OptionShare[] {
		const share = published.share([option]);
		if (!share || !isKnown(share)) return [];
		return [
			{
				option,
				share: bounds(share),
				...(share.chance && { chance: pair(share.chance) }),
				...waysOf(option)
			}
		];
	}

	/** How the teams provide a service, in the ways that figures speak of. */
	function waysOf(service: string): Pick<OptionShare, 'ways'> {
		const said = published.read.used.filter(({ figure }) => figure.options.includes(service));
		const ways = (published.scale.ways ?? []).flatMap((provision) => {
			if (!said.some(({ figure }) => figure.provision === provision)) return [];
			const share = published.way(service, provision);
			return share && isKnown(share) ? [{ provision, share: bounds(share) }] : [];
		});
		return ways.length > 0 ? { ways } : {};
	}
}

function isOfClash(caveat: Caveat): boolean {
	return caveat === 'packClash' || caveat === 'packChosen';
}

/** The readings that say anything beyond exact figures. */
function saying({ read, implied }: Published): Reading[] {
	const saysNothingMore = implied();
	return read.used.filter((reading) => !saysNothingMore.has(reading));
}

/** Every set of at least two options that a figure takes together, once. */
function setsIn(readings: readonly Reading[]): string[][] {
	const sets = readings
		.filter(({ interval, figure }) => interval && figure.options.length > 1)
		.map(({ figure }) => figure.options);
	return [...new Map(sets.map((set) => [set.join(' '), set])).values()];
}

function isKnown({ interval: [low, high] }: { interval: readonly [number, number] }): boolean {
	return low > 0 || high < 1;
}

function bounds({ interval }: { interval: readonly [number, number] }): [number, number] {
	return pair(interval);
}

function pair([low, high]: readonly [number, number]): [number, number] {
	return [low, high];
}
