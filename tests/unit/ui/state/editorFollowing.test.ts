import { describe, expect, it } from 'vitest';
import type { Task } from '$lib/data/plan';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves, settled } from './heldSaves';

const taskId = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';
const task: Task = { text: '文書化する', state: 'open', createdAt: '2026-11-24T00:00:00.000Z' };

describe('an editor that follows another tab', () => {
	it('changes nothing and saves nothing', async () => {
		const { save, saves } = heldSaves();
		const loaded = assessment({ entries: { '2.8': { answer: choice('b') } } });
		const editor = new AssessmentEditor(loaded, save);

		editor.setFollowing(true);
		editor.change('2.8', { answer: choice('a') });
		editor.changeTask(taskId, task);
		editor.rename({ title: '別名' });
		editor.archive(true);
		editor.stayAt('2.8');
		editor.undo();
		await settled();

		expect(editor.assessment).toEqual(loaded);
		expect(saves).toHaveLength(0);
	});

	it('shows what the other tab has stored', () => {
		const loaded = assessment({
			entries: { '2.8': { answer: choice('b') }, '2.10': { answer: choice('a') } }
		});
		const editor = new AssessmentEditor(loaded, heldSaves().save);
		editor.setFollowing(true);

		const stored = {
			...loaded,
			title: '下期',
			entries: { '2.8': { answer: choice('c') }, '3.3': { note: 'x' } },
			plan: { [taskId]: task },
			changedAt: '2026-11-24T00:00:00.000Z'
		};
		editor.show(stored);

		expect(editor.assessment).toEqual(stored);
	});

	it('can be changed again when it leads', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		editor.setFollowing(true);
		editor.setFollowing(false);
		editor.change('2.8', { answer: choice('a') });
		expect(editor.entry('2.8')).toEqual({ answer: choice('a') });
	});
});

describe('what is shown from the disk', () => {
	it('leaves alone what is not saved yet', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		editor.change('2.8', { answer: choice('a') });
		editor.change('2.10', { answer: choice('b') });
		editor.rename({ title: '新しい名称' });

		const elsewhere = { '2.10': { answer: choice('a') }, '2.11': { answer: choice('c') } };
		editor.show(assessment({ entries: elsewhere }));

		// 2.8 is on its way to the disk, 2.10 waits for it.
		expect(editor.entry('2.8')).toEqual({ answer: choice('a') });
		expect(editor.entry('2.10')).toEqual({ answer: choice('b') });
		expect(editor.entry('2.11')).toEqual({ answer: choice('c') });
		expect(editor.title).toBe('新しい名称');
		await saveAt(0).complete();
		expect(saveAt(1).changes.entries).toEqual({ '2.10': { answer: choice('b') } });
	});

	it('cannot be undone by the tab that did not change it', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		editor.change('2.8', { answer: choice('a') });
		expect(editor.undoable).toBe('2.8');
		editor.show(assessment({ entries: { '2.11': { answer: choice('c') } } }));
		expect(editor.undoable).toBeUndefined();
	});
});

describe('the plan', () => {
	it('is saved task by task', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.changeTask(taskId, task);
		expect(saveAt(0).changes.plan).toEqual({ [taskId]: task });
		expect(editor.plan).toEqual({ [taskId]: task });
		await saveAt(0).complete();
		expect(editor.status).toBe('saved');

		editor.changeTask(taskId, undefined);
		expect(saveAt(1).changes.plan).toEqual({ [taskId]: undefined });
		expect(editor.assessment).not.toHaveProperty('plan');
	});
});
