import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '$lib/data/frameworks/framework';
import { itemsById } from '$lib/data/survey/items';
import { levelsOf } from '$lib/engine/frameworks/levelsOf';
import { choice } from '../../assessments';

const text = { ja: '例', en: 'Example' };
const requirement = { name: text, asks: text, before: 'none', category: 'A' };

/** Two levels, no audit: another framework is data alone. */
const yesNo = frameworkSchema.parse({
	id: 'made-up',
	title: text,
	owner: text,
	levels: [text, text],
	categories: [{ id: 'A', name: text }],
	steps: { a: [1, 1], b: [1, 1], c: [1, 1], d: [0, 0], e: [0, 0] },
	requirements: [
		{ ...requirement, id: 'A.1', links: [{ item: '2.13', relation: 'same' }] },
		{
			...requirement,
			id: 'A.2',
			links: [
				{ item: '5.1', relation: 'part', levels: { b: [0, 0] } },
				{ item: '5.2', relation: 'part', levels: { a: [1, 1] } }
			]
		},
		{ ...requirement, id: 'A.3', links: [] },
		{ ...requirement, id: 'A.4', links: [] },
		{ ...requirement, id: 'A.5', links: [{ item: '4.1', relation: 'same' }] }
	],
	shared: [{ item: '4.4', of: ['A.4', 'A.5'] }],
	sources: []
});

function ranges(answers: Record<string, string>) {
	const entries = Object.fromEntries(
		Object.entries(answers).map(([item, option]) => [item, { answer: choice(option) }])
	);
	const { requirements } = levelsOf(yesNo, itemsById, entries, {});
	return Object.fromEntries(requirements.map(({ id, low, high }) => [id, [low, high]]));
}

describe('another framework', () => {
	it('reads the same answers by its own rules', () => {
		expect(ranges({ '2.13': 'c', '5.1': 'b' })).toMatchObject({
			'A.1': [1, 1],
			'A.2': [0, 0],
			'A.3': [0, 1]
		});
	});

	it('leaves open what answers contradict', () => {
		expect(ranges({ '5.1': 'b', '5.2': 'a' })['A.2']).toEqual([0, 1]);
	});

	it('asks for nothing more where the level is known', () => {
		const { requirements } = levelsOf(yesNo, itemsById, { '5.1': { answer: choice('b') } }, {});
		expect(requirements[1]).toMatchObject({ id: 'A.2', status: 'exact', openItems: [] });
	});

	it('lets no answer be below the least of all', () => {
		expect(ranges({ '4.4': 'b', '4.1': 'd' })).toMatchObject({ 'A.4': [1, 1], 'A.5': [1, 1] });
	});

	it('knows the last one that can be the least', () => {
		expect(ranges({ '4.4': 'd', '4.1': 'b' })).toMatchObject({ 'A.4': [0, 0], 'A.5': [1, 1] });
	});
});
