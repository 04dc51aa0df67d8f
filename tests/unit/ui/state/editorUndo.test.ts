import { describe, expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves } from './heldSaves';

describe('taking back a change', () => {
	it('brings back what was there before, and saves it', async () => {
		const { save, saveAt } = heldSaves();
		const entry = { answer: choice('a'), note: 'kept' };
		const editor = new AssessmentEditor(assessment({ entries: { '2.8': entry } }), save);
		expect(editor.undoable).toBeUndefined();

		editor.change('2.8', { answer: choice('b') });
		expect(editor.undoable).toBe('2.8');
		await saveAt(0).complete();
		editor.undo();

		expect(saveAt(1).changes.entries).toEqual({ '2.8': entry });
		expect(editor.entry('2.8')).toEqual(entry);
		expect(editor.undoable).toBeUndefined();
	});

	it('takes back one answer at a time, the latest first', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		editor.change('2.8', { answer: choice('a') });
		editor.change('2.8', { answer: choice('b') });
		editor.change('2.10', { answer: choice('a') });

		editor.undo();
		editor.undo();
		expect(editor.entries).toEqual({ '2.8': { answer: choice('a') } });

		editor.undo();
		editor.undo();
		expect(editor.entries).toEqual({});
	});

	it('takes back letters typed one after another together', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		editor.change('2.8', { note: 'a' });
		editor.change('2.8', { note: 'as' });
		editor.change('2.8', { note: 'ask' });

		editor.undo();

		expect(editor.entry('2.8')).toEqual({});
	});
});
