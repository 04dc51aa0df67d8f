import type { Criterion, Matter } from '$lib/data/readiness/matter';
import type { JointBounds } from '$lib/data/report/practices';
import type { Item } from '$lib/data/survey/item';
import type { Benchmark } from '../benchmark/benchmark';
import { cutOf, type Cut } from '../benchmark/compare/cuts';
import { scaleOf } from '../benchmark/scale';
import { cutReport } from './cutReport';
import { settlingOptions } from './settlingOptions';

/**
 * How many teams can meet all of these criteria together: no more than meet the rarest of them (Fréchet's
 * bound), and from none, since nothing ties one item to another.
 *
 * Only criteria whose share is one of all teams count. One that another answer settles is left out: a
 * team may meet it whatever it answered here.
 *
 * @returns undefined if the figures bound none of them from above.
 * @see {@link https://en.wikipedia.org/wiki/Fr%C3%A9chet_inequalities}
 */
export function jointBounds(
	criteria: readonly Criterion[],
	items: ReadonlyMap<string, Item>,
	benchmark: Benchmark
): JointBounds | undefined {
	const found = criteria.flatMap((criterion) => {
		const item = items.get(criterion.item);
		const settling = item && settlingOptions(criterion, item);
		if (!item || !settling || criterion.settledWhen) return [];
		const scale = scaleOf(item);
		const usual = benchmark.published(scale);
		const cut = usual.read.base === 'all' ? cutOf(usual, settling) : undefined;
		if (!cut || !isBoundAbove(cut)) return [];
		const cautious = cutOf(benchmark.cautiously(scale), settling);
		return [{ item: item.id, cut, isFirm: cautious?.inTeams[1] === cut.inTeams[1] }];
	});
	const [rarest] = found.sort((one, other) => one.cut.inTeams[1] - other.cut.inTeams[1]);
	if (!rarest) return undefined;
	const { share, teams } = cutReport(rarest.cut, false);
	return {
		share: [0, share[1]],
		...(teams && { teams: [0, teams[1]] }),
		item: rarest.item,
		isFirm: rarest.isFirm
	};
}

/** The same of all matters together. */
export function jointOfAll(
	matters: readonly Matter[],
	items: ReadonlyMap<string, Item>,
	benchmark: Benchmark
): JointBounds | undefined {
	return jointBounds(
		matters.flatMap(({ criteria }) => criteria),
		items,
		benchmark
	);
}

function isBoundAbove({ inTeams: [, high] }: Cut): boolean {
	return high < 1;
}
