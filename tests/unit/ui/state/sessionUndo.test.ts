import { describe, expect, it } from 'vitest';
import { Session } from '$lib/ui/state/session.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves } from './heldSaves';

describe('taking back a change', () => {
	it('brings back what was there before, and saves it', async () => {
		const { save, saveAt } = heldSaves();
		const entry = { answer: choice('a'), note: 'kept' };
		const session = new Session(assessment({ entries: { '2.8': entry } }), save);
		expect(session.undoable).toBeUndefined();

		session.change('2.8', { answer: choice('b') });
		expect(session.undoable).toBe('2.8');
		await saveAt(0).complete();
		session.undo();

		expect(saveAt(1).changes.entries).toEqual({ '2.8': entry });
		expect(session.entry('2.8')).toEqual(entry);
		expect(session.undoable).toBeUndefined();
	});

	it('takes back one answer at a time, the latest first', () => {
		const session = new Session(assessment(), heldSaves().save);
		session.change('2.8', { answer: choice('a') });
		session.change('2.8', { answer: choice('b') });
		session.change('2.10', { answer: choice('a') });

		session.undo();
		session.undo();
		expect(session.entries).toEqual({ '2.8': { answer: choice('a') } });

		session.undo();
		session.undo();
		expect(session.entries).toEqual({});
	});

	it('takes back letters typed one after another together', () => {
		const session = new Session(assessment(), heldSaves().save);
		session.change('2.8', { note: 'a' });
		session.change('2.8', { note: 'as' });
		session.change('2.8', { note: 'ask' });

		session.undo();

		expect(session.entry('2.8')).toEqual({});
	});
});
