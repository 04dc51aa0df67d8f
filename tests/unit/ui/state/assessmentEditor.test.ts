import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves, settled } from './heldSaves';

const now = '2026-05-06T07:08:09.000Z';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
});

/** From here on timers go on when the test says so. */
function withTimers(): void {
	vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date(now) });
}

afterEach(() => {
	vi.useRealTimers();
});

describe('an editor', () => {
	it('starts with what was loaded, and saves nothing', async () => {
		const { save, saves } = heldSaves();
		const loaded = assessment({ entries: { '2.8': { answer: choice('b') } }, place: '2.8' });

		const editor = new AssessmentEditor(loaded, save);
		await settled();

		expect(editor.assessment).toEqual(loaded);
		expect(editor.status).toBe('saved');
		expect(saves).toHaveLength(0);
	});

	it('hands a plain copy of each change to storage', () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.change('2.8', { answer: choice('b') });

		expect(saveAt(0).id).toBe(editor.id);
		expect(structuredClone(saveAt(0).changes)).toEqual({
			entries: { '2.8': { answer: choice('b') } },
			changedAt: now
		});
	});

	it('shows a change at once, on the disk or not', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);

		editor.change('2.8', { answer: choice('b') });

		expect(editor.entry('2.8')).toEqual({ answer: choice('b') });
		expect(editor.entries).toEqual({ '2.8': { answer: choice('b') } });
		expect(editor.assessment.entries).toEqual({ '2.8': { answer: choice('b') } });
		expect(editor.assessment.changedAt).toBe(now);
	});

	it('changes nothing in what it was given', () => {
		const loaded = assessment({ entries: { '2.8': { answer: choice('b') } } });
		const before = structuredClone(loaded);
		const editor = new AssessmentEditor(loaded, heldSaves().save);

		editor.change('2.8', { answer: choice('c'), note: 'later' });
		editor.rename({ title: '下期' });

		expect(loaded).toEqual(before);
	});

	it('keeps what stands beside an answer that changes', () => {
		const { save, saveAt } = heldSaves();
		const entry = { answer: choice('j'), other: '研究部門', note: 'ask again' };
		const editor = new AssessmentEditor(assessment({ entries: { '1.1': entry } }), save);

		editor.change('1.1', { answer: choice('a') });

		expect(saveAt(0).changes.entries).toEqual({ '1.1': { ...entry, answer: choice('a') } });
	});

	it('takes an answer that is given for confirmed, and a note for none', () => {
		const { save, saveAt } = heldSaves();
		const carried = { answer: choice('b'), toConfirm: true as const };
		const editor = new AssessmentEditor(assessment({ entries: { '2.8': carried } }), save);

		editor.change('2.8', { note: 'ask again' });
		expect(editor.entry('2.8').toConfirm).toBe(true);

		editor.change('2.8', { answer: choice('b') });
		expect(editor.entry('2.8')).toEqual({ answer: choice('b'), note: 'ask again' });
		expect(saveAt(0).changes.entries).toEqual({ '2.8': { ...carried, note: 'ask again' } });
		expect(editor.assessment.entries).toEqual({
			'2.8': { answer: choice('b'), note: 'ask again' }
		});
	});

	it('takes out what is given as undefined or empty', () => {
		const { save, saveAt } = heldSaves();
		const entry = { answer: choice('j'), other: '研究部門', note: 'ask again' };
		const editor = new AssessmentEditor(assessment({ entries: { '1.1': entry } }), save);

		editor.change('1.1', { other: undefined, note: '' });

		expect(saveAt(0).changes.entries).toEqual({ '1.1': { answer: choice('j') } });
		expect(Object.keys(editor.entry('1.1'))).toEqual(['answer']);
	});

	it('tells storage to take out an entry of which nothing is left', () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(
			assessment({ entries: { '2.8': { answer: choice('b') } } }),
			save
		);

		editor.change('2.8', { answer: undefined });

		expect(Object.entries(saveAt(0).changes.entries ?? {})).toEqual([['2.8', undefined]]);
		expect(editor.entry('2.8')).toEqual({});
		expect(editor.assessment.entries).toEqual({});
	});

	it('saves names and the place where the person left', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);

		editor.rename({ title: '下期' });
		expect([editor.title, editor.organisation]).toEqual(['下期', '例の会社']);
		expect(saveAt(0).changes).toEqual({ entries: {}, title: '下期', changedAt: now });

		await saveAt(0).complete();
		withTimers();
		editor.stayAt('2.9');
		expect(editor.place).toBe('2.9');
		vi.advanceTimersByTime(500);
		expect(saveAt(1).changes).toMatchObject({ entries: {}, place: '2.9' });
		expect(saveAt(1).changes).not.toHaveProperty('title');
		expect(editor.assessment).toMatchObject({ title: '下期', place: '2.9' });
	});

	it('saves the place with the answer that follows, in one write', () => {
		const { save, saves, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		withTimers();

		editor.stayAt('2.8');
		expect([editor.status, saves.length]).toEqual(['saved', 0]);
		editor.change('2.8', { answer: choice('b') });

		expect(saveAt(0).changes).toMatchObject({
			entries: { '2.8': { answer: choice('b') } },
			place: '2.8'
		});
		vi.advanceTimersByTime(1000);
		expect(saves).toHaveLength(1);
	});

	it('does not save a place where the person is already', () => {
		const { save, saves } = heldSaves();
		const editor = new AssessmentEditor(assessment({ place: '2.9' }), save);

		editor.stayAt('2.9');

		expect(saves).toHaveLength(0);
	});
});
