import { afterEach, describe, expect, it, vi } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves, settled } from './heldSaves';

const noSpace = new DOMException('no space', 'QuotaExceededError');

afterEach(() => {
	vi.restoreAllMocks();
});

/** A refused write is written to the console, for a technician. */
function expectProblemOnConsole() {
	return vi.spyOn(console, 'error').mockImplementation(() => undefined);
}

describe('the status of an editor', () => {
	it('is "saved" only when the write has completed', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.change('2.8', { answer: choice('b') });
		await settled();
		expect(editor.status).toBe('saving');

		await saveAt(0).complete();
		expect(editor.status).toBe('saved');
	});

	it('stays "saved" while nothing but the item one is at is written, and keeps nobody', async () => {
		vi.useFakeTimers();
		const { save, saves, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.stayAt('2.8');
		vi.advanceTimersByTime(1000);
		vi.useRealTimers();
		expect(saves.map(({ changes }) => changes.place)).toEqual(['2.8']);
		expect(editor.status).toBe('saved');

		editor.change('2.8', { answer: choice('b') });
		expect(editor.status).toBe('saving');
		await saveAt(0).complete();
		expect(editor.status).toBe('saving');
		await saveAt(1).complete();
		expect(editor.status).toBe('saved');
	});

	it('is "saved" only when changes during a write are on the disk too', async () => {
		const { save, saves, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.change('2.8', { answer: choice('b') });
		editor.change('2.10', { answer: choice('a') });
		editor.rename({ title: '下期' });
		expect(saves).toHaveLength(1);

		await saveAt(0).complete();
		expect(editor.status).toBe('saving');
		expect(saves).toHaveLength(2);
		expect(saveAt(1).changes).toMatchObject({
			entries: { '2.10': { answer: choice('a') } },
			title: '下期'
		});
		expect(saveAt(1).changes.entries).not.toHaveProperty('2.8');

		await saveAt(1).complete();
		expect(editor.status).toBe('saved');
		expect(saves).toHaveLength(2);
	});

	it('stays "saving" when the same item changes during its own write', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.change('2.8', { answer: choice('a') });
		editor.change('2.8', { answer: choice('b') });
		expect(saveAt(0).changes.entries).toEqual({ '2.8': { answer: choice('a') } });

		await saveAt(0).complete();
		expect(editor.status).toBe('saving');
		expect(saveAt(1).changes.entries).toEqual({ '2.8': { answer: choice('b') } });
	});

	it('is "failed" when the browser refuses, and says why on the console', async () => {
		const consoleError = expectProblemOnConsole();
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.change('2.8', { answer: choice('b') });
		await saveAt(0).refuse(noSpace);

		expect(editor.status).toBe('failed');
		expect(editor.entry('2.8')).toEqual({ answer: choice('b') });
		expect(consoleError).toHaveBeenCalledExactlyOnceWith('could not save', noSpace);
	});

	it('is "failed" when storage throws before it promises', async () => {
		expectProblemOnConsole();
		const editor = new AssessmentEditor(assessment(), () => {
			throw noSpace;
		});

		editor.change('2.8', { answer: choice('b') });
		await settled();

		expect(editor.status).toBe('failed');
	});
});

describe('an editor that could not save', () => {
	async function failed() {
		expectProblemOnConsole();
		const storage = heldSaves();
		const editor = new AssessmentEditor(assessment(), storage.save);
		editor.change('2.8', { answer: choice('a') });
		editor.change('2.10', { answer: choice('a') });
		await storage.saveAt(0).refuse(noSpace);
		return { editor, ...storage };
	}

	it('does not try again by itself', async () => {
		const { saves } = await failed();
		await settled();
		expect(saves).toHaveLength(1);
	});

	it('sends everything that is not on the disk when asked to try again', async () => {
		const { editor, saveAt } = await failed();

		void editor.retry();
		expect(editor.status).toBe('saving');
		expect(saveAt(1).changes.entries).toEqual({
			'2.8': { answer: choice('a') },
			'2.10': { answer: choice('a') }
		});

		await saveAt(1).complete();
		expect(editor.status).toBe('saved');
	});

	it('sends it with the next change as well, in its latest form', async () => {
		const { editor, saveAt } = await failed();

		editor.change('2.8', { answer: choice('c') });

		expect(saveAt(1).changes.entries).toEqual({
			'2.8': { answer: choice('c') },
			'2.10': { answer: choice('a') }
		});
	});

	it('sends nothing twice after it has succeeded', async () => {
		const { editor, saveAt } = await failed();
		void editor.retry();
		await saveAt(1).complete();

		editor.change('5.1', { answer: choice('a') });

		expect(saveAt(2).changes.entries).toEqual({ '5.1': { answer: choice('a') } });
	});

	it('keeps the later of two names', async () => {
		expectProblemOnConsole();
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		editor.rename({ title: 'first', organisation: 'kept' });
		editor.rename({ title: 'second' });
		await saveAt(0).refuse(noSpace);

		void editor.retry();

		expect(saveAt(1).changes).toMatchObject({ title: 'second', organisation: 'kept' });
	});

	it('remembers that an entry was taken out', async () => {
		expectProblemOnConsole();
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(
			assessment({ entries: { '2.8': { answer: choice('b') } } }),
			save
		);
		editor.change('2.8', { answer: undefined });
		await saveAt(0).refuse(noSpace);

		void editor.retry();

		expect(Object.entries(saveAt(1).changes.entries ?? {})).toEqual([['2.8', undefined]]);
	});
});
