import { describe, expect, it } from 'vitest';
import type { Answer } from '$lib/data/answer';
import { itemsById } from '$lib/data/survey/items';
import { memberOf, tableConflict, type MadeTable } from '$lib/engine/group/tableConflict';
import { assessment, choice } from '../../assessments';

const month = (of: number): Answer => ({ kind: 'month', year: 2015, month: of });
const people = (number: number): Answer => ({ kind: 'people', people: number });
const choices = (...options: string[]): Answer => ({ kind: 'choices', options });

/** A table of so many members, the first ones with other answers. */
function tableOf(from: number, to: number, threshold = 5, changed = 0): MadeTable {
	const ids = Array.from({ length: to - from }, (_, at) => from + at);
	const answersOf = (id: number) => `${id}${id < from + changed ? ' changed' : ''}`;
	return { threshold, members: Object.fromEntries(ids.map((id) => [`m${id}`, answersOf(id)])) };
}

describe('a table of a group', () => {
	it.each([
		['the first one', [], tableOf(0, 20), undefined],
		['the same again', [tableOf(0, 20)], tableOf(0, 20), undefined],
		// The pair of group-of-20-table.json and group-of-19-table.json.
		['of the group less one', [tableOf(0, 20)], tableOf(0, 19), 'nearlySameGroup'],
		['in which one was replaced', [tableOf(0, 20)], tableOf(1, 21), 'nearlySameGroup'],
		[
			'in which one has changed its answers',
			[tableOf(0, 20)],
			tableOf(0, 20, 5, 1),
			'nearlySameGroup'
		],
		['of the group less four', [tableOf(0, 20)], tableOf(0, 16), 'nearlySameGroup'],
		['of the group less five', [tableOf(0, 20)], tableOf(0, 15), undefined],
		// What a number loses, one has said; what others add does not hide it.
		['which one left and four joined', [tableOf(0, 20)], tableOf(1, 24), 'nearlySameGroup'],
		['which one left and thirty joined', [tableOf(0, 20)], tableOf(1, 50), 'nearlySameGroup'],
		['which five left and one joined', [tableOf(0, 20)], tableOf(5, 21), 'nearlySameGroup'],
		['which five left and five joined', [tableOf(0, 20)], tableOf(5, 25), undefined],
		['with another threshold', [tableOf(0, 20, 5)], tableOf(0, 20, 3), 'otherThreshold'],
		['with another threshold, of 6 others', [tableOf(0, 20, 5)], tableOf(0, 14, 3), undefined],
		['like an earlier one', [tableOf(0, 20), tableOf(50, 90)], tableOf(0, 19), 'nearlySameGroup']
	] as const)('%s', (_, made, next, conflict) => {
		expect(tableConflict(made, next)).toBe(conflict);
	});

	it.each([
		['a month', '1.5', month(1), month(2)],
		['a number within its class', '3.3', people(5), people(6)],
		['why there is no answer', '2.8', undefined, { kind: 'dontKnow' }],
		['in which order options were chosen', '2.3', choices('a', 'b'), choices('b', 'a')]
	] satisfies [string, string, Answer | undefined, Answer][])(
		'does not take %s for another answer, since no table counts it',
		(_, id, one, other) => {
			const of = (answer?: Answer) =>
				memberOf(assessment({ entries: answer ? { [id]: { answer } } : {} }), itemsById);
			expect(of(other)).toEqual(of(one));
		}
	);

	it('tells a member’s answers, but not its words, from other ones', () => {
		const of = (option: string, note?: string) =>
			memberOf(
				assessment({ entries: { '2.8': { answer: choice(option), ...(note && { note }) } } }),
				itemsById
			);
		expect(of('a', 'x')).toEqual(of('a'));
		expect(of('a')[0]).toBe(of('b')[0]);
		expect(of('a')[1]).not.toBe(of('b')[1]);
		expect(JSON.stringify(of('a'))).not.toContain(assessment().id);
	});
});
