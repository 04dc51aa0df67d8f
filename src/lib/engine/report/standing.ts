import type { Highlight, ItemReport, MatterReport, Standing } from '$lib/data/report';
import type { Item } from '$lib/data/survey/item';
import type { Benchmark } from '../benchmark/benchmark';
import type { Interval } from '../benchmark/interval';
import { isBetterFirst } from '../answers/isBetterFirst';
import { positionOf } from '../benchmark/position';
import { scaleOf } from '../benchmark/scale';
import { aboutHalf, isAtLeast } from './aboutHalf';
import { serviceStanding } from './serviceStanding';

type Criterion = MatterReport['criteria'][number];
type Reason = NonNullable<Standing['reason']>;

/** Where an answer stands, with the share that says so for a gap and a strength. */
export type Stand =
	| { standing: 'gap' | 'strength'; highlight: Highlight }
	| { standing: 'neither' }
	| { standing: 'cannotTell'; reason: Reason };

/**
 * Whether an answer is a gap or a strength beside the teams of an edition.
 *
 * A gap: about half of the teams or more are certainly further along. A strength: about half or more
 * are certainly not as far, those without an answer among them. Further along is what stands before
 * the answer in the item's order; where it has none, the answers that would settle a criterion which
 * one's own does not settle; for services, those that one does not offer. Numbers of people, dates
 * and departments have no better side, so they are neither. A gap goes before a strength.
 *
 * @param criteria Those that are read from the item.
 * @returns undefined if the item does not apply, or has no better side.
 */
export function standingOf(
	item: Item,
	report: ItemReport,
	criteria: readonly Criterion[],
	benchmark: Benchmark
): Stand | undefined {
	const { status, answer, base } = report;
	if (status === 'hidden' || status === 'notApplicable') return undefined;
	if (status !== 'compared') return { standing: 'cannotTell', reason: status };
	if (answer === undefined || base === undefined) return undefined;

	const found = { item: item.id, base, figures: report.figures, criteria: criteria.map(idOf) };
	if (item.kind === 'services' && answer.kind === 'services') {
		return serviceStanding(item, answer, report, found);
	}
	const shares = orderShares(item, report, benchmark) ?? criterionShares(item, criteria);
	if (shares === undefined) return undefined;

	const { kind, further, asFar } = shares;
	const share = (of: Interval): [number, number] => [of[0], of[1]];
	const highlight = { ...found, kind, services: [] };
	if (isAtLeast(further[0], aboutHalf)) {
		return { standing: 'gap', highlight: { ...highlight, share: share(further) } };
	}
	if (isAtLeast(1 - asFar[1], aboutHalf)) {
		return { standing: 'strength', highlight: { ...highlight, share: share(asFar) } };
	}
	const isOpen = isAtLeast(further[1], aboutHalf) || isAtLeast(1 - asFar[0], aboutHalf);
	return isOpen ? { standing: 'cannotTell', reason: 'tooWide' } : { standing: 'neither' };
}

interface Shares {
	kind: Highlight['kind'];
	/** Of the teams that are further along. */
	further: Interval;
	/** Of the teams that are as far or further. */
	asFar: Interval;
}

function orderShares(item: Item, report: ItemReport, benchmark: Benchmark): Shares | undefined {
	const { answer, before } = report;
	if (!isBetterFirst(item) || !before) return undefined;
	if (answer?.kind !== 'choice') return undefined;
	const published = benchmark.published(scaleOf(item));
	const position = positionOf(published.scale, answer.option);
	// Behind the last option there is nothing, so a team without an answer is not behind it either.
	if (position.after?.length === 0) return { kind: 'order', further: before, asFar: [1, 1] };
	const asFar = published.share([...(position.before ?? []), ...position.same]);
	return asFar && { kind: 'order', further: before, asFar: asFar.interval };
}

/** By the first criterion that the edition has a share for; an item has one, or two alike. */
function criterionShares(item: Item, criteria: readonly Criterion[]): Shares | undefined {
	if (isBetterFirst(item)) return undefined;
	const criterion = criteria.find(({ peers, verdict }) => peers && verdict !== 'unknown');
	if (!criterion?.peers) return undefined;
	const { share } = criterion.peers;
	return criterion.verdict === 'settled'
		? { kind: 'criterion', further: [0, 0], asFar: share }
		: // Among answers that do not settle it there is no order, so nobody is certainly not as far.
			{ kind: 'criterion', further: share, asFar: [share[0], 1] };
}

function idOf({ id }: Criterion): string {
	return id;
}
