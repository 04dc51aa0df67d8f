import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/data/answer';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { eventually } from '../../eventually';
import { heldSaves } from './heldSaves';

function editorOf(entries: Record<string, Entry> = {}) {
	const held = heldSaves();
	return { editor: new AssessmentEditor(assessment({ entries }), held.save), ...held };
}

describe('what a person picks', () => {
	it('is not "saved" from that moment on, and comes after its paint', async () => {
		const { editor, saves } = editorOf();
		editor.pick('2.8', () => ({ answer: choice('a') }));
		expect(editor.status).toBe('saving');
		expect(editor.entry('2.8')).toEqual({});

		await eventually(() => expect(editor.entry('2.8')).toEqual({ answer: choice('a') }));
		expect(saves[0]?.changes.entries).toEqual({ '2.8': { answer: choice('a') } });
		await saves[0]?.complete();
		expect(editor.status).toBe('saved');
	});

	it('is worked out after what was picked just before', async () => {
		const { editor } = editorOf();
		const more = () => ({ note: `${editor.entry('2.8').note ?? ''}x` });
		for (let times = 0; times < 3; times++) editor.pick('2.8', more);
		await eventually(() => expect(editor.entry('2.8').note).toBe('xxx'));
	});

	it.each<[string, (editor: AssessmentEditor) => unknown]>([
		['is typed', (editor) => editor.change('2.8', { note: 'x' })],
		['is tried again', (editor) => editor.retry()],
		['the right to write goes', (editor) => editor.setFollowing(true)],
		['another tab has written', (editor) => editor.show(editor.assessment)]
	])('is there before %s', (_, act) => {
		const { editor } = editorOf();
		editor.pick('2.8', () => ({ answer: choice('a') }));
		act(editor);
		expect(editor.entry('2.8').answer).toEqual(choice('a'));
	});

	it('can be taken back at once', () => {
		const { editor } = editorOf({ '2.8': { answer: choice('b') } });
		editor.pick('2.8', () => ({ answer: choice('a') }));
		editor.undo();
		expect(editor.entry('2.8').answer).toEqual(choice('b'));
	});

	it('is "saved" again where nothing came of it', async () => {
		const { editor, saves } = editorOf();
		editor.pick('2.8', () => ({}));
		expect(editor.status).toBe('saving');
		await eventually(() => expect(editor.status).toBe('saved'));
		expect(saves).toHaveLength(0);
	});

	it('is not "saved" from the press on, and is again soon where nothing comes of that', async () => {
		const { editor, saves } = editorOf();
		editor.press();
		expect(editor.status).toBe('saving');
		await eventually(() => expect(editor.status).toBe('saved'));
		expect(saves).toHaveLength(0);
	});

	it('is not "saved" before it is on the disk, however long it was pressed', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { editor, saves } = editorOf();
		editor.press();
		vi.advanceTimersByTime(399);
		editor.pick('2.8', () => ({ answer: choice('a') }));
		vi.advanceTimersByTime(1);
		expect(editor.status).toBe('saving');
		vi.useRealTimers();
		editor.undo();
		expect(saves).toHaveLength(1);
		await saves[0]?.complete();
		await saves[1]?.complete();
		expect(editor.status).toBe('saved');
	});

	it('keeps "not saved" where a press comes after a write that failed', async () => {
		const { editor, saves } = editorOf();
		editor.change('2.8', { answer: choice('a') });
		vi.spyOn(console, 'error').mockImplementation(() => {});
		await saves[0]?.refuse(new Error('no room'));
		editor.press();
		expect(editor.status).toBe('failed');
	});

	it('keeps no other tab from writing where nothing came of it', async () => {
		const ended: Promise<unknown>[] = [];
		const request = (_: string, act: () => Promise<unknown>) => {
			ended.push(act());
			return ended[0];
		};
		vi.stubGlobal('navigator', { locks: { request } });
		const { editor } = editorOf();
		editor.pick('2.8', () => ({}));
		expect(ended).toHaveLength(1);
		await ended[0];
		vi.unstubAllGlobals();
	});
});
