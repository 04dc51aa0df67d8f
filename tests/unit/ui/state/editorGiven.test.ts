import { describe, expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { nextAssessment } from '$lib/ui/state/newAssessment';
import { assessment } from '../../assessments';
import { heldSaves } from './heldSaves';

const step = (option: string) => ({ kind: 'choice', option }) as const;

describe('answers beyond the survey', () => {
	it('are kept with the assessment, and are no entry of it', () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		editor.give('sim3-v2/O-1', step('c'));
		expect(editor.given).toEqual({ 'sim3-v2/O-1': step('c') });
		expect(editor.assessment).toMatchObject({ entries: {}, given: { 'sim3-v2/O-1': step('c') } });
		expect(structuredClone(saveAt(0).changes)).toMatchObject({
			given: { 'sim3-v2/O-1': step('c') }
		});
	});

	it('go out together where the first is still on its way, and one that was taken back too', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		editor.give('sim3-v2/O-1', step('c'));
		editor.give('sim3-v2/O-4', step('d'));
		editor.give('sim3-v2/O-1', undefined);
		await saveAt(0).complete();
		expect(saveAt(1).changes).toMatchObject({
			given: { 'sim3-v2/O-1': undefined, 'sim3-v2/O-4': step('d') }
		});
		expect(editor.given).toEqual({ 'sim3-v2/O-4': step('d') });
	});

	it('are gone from the assessment with the last of them', () => {
		const loaded = assessment({ given: { 'sim3-v2/O-1': step('c') } });
		const editor = new AssessmentEditor(loaded, heldSaves().save);
		expect(editor.assessment).toEqual(loaded);
		editor.give('sim3-v2/O-1', undefined);
		expect(editor.assessment).not.toHaveProperty('given');
	});

	it('follow another tab', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		editor.setFollowing(true);
		editor.give('sim3-v2/O-1', step('c'));
		expect(editor.given).toEqual({});
		editor.show(assessment({ given: { 'sim3-v2/O-4': step('a') } }));
		expect(editor.given).toEqual({ 'sim3-v2/O-4': step('a') });
	});

	it('are not carried over to another year: nothing would ask to confirm them', () => {
		const next = nextAssessment(assessment({ given: { 'sim3-v2/O-1': step('c') } }), '2027');
		expect(next).not.toHaveProperty('given');
	});
});
