import { describe, expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { AssessmentHandle } from '$lib/ui/state/assessmentHandle.svelte';
import { assessment } from '../../assessments';

const stored = assessment({ title: '前' });
const other = assessment({ title: '後' });

function handleOf(save: () => Promise<void> = () => Promise.resolve()) {
	return new AssessmentHandle(stored, (one) => new AssessmentEditor(one, save));
}

describe('an assessment of the list', () => {
	it('has no editor and nothing unsaved until it is opened', () => {
		const handle = handleOf();
		expect(handle.editor).toBeUndefined();
		expect(handle.isUnsaved).toBe(false);
		expect(handle.assessment).toEqual(stored);
		const editor = handle.open();
		expect(handle.editor).toBe(editor);
		expect(handle.open()).toBe(editor);
		expect(handle.isUnsaved).toBe(false);
	});

	it('is as it stands in its editor, and unsaved until that is on the disk', async () => {
		let finish = () => {};
		const handle = handleOf(() => new Promise((resolve) => (finish = resolve)));
		const editor = handle.open();
		editor.rename({ title: '打っている' });
		expect(handle.assessment.title).toBe('打っている');
		expect(handle.isUnsaved).toBe(true);
		await Promise.resolve();
		finish();
		await editor.retry();
		expect(handle.isUnsaved).toBe(false);
	});

	it('shows what is on the disk now, open or not', () => {
		const closed = handleOf();
		closed.show(other);
		expect(closed.assessment).toEqual(other);
		const open = handleOf();
		open.open();
		open.show(other);
		expect(open.assessment).toEqual(other);
	});
});
