import type { Verdict } from '$lib/data/readiness/matter';

/** Verdicts, the weakest first: what is known to be missing weighs more than what is not known. */
export const weakestFirst: readonly Verdict[] = [
	'notSettled',
	'unknown',
	'rough',
	'documented',
	'settled'
];

/** Whether a verdict is weaker than another. One that does not count is weaker than none. */
export function isWeaker(verdict: Verdict | 'notApplicable', other: Verdict): boolean {
	if (verdict === 'notApplicable') return false;
	return weakestFirst.indexOf(verdict) < weakestFirst.indexOf(other);
}

/** Of what is judged, the first that nothing else is weaker than. */
export function weakestOf<Judged extends { verdict: Verdict | 'notApplicable' }>(
	all: readonly Judged[]
): Judged | undefined {
	return weakestFirst
		.map((verdict) => all.find((each) => each.verdict === verdict))
		.find((found) => found !== undefined);
}
