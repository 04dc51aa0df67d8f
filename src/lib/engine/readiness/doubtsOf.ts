import type { JudgedCriterion } from './judgeCriterion';

/** Why a verdict may rest on less than it seems: something to ask again. */
type Doubt = 'mostNotApplicable' | 'noService';

/**
 * What is to be asked again about a matter: whether most of its criteria really do not apply, and
 * whether a CSIRT really offers no service at all. The verdict itself stays as it is.
 */
export function doubtsOf(criteria: readonly JudgedCriterion[]): Doubt[] {
	const takenOut = criteria.filter(
		({ verdict, reason }) => verdict === 'notApplicable' && reason.code === 'notApplicable'
	);
	return [
		...(takenOut.length * 2 > criteria.length ? (['mostNotApplicable'] as const) : []),
		...(criteria.some(offersNothing) ? (['noService'] as const) : [])
	];
}

function offersNothing({ verdict, reason }: JudgedCriterion): boolean {
	if (verdict !== 'settled' || !('answer' in reason)) return false;
	const { answer } = reason;
	return (
		answer.kind === 'services' &&
		Object.values(answer.provisions).every((provision) => provision === 'notOffered')
	);
}
