import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { transact } from '$lib/storage/database/database';
import {
	forgetDeleted,
	loadTrash,
	removeAssessment,
	restoreDeleted,
	type Deleted
} from '$lib/storage/assessments/trash';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { loadAll, loadAssessment } from '$lib/storage/assessments/loadAll';
import { assessment } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

/** One of this test alone. */
async function stored(title: string): Promise<Assessment> {
	const made = assessment({ id: newId(), title });
	await addAssessment(made);
	return made;
}

async function deletionsOf(id: string): Promise<Deleted[]> {
	return (await loadTrash()).filter((one) => one.assessment.id === id);
}

async function removed(id: string): Promise<string> {
	const key = await removeAssessment(id);
	if (key === undefined) throw new RangeError(`${id} is not there`);
	return key;
}

describe('deleting', () => {
	it('again what came back from an older file leaves the newest state as it was', async () => {
		const older = await stored('古い');
		await changeAssessment(older.id, { title: '新しい' });
		await removed(older.id);
		await addAssessment(older);
		await removed(older.id);

		const deletions = await deletionsOf(older.id);
		expect(deletions.map((one) => one.assessment.title).sort()).toEqual(['古い', '新しい'].sort());
		expect(new Set(deletions.map(({ key }) => key)).size).toBe(2);
	});

	it('in two tabs at once is one deletion', async () => {
		const one = await stored('二度');
		const keys = await Promise.all([removeAssessment(one.id), removeAssessment(one.id)]);
		expect(keys.filter((key) => key === undefined)).toHaveLength(1);
		expect((await deletionsOf(one.id)).map(({ key }) => key)).toEqual(
			keys.filter((key) => key !== undefined)
		);
	});

	it('while another tab changes it deletes nothing, and leaves nothing among the deleted', async () => {
		const one = await stored('前');
		const deleting = removeAssessment(one.id);
		const changing = changeAssessment(one.id, { title: '後' });
		await expect(deleting).rejects.toThrow('is not what is stored');
		await changing;
		expect((await loadAssessment(one.id))?.title).toBe('後');
		expect(await deletionsOf(one.id)).toEqual([]);
	});

	it('can be taken back, with the history', async () => {
		const one = await stored('前');
		await changeAssessment(one.id, { title: '後' });
		const key = await removed(one.id);
		expect(await loadAssessment(one.id)).toBeUndefined();

		expect(await restoreDeleted(key)).toBe(one.id);

		expect((await loadAssessment(one.id))?.title).toBe('後');
		expect((await revisionsOf(one.id)).map(({ state }) => state?.title)).toEqual(['前']);
		expect(await deletionsOf(one.id)).toEqual([]);
	});

	it('comes back as a copy where another one has taken its id meanwhile', async () => {
		const one = await stored('削除したもの');
		const key = await removed(one.id);
		await addAssessment({ ...one, title: 'ファイルから' });

		const backId = await restoreDeleted(key);

		expect(backId).not.toBe(one.id);
		expect((await loadAssessment(one.id))?.title).toBe('ファイルから');
		expect((await loadAssessment(backId))?.title).toBe('削除したもの');
		expect((await loadAll()).unreadable).toEqual([]);
	});

	it('for good takes one deletion, and the history only with the last', async () => {
		const one = await stored('前');
		await changeAssessment(one.id, { title: '後' });
		const first = await removed(one.id);
		await addAssessment(one);
		const second = await removed(one.id);

		await forgetDeleted(second);
		expect((await deletionsOf(one.id)).map(({ key }) => key)).toEqual([first]);
		expect(await revisionsOf(one.id)).toHaveLength(1);

		await forgetDeleted(first);
		expect(await deletionsOf(one.id)).toEqual([]);
		expect(await revisionsOf(one.id)).toHaveLength(0);
	});

	it('knows what an earlier version of the product has deleted', async () => {
		const one = assessment({ id: newId(), title: '以前の版' });
		const key = `deleted/${one.id}`;
		const deletedAt = '2026-05-01T00:00:00.000Z';
		await transact('readwrite', async ({ put }) => {
			put('records', { deletedAt, assessment: one }, key);
		});

		expect(await deletionsOf(one.id)).toEqual([{ key, deletedAt, assessment: one }]);
		expect(await restoreDeleted(key)).toBe(one.id);
		expect(await loadAssessment(one.id)).toEqual(one);
	});

	it('refuses to bring back what is not among the deleted', async () => {
		await expect(restoreDeleted('deleted/none')).rejects.toThrow('is no deletion');
	});
});
