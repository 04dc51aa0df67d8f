import type { Criterion, Verdict } from '$lib/data/readiness/matter';
import type { NextStep } from '$lib/data/readiness/nextStep';
import { language } from './language';
import { nextWords } from './nextWords';
import { checklistWords } from './checklistWords';

/**
 * What is to be done for one step, as an instruction.
 *
 * @param criterion The one that the step is about.
 */
export function stepText(step: NextStep, criterion: Criterion): string {
	const words = nextWords();
	const { settledBy, towards } = criterion;
	const partly = step.to === 'rough' || step.to === 'documented' ? towards?.[step.to] : undefined;
	const reach = (partly ?? settledBy)[language.current];
	const before = {
		unknown: words.answerFirst(step.item),
		notApplicable: words.comesToApply
	} as const;
	const first = step.from === 'unknown' || step.from === 'notApplicable' ? before[step.from] : '';
	return [first, reach].filter(Boolean).join(language.current === 'ja' ? '' : ' ');
}

/** What the minimum action leads to. "Unknown" is better than "not settled", and no goal to name. */
export function leastText(to: Verdict): string {
	const words = nextWords();
	return to === 'unknown' ? words.leastToUnknown : words.least(checklistWords().verdicts[to]);
}
