import { describe, expect, it } from 'vitest';
import { asAssessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import { unfitItems } from '$lib/storage/assessments/unfitItems';
import { madeAssessment } from '../../../../src/commands/rollup/madeAssessment';

const made = Array.from({ length: 100 }, (_, number) => madeAssessment(number + 1));
const entries = made.flatMap((one) => Object.values(one.entries));
/** Of all items of all assessments. */
const shareOf = (count: number) => count / (made.length * items.length);
const kindsOf = (kind: string) => entries.filter(({ answer }) => answer?.kind === kind).length;

describe('made assessments', () => {
	it('are the same for the same number, each with an id of its own that says it', () => {
		expect(madeAssessment(7)).toEqual(made[6]);
		expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
		expect(madeAssessment(26).id).toBe('5ca1ab1e-0000-4000-8000-00000000001a');
	});

	it('are such as the product would store', () => {
		for (const one of made) {
			expect(asAssessment(one)).toEqual(one);
			expect(unfitItems(one)).toEqual([]);
		}
	});

	it('have gaps, “don’t know”, “not applicable” and notes, as many as are said', () => {
		// Of a hundred items: 6, 3, 1 and 1.
		expect(shareOf(made.length * items.length - entries.length)).toBeCloseTo(0.06, 1);
		expect(entries.length).toBeLessThan(made.length * items.length);
		expect(shareOf(kindsOf('dontKnow'))).toBeGreaterThan(0.02);
		expect(shareOf(kindsOf('dontKnow'))).toBeLessThan(0.04);
		expect(shareOf(kindsOf('notApplicable'))).toBeGreaterThan(0.005);
		expect(shareOf(kindsOf('notApplicable'))).toBeLessThan(0.015);
		const notes = entries.filter(({ note }) => note !== undefined).length;
		expect(shareOf(notes)).toBeGreaterThan(0.005);
		expect(shareOf(notes)).toBeLessThan(0.015);
	});

	it('choose several options seldom, and “none” by itself', () => {
		const chosen = entries.flatMap(({ answer }) =>
			answer?.kind === 'choices' ? [answer.options] : []
		);
		const exclusive = new Set(
			items.flatMap((item) =>
				item.kind === 'choices'
					? item.options.filter((each) => each.exclusive).map(({ id }) => `${item.id} ${id}`)
					: []
			)
		);
		expect(exclusive.size).toBeGreaterThan(0);
		expect(chosen.some((options) => options.length > 1)).toBe(true);
		// A quarter of the options, each by itself.
		const all = items.flatMap((item) => (item.kind === 'choices' ? [item.options.length] : []));
		const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
		const taken = chosen.reduce((sum, options) => sum + options.length, 0) / chosen.length;
		expect(taken / mean).toBeLessThan(0.4);
	});
});
