import { describe, expect, it } from 'vitest';
import type { Answer, Entries } from '$lib/data/answer';
import type { Section } from '$lib/data/survey/item';
import { itemsById } from '$lib/data/survey/items';
import { sections } from '$lib/data/survey/sections';
import { progress } from '$lib/engine/answers/progress';

const dontKnow: Answer = { kind: 'dontKnow' };
const notApplicable: Answer = { kind: 'notApplicable' };

function sectionProgress(id: string, entries: Entries) {
	return progress(sections, itemsById, entries).sections.find((section) => section.id === id);
}

describe('progress', () => {
	it('counts the items that apply while nothing is answered', () => {
		const { sections: all, total } = progress(sections, itemsById, {});

		// Hidden at first: 2.14.1, 2.14.2, 2.14.3, 3.2.1, 3.3.1 and S3.1.
		expect(all.map(({ id, applying }) => [id, applying])).toEqual([
			['1', 6],
			['2', 15],
			['3', 8],
			['4', 11],
			['5', 2],
			['6', 3],
			['7', 2],
			['S', 9]
		]);
		expect(all.every(({ answered, state }) => answered === 0 && state === 'notStarted')).toBe(true);
		expect(total).toEqual({ applying: 56, answered: 0, state: 'notStarted' });
	});

	it('counts "don’t know" and "not applicable" as done', () => {
		const entries: Entries = { '5.1': { answer: dontKnow }, '5.2': { answer: notApplicable } };
		expect(sectionProgress('5', entries)).toEqual({
			id: '5',
			applying: 2,
			answered: 2,
			state: 'complete'
		});
	});

	it('is in progress between the first and the last answer', () => {
		expect(sectionProgress('5', { '5.2': { answer: { kind: 'choice', option: 'b' } } })).toEqual({
			id: '5',
			applying: 2,
			answered: 1,
			state: 'inProgress'
		});
	});

	it('starts a section with some of the services, and finishes nothing', () => {
		const some: Answer = { kind: 'services', provisions: { a: 'inHouse' } };
		expect(sectionProgress('2', { '2.9': { answer: some } })).toEqual({
			id: '2',
			applying: 15,
			answered: 0,
			state: 'inProgress'
		});
	});

	it('asks for more when an answer brings up another item', () => {
		const member: Entries = { '3.3': { answer: { kind: 'people', people: 1 } } };
		expect(sectionProgress('3', member)).toMatchObject({ applying: 9, answered: 1 });
		expect(sectionProgress('S', member)).toMatchObject({ applying: 10 });
	});

	it('leaves out the answer of a hidden item', () => {
		const entries: Entries = {
			'7.1': { answer: { kind: 'choice', option: 'f' } },
			'7.1.2': { answer: { kind: 'choice', option: 'b' } }
		};
		expect(sectionProgress('7', entries)).toEqual({
			id: '7',
			applying: 1,
			answered: 1,
			state: 'complete'
		});
	});

	it('is complete in total only when each section is', () => {
		const small: Section[] = sections.filter(({ id }) => id === '5' || id === '6');
		const five: Entries = { '5.1': { answer: dontKnow }, '5.2': { answer: dontKnow } };
		const six: Entries = Object.fromEntries(
			['6.1', '6.2', '6.3'].map((id) => [id, { answer: dontKnow }])
		);

		expect(progress(small, itemsById, five).total).toEqual({
			applying: 5,
			answered: 2,
			state: 'inProgress'
		});
		expect(progress(small, itemsById, { ...five, ...six }).total.state).toBe('complete');
	});

	it('refuses a section with an item that does not exist', () => {
		const [first] = sections;
		if (first === undefined) throw new RangeError('no section');
		expect(() => progress([{ ...first, items: ['9.9'] }], itemsById, {})).toThrow(
			new RangeError('9.9 is not an item')
		);
	});
});
