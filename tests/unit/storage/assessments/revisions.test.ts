import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { replaceAssessment } from '$lib/storage/assessments/replaceAssessment';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { transact } from '$lib/storage/database/database';
import { keyOf } from '$lib/storage/database/keys';
import { assessment, choice } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const at = (day: number) => `2026-05-0${day}T00:00:00.000Z`;

let first: Assessment;

beforeEach(async () => {
	first = assessment({ id: newId(), title: '一' });
	await addAssessment(first);
});

describe('the earlier states of an assessment', () => {
	it('are each whole, the latest first, with what was changed then', async () => {
		const { id } = first;
		const task = { text: '承認を得る', state: 'open' as const, createdAt: at(1) };
		const answered = { entries: { '2.13': { answer: choice('a') } } };
		await changeAssessment(id, { ...answered, changedAt: at(1) });
		await changeAssessment(id, { plan: { [newId()]: task }, changedAt: at(2) });
		const merged = { from: ['情報システム部'], items: ['2.11', '2.1'] };
		await replaceAssessment({ ...first, title: '三' }, merged, at(3));
		await replaceAssessment({ ...first, title: '四' }, 'putBack', at(4));

		const revisions = await revisionsOf(id);
		expect(revisions.map(({ state, ...rest }) => ({ ...rest, title: state?.title }))).toMatchObject(
			[
				{ number: 4, endedAt: at(4), cause: 'putBack', items: [], tasks: 0, from: [], title: '三' },
				{ number: 3, endedAt: at(3), cause: 'merged', ...merged, tasks: 0, title: '一' },
				{ number: 2, endedAt: at(2), cause: 'changed', items: [], tasks: 1, from: [], title: '一' },
				{
					number: 1,
					endedAt: at(1),
					cause: 'changed',
					items: ['2.13'],
					tasks: 0,
					from: [],
					title: '一'
				}
			]
		);
		expect(revisions.map(({ state }) => Object.keys(state?.plan ?? {}).length)).toEqual([
			0, 1, 0, 0
		]);
		expect(revisions.at(-1)?.state).toEqual(first);
	});

	it('are hidden by a step that cannot be read, up to the next whole one', async () => {
		const { id } = first;
		await changeAssessment(id, { title: '二', changedAt: at(1) });
		await replaceAssessment({ ...first, title: '三' }, 'replaced', at(2));
		await changeAssessment(id, { title: '四', changedAt: at(3) });
		await transact('readwrite', async ({ put }) => put('records', 'damaged', keyOf(id)));
		const states = (await revisionsOf(id)).map(({ state }) => state?.title);
		expect(states).toEqual([undefined, '二', '一']);
	});

	it('of a past format are shown in the present one', async () => {
		const { id } = first;
		const old = { ...first, version: 1 };
		await transact('readwrite', async ({ put }) => put('records', old, keyOf(id)));
		await changeAssessment(id, { title: '二', changedAt: at(1) });
		const revisions = await revisionsOf(id);
		expect(revisions.map(({ cause }) => cause)).toEqual(['changed', 'upgraded']);
		expect(revisions.map(({ state }) => state)).toEqual([first, first]);
	});
});
