import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import type { Task } from '$lib/data/plan';
import {
	changesBetween,
	inverse,
	isSame,
	withChanges,
	type Changes
} from '$lib/storage/assessments/changes';
import { assessment, choice } from '../../assessments';

const task: Task = { text: '文書化する', state: 'open', createdAt: '2026-11-24T00:00:00.000Z' };
const taskId = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';

const full = assessment({
	entries: { '2.8': { answer: choice('a'), note: 'メモ' }, '2.10': { answer: choice('b') } },
	plan: { [taskId]: task }
});

/** With all that a person can change. */
const everything: Assessment = {
	...full,
	title: '2027年度',
	organisation: '別の会社',
	asOf: '2027-03-31',
	assessor: '監査室',
	confidentiality: '社外秘',
	changedAt: '2027-04-01T00:00:00.000Z',
	given: { 'sim3-v2/O-1': { kind: 'choice', option: 'c' } },
	archived: true,
	place: '2.8'
};
const never = ['format', 'version', 'id', 'createdAt', 'example', 'part', 'returned'];

describe('changes', () => {
	it('lead from any state to any other, and back, whatever of it can change', () => {
		// Something new in an assessment is here too, or the next test of all says nothing of it.
		expect(
			Object.keys({ ...everything, ...Object.fromEntries(never.map((key) => [key, 0])) }).sort()
		).toEqual(Object.keys(assessmentSchema.shape).sort());
		const empty = assessment({ place: '1.1' });
		for (const [old, next] of [
			[empty, everything],
			[everything, empty],
			[full, everything]
		] as const) {
			const changes = changesBetween(old, next);
			expect(withChanges(old, changes)).toEqual(next);
			expect({ ...withChanges(next, inverse(old, changes) ?? {}), place: old.place }).toEqual({
				...old,
				place: old.place
			});
		}
	});

	it('leave every entry and task that they do not name', () => {
		const changed = withChanges(full, { entries: { '2.8': { answer: choice('c') } } });
		expect(changed.entries).toEqual({
			'2.8': { answer: choice('c') },
			'2.10': { answer: choice('b') }
		});
		expect(changed.plan).toEqual({ [taskId]: task });
	});

	it('take out what is undefined, and the plan with its last task', () => {
		const changed = withChanges(full, {
			entries: { '2.8': undefined },
			plan: { [taskId]: undefined }
		});
		expect(changed.entries).toEqual({ '2.10': { answer: choice('b') } });
		expect(changed).not.toHaveProperty('plan');
	});

	it('change answers beyond the survey each by itself, and take them out with the last', () => {
		const given = { 'sim3-v2/O-1': choice('c'), 'sim3-v2/O-4': choice('d') } as const;
		const one = withChanges(full, { given: { 'sim3-v2/O-1': given['sim3-v2/O-1'] } as never });
		const both = withChanges(one, { given: { 'sim3-v2/O-4': given['sim3-v2/O-4'] } as never });
		expect(both.given).toEqual(given);
		const back = { given: { 'sim3-v2/O-4': undefined }, changedAt: full.changedAt };
		expect(inverse(one, { given: given as never })).toEqual(back);
		const none = withChanges(both, {
			given: { 'sim3-v2/O-1': undefined, 'sim3-v2/O-4': undefined }
		});
		expect(none).toEqual(full);
	});

	it('can put away and back', () => {
		const away = withChanges(full, { archived: true });
		expect(away.archived).toBe(true);
		expect(withChanges(away, { archived: undefined })).not.toHaveProperty('archived');
	});
});

describe('what takes changes back', () => {
	it('holds what the changes replace and nothing else', () => {
		const changes = { entries: { '2.8': { answer: choice('c') }, '3.3': { note: 'x' } } };
		expect(inverse(full, changes)).toEqual({
			entries: { '2.8': { answer: choice('a'), note: 'メモ' }, '3.3': undefined },
			changedAt: full.changedAt
		});
	});

	it.each([
		['the place', { place: '2.8' }],
		['the time', { changedAt: '2026-11-24T00:00:00.000Z' }],
		['an entry that stays the same', { entries: { '2.10': { answer: choice('b') } } }],
		['a title that stays the same', { title: full.title }]
	])('is nothing for %s', (_, changes) => {
		expect(inverse(full, changes)).toBeUndefined();
	});

	it('brings back just what was, whatever was changed', () => {
		const entry = fc.option(fc.record({ answer: fc.constantFrom('a', 'b', 'c').map(choice) }), {
			nil: undefined
		});
		const entries = fc.dictionary(fc.constantFrom('2.8', '2.10', '2.11', '3.3'), entry);
		const plan = fc.dictionary(
			fc.constant(taskId),
			fc.option(
				fc.constantFrom('open', 'done').map((state) => ({ ...task, state }) as Task),
				{
					nil: undefined
				}
			)
		);
		const changes = fc.record(
			{ entries, plan, title: fc.string({ maxLength: 5 }), archived: fc.constant(true as const) },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.array(changes, { maxLength: 6 }), (many: Changes[]) => {
				let now: Assessment = full;
				const back: Changes[] = [];
				for (const each of many) {
					const before = inverse(now, each);
					if (before) back.unshift(before);
					now = withChanges(now, each);
				}
				expect(isSame(back.reduce(withChanges, now), full)).toBe(true);
			})
		);
	});
});

describe('two values', () => {
	it.each([
		[{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
		[{ a: undefined }, {}, true],
		[[1, 2], [2, 1], false],
		[[], {}, false],
		[null, undefined, false],
		[0, -0, false],
		['1', 1, false],
		[{ a: { b: 'x' } }, { a: { b: 'y' } }, false]
	])('%j and %j are the same: %s', (one, other, same) => {
		expect(isSame(one, other)).toBe(same);
	});
});
