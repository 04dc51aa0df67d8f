import type { Criterion, Matter } from '$lib/data/readiness/matter';
import type { NextSteps } from '$lib/data/readiness/nextStep';
import type { MatterReport, VerdictReason } from '$lib/data/report/matterReport';
import type { Item } from '$lib/data/survey/item';
import type { Benchmark } from '../benchmark/benchmark';
import { scaleOf } from '../benchmark/scale';
import { settlingOptions } from './settlingOptions';
import { doubtsOf } from '../readiness/doubtsOf';
import type { JudgedCriterion, Reason } from '../readiness/judgeCriterion';
import type { JudgedMatter } from '../readiness/judgeMatter';

/**
 * One matter of the report: its verdicts, each with what the edition says the peers do.
 *
 * @param judged The verdicts on this matter.
 * @param next What can be done next about it.
 * @throws RangeError if a criterion of the matter was not judged, or its item is not in `items`.
 */
export function reportMatter(
	matter: Matter,
	judged: JudgedMatter,
	next: NextSteps,
	items: ReadonlyMap<string, Item>,
	benchmark: Benchmark
): MatterReport {
	const doubts = doubtsOf(judged.criteria);
	return {
		id: matter.id,
		verdict: judged.verdict,
		counts: { ...judged.counts },
		...(doubts.length > 0 && { doubts }),
		criteria: matter.criteria.map((criterion) => {
			const verdict = judged.criteria.find(({ id }) => id === criterion.id);
			const item = items.get(criterion.item);
			if (!verdict || !item) throw new RangeError(`criterion ${criterion.id} was not judged`);
			return criterionReport(criterion, verdict, item, benchmark);
		}),
		nextSteps: next
	};
}

function criterionReport(
	criterion: Criterion,
	{ verdict, reason, readFrom }: JudgedCriterion,
	item: Item,
	benchmark: Benchmark
): MatterReport['criteria'][number] {
	const peers = peersOf(criterion, item, benchmark);
	return {
		id: criterion.id,
		item: criterion.item,
		verdict,
		reason: plain(reason),
		items: [...readFrom],
		...(peers && { peers })
	};
}

function plain(reason: Reason): VerdictReason {
	return {
		code: reason.code,
		...('answer' in reason && { answer: reason.answer }),
		...('undecided' in reason && { undecided: [...reason.undecided] })
	};
}

/** The share of the teams whose answer to the item would settle the criterion. */
function peersOf(criterion: Criterion, item: Item, benchmark: Benchmark) {
	const settling = settlingOptions(criterion, item);
	if (!settling) return undefined;
	const { read, share } = benchmark.published(scaleOf(item));
	const peers = share(settling);
	if (!peers || (peers.interval[0] <= 0 && peers.interval[1] >= 1)) return undefined;
	const interval: [number, number] = [peers.interval[0], peers.interval[1]];
	return {
		share: interval,
		base: { kind: read.base, ...(read.teams !== undefined && { teams: read.teams }) }
	};
}
