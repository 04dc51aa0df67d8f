import type { AnswerChange } from './compareAnswers';

const order: readonly AnswerChange[] = [
	'better',
	'worse',
	'different',
	'nowAnswered',
	'noLongerAnswered',
	'nowApplies',
	'noLongerApplies'
];

/** How many items changed in which way; ways that none did are left out, and so is no change. */
export function changeCounts(
	items: readonly { change: AnswerChange }[]
): { change: AnswerChange; count: number }[] {
	return order
		.map((change) => ({ change, count: items.filter((each) => each.change === change).length }))
		.filter(({ count }) => count > 0);
}
