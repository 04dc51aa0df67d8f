import type { Edition } from '$lib/data/editions/source';
import type { WordingColumn } from '$lib/data/editions/wording';
import type { Item } from '$lib/data/survey/item';
import type { Measure } from '$lib/data/survey/measure';
import { benchmarkOf, type Published } from '../benchmark/benchmark';
import { askedShare, solvedScale, type SolvedBounds } from '../benchmark/bounds/solvedBounds';
import type { FigureLists } from '../benchmark/figures/readFigures';
import type { Interval } from '../benchmark/statistics/interval';
import { scaleOf, type Scale } from '../benchmark/scale';

interface Asked {
	items: readonly Item[];
	measures: readonly Measure[];
}

/**
 * The bounds of whatever a report can ask for, of all editions. They follow from the figures alone, so that
 * they can be solved before there is an answer. What is not among them is solved when it is asked for.
 *
 * @throws RangeError if figures contradict each other.
 */
export function solveBounds(
	editions: readonly Edition[],
	{ items, measures }: Asked,
	lists: FigureLists
): SolvedBounds {
	const solved: Record<string, Record<string, Interval>> = {};
	for (const edition of editions) {
		const benchmark = benchmarkOf(edition, lists);
		for (const source of [...items, ...measures]) {
			const scale = scaleOf(source);
			const usual = benchmark.published(scale);
			const cautious = benchmark.cautiously(scale);
			solve(edition.id, usual, 'usual');
			// Where no word has two readings they are the same.
			if (cautious !== usual) solve(edition.id, cautious, 'cautious');
		}
	}
	return solved;

	function solve(edition: string, published: Published, column: WordingColumn): void {
		const { scale, read } = published;
		const bounds: Record<string, Interval> = {};
		const together = read.used.map(({ figure }) => figure.options);
		for (const options of [...sidesOf(scale), ...together]) {
			const share = published.share(options);
			if (share) bounds[askedShare(options)] = share.interval;
		}
		for (const { service, provision } of waysOf(published)) {
			const share = published.way(service, provision);
			if (share) bounds[askedShare([service], provision)] = share.interval;
		}
		if (Object.keys(bounds).length > 0) solved[solvedScale(edition, scale.id, column)] = bounds;
	}
}

/** Each category by itself, and those before and after each place of the order. */
function sidesOf({ categories, order = [] }: Scale): string[][] {
	const sides = order.flatMap((_, place) => [order.slice(0, place), order.slice(place + 1)]);
	return [...categories.map((category) => [category]), ...sides];
}

/** The ways of providing a service that figures speak of. */
function waysOf({ read }: Published): { service: string; provision: string }[] {
	return read.used.flatMap(({ figure: { options, provision } }) =>
		provision === undefined ? [] : options.map((service) => ({ service, provision }))
	);
}
