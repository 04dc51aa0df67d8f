import { describe, expect, it } from 'vitest';
import { isAssessment } from '$lib/data/assessment';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { nextAssessment } from '$lib/ui/state/nextAssessment';
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

	it('are carried over to another year, each to be confirmed as those of items are', () => {
		const given = { 'sim3-v2/O-1': step('c'), 'sim3-v2/audit': { kind: 'dontKnow' } } as const;
		const next = nextAssessment(assessment({ given }), '2027');
		expect(next.given).toEqual({
			'sim3-v2/O-1': { ...step('c'), toConfirm: true },
			'sim3-v2/audit': { kind: 'dontKnow', toConfirm: true }
		});
		expect(isAssessment(next)).toBe(true);
		expect(nextAssessment(assessment(), '2027')).not.toHaveProperty('given');
	});
});
