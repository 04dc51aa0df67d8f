import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { givenKey, type GivenAnswer } from '$lib/data/frameworks/given';
import { itemsById } from '$lib/data/survey/items';
import { levelsOf } from '$lib/engine/frameworks/levelsOf';
import { choice } from '../../assessments';
import { entriesOf, parameter, sim3, sim3Levels } from './made';

const answer = (option: string): GivenAnswer => ({ kind: 'choice', option });
const given = (answers: Record<string, GivenAnswer>) =>
	Object.fromEntries(Object.entries(answers).map(([id, each]) => [givenKey('sim3-v2', id), each]));
const entries = (answers: Record<string, string>): Entries =>
	Object.fromEntries(
		Object.entries(answers).map(([item, option]) => [item, { answer: choice(option) }])
	);

// Worked by hand from the answers in tests/fixtures and the table of docs/decisions/0043.
describe.each([
	[
		'matureTeam',
		{
			'O-1': [0, 4],
			'O-2': [2, 4],
			'O-7': [1, 4],
			'O-8': [3, 3],
			'H-1': [3, 3],
			'H-4': [1, 4],
			'T-4': [1, 4],
			'P-1': [3, 4],
			'P-4': [3, 4],
			'P-16': [2, 2]
		}
	],
	[
		'newTeam',
		{
			'O-2': [0, 4],
			'O-3': [1, 4],
			'O-5': [1, 4],
			'O-7': [0, 4],
			'O-8': [0, 0],
			'O-9': [0, 4],
			'O-11': [2, 2],
			'P-1': [1, 1],
			'P-5': [0, 4],
			'T-9': [0, 4]
		}
	],
	[
		'interviewedTeam',
		{
			'O-2': [1, 4],
			'O-3': [1, 4],
			'O-5': [1, 4],
			'O-8': [0, 4],
			'O-9': [1, 4],
			'O-11': [0, 4],
			'H-5': [0, 4],
			'T-4': [1, 4],
			'T-9': [1, 4],
			'P-6': [0, 4]
		}
	]
])('the levels of %s', (team, expected) => {
	it.each(Object.entries(expected))('allow %s what was worked out by hand', (id, [low, high]) => {
		expect(parameter(id, entriesOf(team))).toMatchObject({ low, high });
	});
});

describe('the step that is audited', () => {
	const audited = entries({ '4.1': 'a', '4.4': 'a' });

	it('is 3 or 4 until it is said who ordered the audits', () => {
		expect(parameter('P-1', audited)).toMatchObject({ low: 3, high: 4, waitsForAudit: true });
		const unknown = given({ audit: { kind: 'dontKnow' } });
		expect(parameter('P-1', audited, unknown)).toMatchObject({ low: 3, high: 4 });
	});

	it.each([
		['a', 4],
		['b', 3]
	])('is settled for all by one answer: %s', (option, level) => {
		const settled = given({ audit: answer(option), 'O-1': answer('a') });
		for (const id of ['P-1', 'O-1']) {
			const expected = { low: level, high: level, status: 'exact', waitsForAudit: false };
			expect(parameter(id, audited, settled)).toMatchObject(expected);
		}
		expect(parameter('P-5', audited, settled)).toMatchObject({ low: level, high: 4 });
	});

	it('is not waited for where another answer tells the level', () => {
		const links = ['4.1', '4.2'].map((item) => ({ item, relation: 'same' as const }));
		const [requirement] = sim3.requirements.filter(({ id }) => id === 'P-1');
		const framework = { ...sim3, requirements: [{ ...requirement!, links }] };
		const both = entries({ '4.1': 'a', '4.2': 'b' });
		const [levels] = levelsOf(framework, itemsById, both, {}).requirements;
		expect(levels).toMatchObject({ low: 3, high: 3, status: 'exact', waitsForAudit: false });
	});

	it.each<[string, GivenAnswer, string, boolean]>([
		['settles it', { ...answer('a'), toConfirm: true }, 'a', true],
		['settles nothing', { kind: 'dontKnow', toConfirm: true }, 'a', false],
		['is not needed', { ...answer('a'), toConfirm: true }, 'b', false],
		['was confirmed', answer('a'), 'a', false]
	])('rests on what was carried over where that %s', (_, audit, option, isCarried) => {
		const levels = parameter('P-1', entries({ '4.1': option }), given({ audit }));
		expect(levels.isCarried).toBe(isCarried);
	});

	it('rests on an audited step that was carried over', () => {
		const carried: Entries = { '4.1': { answer: choice('a'), toConfirm: true } };
		expect(parameter('P-1', carried).isCarried).toBe(true);
	});

	it('changes nothing of other steps', () => {
		const settled = given({ audit: answer('a') });
		expect(parameter('P-1', entries({ '4.1': 'b' }), settled)).toMatchObject({ low: 3, high: 3 });
	});
});

describe('one answer for three', () => {
	it('is what none of them is below', () => {
		const levels = sim3Levels(entries({ '4.4': 'c' }));
		expect(levels.shared).toEqual([{ item: '4.4', of: ['P-4', 'P-5', 'P-6'], low: 2, high: 2 }]);
		for (const id of ['P-4', 'P-5', 'P-6']) {
			expect(levels.requirements.find((each) => each.id === id)).toMatchObject({
				low: 2,
				high: 4,
				status: 'range'
			});
		}
	});
});

describe('what says nothing', () => {
	it.each([
		['not answered', undefined, 'open', ['2.11']],
		['not known', { kind: 'dontKnow' }, 'open', ['2.11']],
		['not applicable', { kind: 'notApplicable' }, 'notApplicable', []]
	] as const)('leaves every level: %s', (_, said, status, openItems) => {
		const only: Entries = said ? { '2.11': { answer: said } } : {};
		expect(parameter('O-8', only)).toMatchObject({ low: 0, high: 4, status, openItems });
	});

	it('is open by its own question where no item bounds it', () => {
		expect(parameter('O-1', {})).toMatchObject({ status: 'open', isQuestionOpen: true });
		const away = given({ 'O-1': { kind: 'notApplicable' } });
		expect(parameter('O-1', {}, away)).toMatchObject({ low: 0, high: 4, status: 'notApplicable' });
		const rough = given({ 'O-1': answer('d') });
		expect(parameter('O-1', {}, rough)).toMatchObject({ low: 1, high: 1, status: 'exact' });
	});

	it('is an option that is none of the steps, as a later version may have', () => {
		expect(parameter('O-1', {}, given({ 'O-1': answer('z') }))).toMatchObject({ low: 0, high: 4 });
	});
});
