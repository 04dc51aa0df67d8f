import type { Matter } from '$lib/data/readiness/matter';
import type { ItemReport } from '$lib/data/report/itemReport';
import type { Practice, PracticeCount, Practices } from '$lib/data/report/practices';
import type { Item } from '$lib/data/survey/item';
import { isBetterFirst } from '../answers/isBetterFirst';
import type { Benchmark, Published } from '../benchmark/benchmark';
import { cutOf, cutsOf, tightestOf } from '../benchmark/compare/cuts';
import { scaleOf } from '../benchmark/scale';
import { cutReport } from './cutReport';
import { jointBounds, jointOfAll } from './jointBounds';

type Bounds = readonly [number, number];

/** A practice with what the cautious reading says about the same cut. */
interface Counted {
	practice: Practice;
	section: string;
	cautious: Bounds;
	/** The item does not apply, so that there is nothing to have. */
	isLeftOut: boolean;
}

/**
 * How many practices one has, beside the mean of the teams.
 *
 * A practice is an ordered item at its tightest cut, the one that its figures speak of. A mean is linear:
 * the mean number of practices that a team has lies between the sums of the bounds, whatever the joint
 * distribution. It is a mean, not a rank. What is not answered is counted as neither had nor missing.
 *
 * @param items Items of the survey; supplementary questions have no figures and are left out.
 */
export function practicesOf(
	items: readonly Item[],
	reports: readonly ItemReport[],
	matters: readonly Matter[],
	benchmark: Benchmark
): Practices {
	const counted = items
		.filter((item) => item.origin !== 'own' && isBetterFirst(item))
		.flatMap((item) => countedOf(item, reports, benchmark) ?? []);
	const sections = [...new Set(counted.map(({ section }) => section))];
	const byItem = new Map(items.map((item) => [item.id, item]));
	const joint = jointOfAll(matters, byItem, benchmark);
	return {
		base: { kind: 'all', teams: benchmark.edition.teams },
		practices: counted.map(({ practice }) => practice),
		all: countOf(counted),
		sections: sections.map((id) => ({
			id,
			...countOf(counted.filter(({ section }) => section === id))
		})),
		matters: matters.map((matter) => {
			const own = counted.filter(({ practice }) =>
				matter.criteria.some(({ item }) => item === practice.item)
			);
			const jointly = jointBounds(matter.criteria, byItem, benchmark);
			return {
				id: matter.id,
				...(own.length > 0 && { count: countOf(own) }),
				...(jointly && { joint: jointly })
			};
		}),
		...(joint && { joint })
	};
}

function countedOf(
	item: Item,
	reports: readonly ItemReport[],
	benchmark: Benchmark
): Counted | undefined {
	const scale = scaleOf(item);
	const cut = tightestOf(cutsOf(benchmark.published(scale)));
	const report = reports.find(({ id }) => id === item.id);
	if (!cut || !report) return undefined;
	const option = report.answer?.kind === 'choice' ? report.answer.option : undefined;
	const leftOut = ['hidden', 'notApplicable', 'notInInterview'];
	const isPlaced = option !== undefined && item.order?.options.includes(option);
	const { isReached, ...share } = cutReport(cut, isPlaced === true && cut.options.includes(option));
	return {
		practice: { item: item.id, ...share, ...(isPlaced && { isReached }) },
		section: item.section,
		cautious: boundsAt(benchmark.cautiously(scale), cut.options),
		isLeftOut: leftOut.includes(report.status)
	};
}

function boundsAt(published: Published, options: readonly string[]): Bounds {
	return cutOf(published, options)?.share.interval ?? [0, 1];
}

function countOf(counted: readonly Counted[]): PracticeCount {
	const applying = counted.filter(({ isLeftOut }) => !isLeftOut);
	const answered = applying.filter(({ practice }) => practice.isReached !== undefined);
	const own = answered.filter(({ practice }) => practice.isReached).length;
	const mean = sum(answered.map(({ practice }) => practice.share));
	const verdict = verdictOf(own, mean);
	return {
		practices: applying.length,
		answered: answered.length,
		own,
		mean,
		meanOfAll: sum(applying.map(({ practice }) => practice.share)),
		verdict,
		isFirm: verdictOf(own, sum(answered.map(({ cautious }) => cautious))) === verdict
	};
}

/** Forgives what adding up leaves over. */
const noise = 1e-9;

function verdictOf(own: number, [low, high]: Bounds): PracticeCount['verdict'] {
	if (own > high + noise) return 'more';
	return own < low - noise ? 'fewer' : 'cannotTell';
}

function sum(bounds: readonly Bounds[]): [number, number] {
	return bounds.reduce<[number, number]>(
		([low, high], each) => [low + each[0], high + each[1]],
		[0, 0]
	);
}
