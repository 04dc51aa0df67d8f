import type { ItemReport } from '$lib/data/report/itemReport';
import type { MatterReport } from '$lib/data/report/matterReport';
import type { Standing } from '$lib/data/report/standing';
import type { Item } from '$lib/data/survey/item';
import { isBetterFirst } from '../answers/isBetterFirst';
import type { Benchmark, Published } from '../benchmark/benchmark';
import { cutOf, cutsOf, type Cut } from '../benchmark/compare/cuts';
import { scaleOf } from '../benchmark/scale';
import { standingByCuts } from '../benchmark/compare/standingByCuts';
import { weakestFirst } from '../readiness/verdictOrder';
import { cutReport } from './cutReport';
import { standingByServices } from './standingByServices';

type CriterionReport = MatterReport['criteria'][number];

/** A criterion that is read from an item: the answers that settle it, and how far one's own does. */
export interface ReadCriterion extends Pick<CriterionReport, 'id' | 'verdict'> {
	/** Undefined where any answer would do, or none is an option. */
	settling: readonly string[] | undefined;
}

/**
 * Where an answer stands beside the teams of an edition.
 *
 * By the item's order where it has one and a better side; otherwise by the one cut between the answers
 * that settle a criterion and the others; for services, by those that one does not offer. Numbers of
 * people, dates and departments have no better side, so they stand nowhere.
 *
 * @param criteria Those that are read from the item.
 * @returns undefined if the item does not apply, or has no better side.
 */
export function standingOf(
	item: Item,
	report: ItemReport,
	criteria: readonly ReadCriterion[],
	benchmark: Benchmark
): Standing | undefined {
	const { status, answer, base } = report;
	if (status === 'hidden' || status === 'notApplicable' || status === 'afterSurvey') {
		return undefined;
	}
	if (status === 'notInInterview') return undefined;
	const kind = kindOf(item, criteria);
	const verdict = weakestFirst.find((each) => criteria.some((read) => read.verdict === each));
	const about = {
		item: item.id,
		criteria: criteria.map(({ id }) => id),
		...(verdict && { verdict })
	};
	if (status !== 'compared') {
		// What is not answered is named whatever it asks, so that one knows what is left.
		return { ...about, standing: 'cannotTell', ...(kind && { kind }), reason: status, figures: [] };
	}
	if (kind === undefined || answer === undefined || base === undefined) return undefined;

	const found = { ...about, kind, base, figures: report.figures };
	if (item.kind === 'services' && answer.kind === 'services') {
		return { ...found, ...standingByServices(item, answer, report) };
	}
	if (answer.kind !== 'choice') return undefined;
	const { option } = answer;
	const order = item.order?.options ?? [];
	if (kind === 'order' && !order.includes(option)) return undefined;

	const scale = scaleOf(item);
	const usual = cutsBy(kind, benchmark.published(scale), criteria);
	const cautious = cutsBy(kind, benchmark.cautiously(scale), criteria);
	return { ...found, ...placeAmong(usual, cautious, ({ options }) => options.includes(option)) };
}

/** Where the answer stands by the usual reading, and whether it stands so by the cautious one too. */
function placeAmong(
	usual: readonly Cut[],
	cautious: readonly Cut[],
	isReached: (cut: Cut) => boolean
): Pick<Standing, 'standing' | 'reason' | 'cut' | 'upTo' | 'isFirm'> {
	const stands = standingByCuts(usual, isReached);
	if (stands.standing === 'cannotTell') return { standing: 'cannotTell', reason: 'tooWide' };

	const { standing } = stands;
	const standsCautiously = standingByCuts(cautious, isReached);
	const isFirm = standsCautiously.standing === standing;
	// Of a standing that is firm a cut is named that is firm too.
	const cut =
		isFirm && 'cut' in standsCautiously && !decides(stands.cut)
			? (usual.find((each) => isSame(each, standsCautiously.cut)) ?? stands.cut)
			: stands.cut;
	const upTo = 'upTo' in stands ? stands.upTo : undefined;
	return {
		standing,
		cut: cutReport(cut, isReached(cut)),
		...(upTo && { upTo: cutReport(upTo, isReached(upTo)) }),
		isFirm
	};

	function decides(cut: Cut): boolean {
		const alone = cautious.filter((each) => isSame(each, cut));
		return standing === 'aboutHalf' || standingByCuts(alone, isReached).standing === standing;
	}
}

function isSame(one: Cut, other: Cut): boolean {
	return one.options.length === other.options.length;
}

/** What an item's answers are compared by; undefined if they have no better side. */
function kindOf(
	item: Item,
	criteria: readonly ReadCriterion[]
): NonNullable<Standing['kind']> | undefined {
	if (item.kind === 'services') return 'services';
	if (isBetterFirst(item)) return 'order';
	return criteria.some(({ settling }) => settling) ? 'criterion' : undefined;
}

function cutsBy(
	kind: Standing['kind'],
	published: Published,
	criteria: readonly ReadCriterion[]
): Cut[] {
	if (kind === 'order') return cutsOf(published);
	// An item has one such criterion, or two alike.
	const settling = criteria.find((criterion) => criterion.settling)?.settling;
	const cut = settling && cutOf(published, settling);
	return cut ? [cut] : [];
}
