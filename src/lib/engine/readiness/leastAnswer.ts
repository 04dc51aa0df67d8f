import type { Answer } from '$lib/data/answer';
import type { Criterion, Verdict } from '$lib/data/readiness/matter';
import type { Item } from '$lib/data/survey/item';
import { isWeaker } from './verdictOrder';

/** An answer, and the verdict that it leads to. */
interface LeastAnswer {
	answer: Answer;
	verdict: Verdict;
	/** Whether another answer would do as well: it stands for all of them. */
	isAny: boolean;
}

/**
 * The answer that asks for the least work among those that meet a criterion at least so far.
 *
 * @param goal The weakest verdict that will do.
 * @returns Undefined where the item has no answer that leads so far.
 * @throws RangeError if the rule cannot be applied to answers of the item's kind.
 */
export function leastAnswer(
	{ id, rule }: Criterion,
	item: Item,
	goal: Verdict
): LeastAnswer | undefined {
	const settled = (answer: Answer, isAny: boolean): LeastAnswer => ({
		answer,
		verdict: 'settled',
		isAny
	});

	if (rule.kind === 'people' && item.kind === 'people') {
		return settled({ kind: 'people', people: rule.atLeast }, false);
	}
	if (rule.kind === 'everyService' && item.kind === 'services') {
		const provisions = Object.fromEntries(
			item.services.map(({ id: each }) => [each, 'inHouse' as const])
		);
		return settled({ kind: 'services', provisions }, true);
	}
	if (rule.kind === 'any' && (item.kind === 'choice' || item.kind === 'choices')) {
		const [first] = item.options;
		if (first === undefined) return undefined;
		return item.kind === 'choice'
			? settled({ kind: 'choice', option: first.id }, true)
			: settled({ kind: 'choices', options: [first.id] }, true);
	}
	if (rule.kind === 'byOption' && item.kind === 'choice') {
		return item.options.reduce<LeastAnswer | undefined>((least, { id: option }) => {
			const verdict = rule.verdicts[option];
			if (verdict === undefined || isWeaker(verdict, goal)) return least;
			// Options stand with the furthest first, so of equals the later one asks for less.
			if (least && isWeaker(least.verdict, verdict)) return least;
			return { answer: { kind: 'choice', option }, verdict, isAny: false };
		}, undefined);
	}
	throw new RangeError(`criterion ${id} (${rule.kind}) cannot be read from a ${item.kind} item`);
}
