import { expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment } from '../../assessments';

it('takes a mark out of the assessment when its field is emptied, and keeps the others', async () => {
	const saved: object[] = [];
	const marked = assessment({
		asOf: '2026-10-31',
		assessor: '山田花子',
		confidentiality: '社外秘'
	});
	const editor = new AssessmentEditor(marked, async (_, changes) => {
		saved.push(changes);
	});
	editor.rename({ assessor: '' });
	await editor.retry();
	expect(editor.assessment).not.toHaveProperty('assessor');
	expect(editor.assessment).toMatchObject({ asOf: '2026-10-31', confidentiality: '社外秘' });
	expect(saved).toMatchObject([{ assessor: undefined }]);
});
