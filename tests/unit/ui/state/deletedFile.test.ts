import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newId } from '$lib/data/newId';
import { addAssessment, changeAssessment } from '$lib/storage/assessments/assessmentStore';
import { generationsOf } from '$lib/storage/assessments/generations';
import { loadFirst } from '$lib/storage/assessments/loadFirst';
import { Workspace } from '$lib/ui/state/workspace.svelte';
import { assessment } from '../../assessments';

const noTabs = { listen: () => () => {}, tell: () => {} };

async function opened(): Promise<Workspace> {
	return new Workspace({ status: 'works', found: await loadFirst() }, noTabs);
}

describe('a file of an assessment that was deleted', () => {
	it('comes in as a copy, and no two histories are mixed', async () => {
		const older = assessment({ id: newId(), title: '古い' });
		await addAssessment(older);
		await changeAssessment(older.id, { title: '新しい' });
		const workspace = await opened();
		await workspace.remove(older.id);

		await workspace.add(older);

		const [copy] = workspace.assessments;
		expect(copy?.title).toBe('古い');
		expect(copy?.id).not.toBe(older.id);
		expect(await generationsOf(copy?.id ?? '')).toEqual([]);
		expect(workspace.deleted.map((one) => one.assessment.title)).toEqual(['新しい']);

		// And again: each deletion stays.
		await workspace.remove(copy?.id ?? '');
		expect(workspace.deleted.map((one) => one.assessment.title).sort()).toEqual(
			['古い', '新しい'].sort()
		);
	});

	it('can be left aside for the one that was deleted', async () => {
		const one = assessment({ id: newId(), title: '削除したもの' });
		await addAssessment(one);
		const workspace = await opened();
		await workspace.remove(one.id);
		const key = workspace.removed?.key ?? '';

		expect(await workspace.restore(key)).toBe(one.id);
		expect(workspace.assessments.map(({ id }) => id)).toContain(one.id);
		expect(workspace.removed).toBeUndefined();
	});
});
