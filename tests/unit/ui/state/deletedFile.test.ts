import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/data/newId';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { loadAssessment } from '$lib/storage/assessments/loadAll';
import { loadFirst } from '$lib/storage/assessments/loadFirst';
import { restoreDeleted } from '$lib/storage/assessments/trash';
import { AssessmentLibrary } from '$lib/ui/state/assessmentLibrary.svelte';
import { assessment } from '../../assessments';

afterEach(() => vi.restoreAllMocks());

const noTabs = { listen: () => () => {}, tell: () => {} };

async function opened(): Promise<AssessmentLibrary> {
	return new AssessmentLibrary({ status: 'works', found: await loadFirst() }, noTabs);
}

describe('a file of an assessment that was deleted', () => {
	it('comes in as a copy, and no two histories are mixed', async () => {
		const older = assessment({ id: newId(), title: '古い' });
		await addAssessment(older);
		await changeAssessment(older.id, { title: '新しい' });
		const library = await opened();
		await library.remove(older.id);

		await library.add(older);

		const [copy] = library.assessments;
		expect(copy?.title).toBe('古い');
		expect(copy?.id).not.toBe(older.id);
		expect(await revisionsOf(copy?.id ?? '')).toEqual([]);
		expect(library.deleted.map((one) => one.assessment.title)).toEqual(['新しい']);

		// And again: each deletion stays.
		await library.remove(copy?.id ?? '');
		expect(library.deleted.map((one) => one.assessment.title).sort()).toEqual(
			['古い', '新しい'].sort()
		);
	});

	it('goes over nothing that another tab has brought back meanwhile', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const older = assessment({ id: newId(), title: '古い' });
		await addAssessment(older);
		await changeAssessment(older.id, { title: '新しい' });
		const library = await opened();
		await library.remove(older.id);
		await restoreDeleted(library.removed?.key ?? '');

		await library.add(older);

		expect(library.editor?.title).toBe('古い');
		expect(library.editor?.id).not.toBe(older.id);
		expect(library.hasUnsaved).toBe(false);
		await library.flush();
		expect((await loadAssessment(older.id))?.title).toBe('新しい');
		expect(await revisionsOf(older.id)).toHaveLength(1);

		// What the other tab has brought back can be changed here as well.
		await library.readAnew();
		await library.open(older.id);
		library.editor?.rename({ title: 'さらに新しい' });
		await library.flush();
		expect((await loadAssessment(older.id))?.title).toBe('さらに新しい');
	});

	it('can be left aside for the one that was deleted', async () => {
		const one = assessment({ id: newId(), title: '削除したもの' });
		await addAssessment(one);
		const library = await opened();
		await library.remove(one.id);
		const key = library.removed?.key ?? '';

		expect(await library.restore(key)).toBe(one.id);
		expect(library.assessments.map(({ id }) => id)).toContain(one.id);
		expect(library.removed).toBeUndefined();
	});
});
