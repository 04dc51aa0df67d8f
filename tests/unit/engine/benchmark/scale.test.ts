import { describe, expect, it } from 'vitest';
import { scaleOf } from '$lib/engine/benchmark/scale';
import { choiceItem, choicesItem, peopleItem, servicesItem } from './builders';

describe('scaleOf', () => {
	it('makes every option of a choice exclude the others', () => {
		expect(scaleOf(choiceItem('abc'))).toEqual({
			id: '1.1',
			kind: 'single',
			categories: ['a', 'b', 'c'],
			order: ['a', 'b', 'c'],
			exclusive: ['a', 'b', 'c']
		});
	});

	it('has no order where the item has none', () => {
		expect(scaleOf(choiceItem('abc', { order: undefined }))).not.toHaveProperty('order');
	});

	it('keeps which of several choices stand alone', () => {
		expect(scaleOf(choicesItem('abe', 'e'))).toMatchObject({ kind: 'several', exclusive: ['e'] });
	});

	it('divides a number of people into the printed classes', () => {
		expect(scaleOf(peopleItem())).toMatchObject({
			kind: 'single',
			categories: ['under5', 'from5', 'from10']
		});
	});

	it('counts the free-text row among the services', () => {
		expect(scaleOf(servicesItem())).toMatchObject({
			kind: 'several',
			categories: ['a', 'b', 'c', 'w']
		});
	});

	it('orders a measure only where teams can be placed on it', () => {
		const text = { ja: '文', en: 'words' };
		const measure = {
			id: 'build',
			title: text,
			places: [{ supplement: '1' }],
			from: ['1.5', '1.6'],
			classes: [
				{ id: 'short', label: text, min: 0, max: 6 },
				{ id: 'long', label: text, min: 7 }
			]
		};
		expect(scaleOf(measure).order).toEqual(['short', 'long']);
		expect(scaleOf({ ...measure, from: [] }).order).toBeUndefined();
	});
});
