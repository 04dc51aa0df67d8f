import { describe, expect, it, vi } from 'vitest';
import type { Task } from '$lib/data/plan';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves } from './heldSaves';

const one = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';
const other = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b02';

function task(text: string): Task {
	return { text, state: 'open', createdAt: '2026-11-24T00:00:00.000Z' };
}

describe('the action plan of an editor', () => {
	it('is what was loaded, and is left out where there is none', () => {
		const loaded = assessment({ plan: { [one]: task('a') } });
		const editor = new AssessmentEditor(loaded, heldSaves().save);
		expect(editor.plan).toEqual({ [one]: task('a') });
		expect(editor.assessment).toEqual(loaded);
		expect(new AssessmentEditor(assessment(), heldSaves().save).assessment).not.toHaveProperty(
			'plan'
		);
	});

	it('takes a task in, changes it and takes it out, handing on that task alone', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment({ plan: { [other]: task('b') } }), save);

		editor.changeTask(one, task('a'));
		expect(structuredClone(saveAt(0).changes)).toMatchObject({
			entries: {},
			plan: { [one]: task('a') }
		});
		expect(Object.keys(saveAt(0).changes.plan ?? {})).toEqual([one]);
		expect(editor.assessment.plan).toEqual({ [one]: task('a'), [other]: task('b') });

		await saveAt(0).complete();
		editor.changeTask(one, undefined);
		expect(Object.entries(saveAt(1).changes.plan ?? {})).toEqual([[one, undefined]]);
		expect(editor.plan).toEqual({ [other]: task('b') });
	});

	it('is not handed on by a change of an answer', () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment({ plan: { [one]: task('a') } }), save);
		editor.change('2.8', { answer: choice('b') });
		expect(saveAt(0).changes).not.toHaveProperty('plan');
	});

	it('is saved by a later try when the browser refused', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		editor.changeTask(one, task('a'));
		const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		await saveAt(0).refuse(new Error('no space'));
		consoleError.mockRestore();
		expect(editor.status).toBe('failed');

		void editor.retry();
		expect(saveAt(1).changes.plan).toEqual({ [one]: task('a') });
		await saveAt(1).complete();
		expect(editor.status).toBe('saved');
	});
});
