import type { Answer } from '$lib/data/answer';
import type { Measure } from '$lib/data/survey/measure';
import type { Benchmark } from '../benchmark';
import { buildMonths } from './buildMonths';
import { classOf } from './classOf';
import { compareCategory, type SharesBySide } from './compareCategory';
import { evidenceOf, type Evidence } from '../figures/evidence';
import { scaleOf } from '../scale';

/** The time to build beside its published figures: shorter times stand before. */
type BuildTimeComparison =
	| ({ status: 'compared'; months: number } & SharesBySide & Evidence)
	| { status: 'notAnswered' }
	| { status: 'dontKnow' }
	| { status: 'notApplicable' }
	| { status: 'startAfterEnd' }
	| { status: 'notPublished'; months: number; quoted: string[] };

/**
 * Compares the time from the start of building to its completion.
 *
 * @param measure The time to build, in classes of months.
 * @param started Answer to 1.5.
 * @param completed Answer to 1.6.
 * @throws RangeError if an answer is not a month, the measure's classes leave the time out, or
 *   figures contradict each other.
 */
export function compareBuildTime(
	benchmark: Benchmark,
	measure: Measure,
	started: Answer | undefined,
	completed: Answer | undefined
): BuildTimeComparison {
	if (started === undefined || completed === undefined) return { status: 'notAnswered' };
	for (const { kind } of [started, completed]) {
		if (kind === 'dontKnow' || kind === 'notApplicable') return { status: kind };
	}
	if (started.kind !== 'month' || completed.kind !== 'month') {
		throw new RangeError(`${measure.id} takes months, not ${started.kind} and ${completed.kind}`);
	}
	const months = buildMonths(started, completed);
	if (months < 0) return { status: 'startAfterEnd' };

	const published = benchmark.published(scaleOf(measure));
	const evidence = evidenceOf(published, benchmark);
	if (evidence.figures.length === 0) {
		return { status: 'notPublished', months, quoted: evidence.quoted };
	}
	const category = classOf(measure.classes, months);
	if (category === undefined) throw new RangeError(`${measure.id} has no class for ${months}`);
	return { status: 'compared', months, ...compareCategory(published, category), ...evidence };
}
