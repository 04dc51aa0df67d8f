import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import type { Task } from '$lib/data/plan';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { loadAssessment } from '$lib/storage/assessments/loadAll';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { assessment, choice } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const at = (day: number) => `2026-05-0${day}T00:00:00.000Z`;
const taskId = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';
const task = (text: string): Task => ({ text, state: 'open', createdAt: at(1) });
const chosen = (option: string): Entry => ({ answer: choice(option) });

let first: Assessment;

beforeEach(async () => {
	first = assessment({
		id: newId(),
		entries: { '2.8': chosen('a'), '2.10': { note: 'n' } },
		plan: { [taskId]: task('one') }
	});
	await addAssessment(first);
});

/** What a tab took to be on the disk, and that it has lost its right since, or not. */
function tab(isLate: boolean) {
	const before = {
		entries: new Map<string, Entry | undefined>([
			['2.8', first.entries['2.8']],
			['2.10', first.entries['2.10']],
			['2.13', undefined]
		]),
		plan: new Map([[taskId, task('one')]])
	};
	return { before, isLate: () => isLate };
}

describe('changes of a tab that has lost its right to write', () => {
	it('do not go over what another one has changed since, and stand in the history', async () => {
		const { id } = first;
		await changeAssessment(id, {
			entries: { '2.8': chosen('c') },
			plan: { [taskId]: task('two') },
			changedAt: at(1)
		});
		const late = {
			entries: { '2.8': chosen('b'), '2.13': chosen('a') },
			plan: { [taskId]: task('late') },
			changedAt: at(2)
		};
		expect(await changeAssessment(id, late, tab(true))).toBe(true);

		const now = await loadAssessment(id);
		const kept = { '2.8': chosen('c'), '2.10': { note: 'n' } };
		expect(now?.entries).toEqual({ ...kept, '2.13': chosen('a') });
		expect(now?.plan).toEqual({ [taskId]: task('two') });
		const states = (await revisionsOf(id)).map(({ state }) => [state?.entries, state?.plan]);
		expect(states).toEqual([
			[kept, { [taskId]: task('two') }],
			[{ ...kept, '2.8': chosen('b') }, { [taskId]: task('late') }],
			[kept, { [taskId]: task('two') }],
			[first.entries, first.plan]
		]);
	});

	it('are made where nobody has changed the same, or to the same', async () => {
		const { id } = first;
		await changeAssessment(id, { entries: { '2.8': chosen('c') }, changedAt: at(1) });
		const late = { entries: { '2.8': chosen('c'), '2.10': { note: 'm' } }, changedAt: at(2) };
		expect(await changeAssessment(id, late, tab(true))).toBe(false);
		expect((await loadAssessment(id))?.entries).toEqual({
			'2.8': chosen('c'),
			'2.10': { note: 'm' }
		});
		expect(await revisionsOf(id)).toHaveLength(2);
	});
});

it('who has the right goes over what is there', async () => {
	const { id } = first;
	await changeAssessment(id, { entries: { '2.8': chosen('c') }, changedAt: at(1) });
	const changes = { entries: { '2.8': chosen('b') }, changedAt: at(2) };
	expect(await changeAssessment(id, changes, tab(false))).toBe(false);
	expect((await loadAssessment(id))?.entries['2.8']).toEqual(chosen('b'));
});
