import { describe, expect, it } from 'vitest';
import type { Criterion } from '$lib/data/readiness/matter';
import { itemsById } from '$lib/data/survey/items';
import { leastAnswer } from '$lib/engine/readiness/leastAnswer';

const text = { ja: '項目', en: 'Thing' };
const criterion = (rule: Criterion['rule'], item: string): Criterion => ({
	id: '1.1',
	title: text,
	item,
	rule,
	settledBy: text
});

function leastFor(rule: Criterion['rule'], id: string, goal: 'rough' | 'documented' | 'settled') {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(id);
	return leastAnswer(criterion(rule, id), item, goal);
}

const fiveSteps = {
	kind: 'byOption',
	verdicts: { a: 'settled', b: 'settled', c: 'documented', d: 'rough', e: 'notSettled' }
} as const;

describe('the least answer', () => {
	it.each([
		['rough', 'd'],
		['documented', 'c'],
		// Approved will do; nobody has to be audited.
		['settled', 'b']
	] as const)('of the five steps that is %s is %s', (goal, option) => {
		expect(leastFor(fiveSteps, '2.11', goal)).toEqual({
			answer: { kind: 'choice', option },
			verdict: goal,
			isAny: false
		});
	});

	it('goes further where nothing less will do', () => {
		const yesNo = { kind: 'byOption', verdicts: { a: 'settled', b: 'notSettled' } } as const;
		expect(leastFor(yesNo, '2.10', 'rough')).toMatchObject({ verdict: 'settled' });
	});

	it('is none where no answer leads so far', () => {
		const rule = { kind: 'byOption', verdicts: { a: 'rough', b: 'notSettled' } } as const;
		expect(leastFor(rule, '2.10', 'settled')).toBeUndefined();
	});

	it('refuses a rule that its item cannot meet', () => {
		expect(() => leastFor(fiveSteps, '3.3', 'rough')).toThrow(
			new RangeError('criterion 1.1 (byOption) cannot be read from a people item')
		);
	});
});
