import { describe, expect, it } from 'vitest';
import type { Entries } from '$lib/data/answer';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { nextSteps } from '$lib/engine/readiness/nextSteps';
import { choice, choices, dontKnow, notApplicable, people, services } from './settlingAnswers';
import { settling } from './settlingAnswers';

const option = (letter: string) => ({ kind: 'choice', option: letter });

function stepsFor(id: string, entries: Entries) {
	const matter = matters.find((each) => each.id === id);
	if (!matter) throw new RangeError(`there is no matter ${id}`);
	return nextSteps(matter, itemsById, entries);
}

/** Steps as `criterion from>to answer`, the answer by its letter. */
function short(steps: ReturnType<typeof stepsFor>['least']) {
	const told = steps?.steps.map(({ criterion, from, to, answer }) => {
		const letter = answer?.kind === 'choice' ? ` ${answer.option}` : '';
		return `${criterion} ${from}>${to}${letter}`;
	});
	return steps && [steps.to, ...(told ?? [])];
}

describe('the next steps of a matter', () => {
	it.each(['1', '2', '3', '4', '5', '6'])('are none for matter %s once it is settled', (id) => {
		expect(stepsFor(id, settling)).toEqual({});
	});

	// 2.11 e is not settled, 2.13 c documented: d lifts the weakest, b settles both.
	it('begin with the weakest criterion, and go no further than is asked', () => {
		const next = stepsFor('1', { ...settling, '2.11': choice('e'), '2.13': choice('c') });
		expect(short(next.least)).toEqual(['rough', '1.6 notSettled>rough d']);
		expect(short(next.best)).toEqual([
			'settled',
			'1.6 notSettled>settled b',
			'1.7 documented>settled b'
		]);
	});

	it('name the item, and the answer that would do', () => {
		expect(stepsFor('1', { ...settling, '2.11': choice('c') }).best).toEqual({
			to: 'settled',
			steps: [
				{ criterion: '1.6', item: '2.11', from: 'documented', to: 'settled', answer: option('b') }
			]
		});
	});

	it('are the same where one step settles the matter', () => {
		const { least, best } = stepsFor('1', { ...settling, '2.11': choice('c') });
		expect(least).toEqual(best);
	});

	// 2.10 has no step between yes and no.
	it('go to the next verdict that the item can say', () => {
		const next = stepsFor('1', { ...settling, '2.10': choice('b'), '2.3': {} });
		expect(short(next.least)).toEqual(['unknown', '1.4 notSettled>settled a']);
		expect(short(next.best)).toEqual([
			'settled',
			'1.2 unknown>settled',
			'1.4 notSettled>settled a'
		]);
	});

	// Three criteria are not settled: each of them keeps the matter where it is.
	it('are as many as there are weakest criteria', () => {
		const three = { '3.5': choice('c'), '3.8': choice('b'), '6.1': choice('f') };
		const next = stepsFor('6', { ...settling, ...three, '3.4': choice('c') });
		expect(short(next.least)).toEqual([
			'rough',
			'6.1 notSettled>rough e',
			'6.5 notSettled>settled a',
			'6.6 notSettled>rough b'
		]);
		expect(short(next.best)).toEqual([
			'settled',
			'6.1 notSettled>settled d',
			'6.4 documented>settled b',
			'6.5 notSettled>settled a',
			'6.6 notSettled>settled a'
		]);
	});

	it('need no particular answer where any settles, or every service must be decided', () => {
		const open = { '2.9': services('abc'), '2.7': dontKnow };
		expect(stepsFor('1', { ...settling, ...open }).best?.steps).toEqual([
			{ criterion: '1.1', item: '2.9', from: 'unknown', to: 'settled' },
			{ criterion: '1.3', item: '2.7', from: 'unknown', to: 'settled' }
		]);
	});

	it('ask for another answer where "not applicable" is just what is missing', () => {
		expect(short(stepsFor('4', { ...settling, '2.5': notApplicable }).best)).toEqual([
			'settled',
			'4.7 notSettled>settled'
		]);
	});

	// Nothing is known: 3.3 opens 3.3.1, which opens S3.1.
	it('go on to what they open', () => {
		const next = stepsFor('3', {});
		expect(short(next.least)).toEqual([
			'rough',
			'3.1 unknown>settled',
			'3.2 unknown>settled',
			'3.3 unknown>settled',
			'3.4 unknown>rough b',
			'3.5 unknown>settled',
			'3.6 unknown>rough c'
		]);
		expect(short(next.best)?.filter((step) => /^3\.[46]/.test(step))).toEqual([
			'3.4 unknown>settled a',
			'3.6 unknown>settled b'
		]);
		expect(next.best?.steps[1]?.answer).toEqual({ kind: 'people', people: 1 });
	});

	it('tell of a criterion that comes to apply', () => {
		const noReport = { ...settling, '7.1': choice('f'), '7.1.2': {} };
		expect(short(stepsFor('5', noReport).least)).toEqual(['unknown', '5.2 notSettled>rough e']);
		expect(short(stepsFor('5', noReport).best)).toEqual([
			'settled',
			'5.2 notSettled>settled d',
			'5.3 notApplicable>settled c'
		]);
	});

	it('count an answer that comes back', () => {
		const noReport = { ...settling, '7.1': choice('f') };
		expect(short(stepsFor('5', noReport).least)).toEqual(['rough', '5.2 notSettled>rough e']);
		expect(short(stepsFor('5', noReport).best)).toEqual(['settled', '5.2 notSettled>settled d']);
	});

	it('begin with a member where there is none', () => {
		const nobody = { '2.1': choices('a'), '2.2': choices('b'), 'S3.2': choice('b') };
		const next = stepsFor('3', { ...nobody, '3.3': people(0) });
		expect(short(next.least)).toEqual(['unknown', '3.2 notSettled>settled']);
		expect(short(next.best)).toEqual([
			'settled',
			'3.2 notSettled>settled',
			'3.3 notApplicable>settled',
			'3.4 notApplicable>settled a'
		]);
	});

	it('are none where nothing of the matter applies', () => {
		const all = ['2.8', '2.12', 'S2.1', 'S2.2'].map((id) => [id, notApplicable] as const);
		expect(stepsFor('2', Object.fromEntries(all))).toEqual({});
	});

	it('refuse a criterion that reads an item that does not exist', () => {
		const [first] = matters;
		const [criterion] = first?.criteria ?? [];
		if (!first || !criterion) throw new RangeError('no matter');
		const broken = { ...first, criteria: [{ ...criterion, item: '9.9' }] };
		expect(() => nextSteps(broken, itemsById, {})).toThrow(new RangeError('9.9 is not an item'));
	});
});
