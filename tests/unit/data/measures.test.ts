import { describe, expect, it } from 'vitest';
import { figures } from '$lib/data/editions/figures';
import { items, itemsById } from '$lib/data/survey/items';
import { measures } from '$lib/data/survey/measures';
import { buildItems } from '$lib/engine/answers/problems';

describe('the measures', () => {
	it('are the time to build, the set-up and the PSIRT', () => {
		expect(measures.map(({ id }) => id)).toEqual(['build', 'setUp', 'psirt']);
	});

	it('are no items', () => {
		expect(measures.filter(({ id }) => itemsById.has(id))).toEqual([]);
	});

	it('work out the time to build from start and completion, and nothing else', () => {
		expect(measures.map(({ from }) => from)).toEqual([['1.5', '1.6'], [], []]);
		const months = items.filter(({ kind }) => kind === 'month').map(({ id }) => id);
		expect(measures[0]?.from).toEqual(months);
		expect(Object.values(buildItems)).toEqual(months);
	});

	// Where the editions cut: under 6 months, 6 months to 1 year (2015); up to 3, up to 6 (2017).
	it('divide the months so that both editions’ figures fit, without gap or overlap', () => {
		expect(measures[0]?.classes.map(({ min, max }) => [min, max])).toEqual([
			[0, 3],
			[4, 5],
			[6, 6],
			[7, 12],
			[13, undefined]
		]);
	});

	it('have classes with ids of their own', () => {
		for (const { classes } of measures) {
			expect(new Set(classes.map(({ id }) => id)).size).toBe(classes.length);
		}
	});

	it('are each published in at least one figure', () => {
		for (const { id } of measures) expect(figures.some(({ item }) => item === id)).toBe(true);
	});
});
