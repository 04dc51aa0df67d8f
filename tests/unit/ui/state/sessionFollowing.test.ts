import { describe, expect, it } from 'vitest';
import type { Task } from '$lib/data/plan';
import { Session } from '$lib/ui/state/session.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves, settled } from './heldSaves';

const taskId = '0c8f6f0e-3a57-4f0b-8a3d-3e0f5f2a9b01';
const task: Task = { text: '文書化する', state: 'open', createdAt: '2026-11-24T00:00:00.000Z' };

describe('a session that follows another tab', () => {
	it('changes nothing and saves nothing', async () => {
		const { save, saves } = heldSaves();
		const loaded = assessment({ entries: { '2.8': { answer: choice('b') } } });
		const session = new Session(loaded, save);

		session.setFollowing(true);
		session.change('2.8', { answer: choice('a') });
		session.changeTask(taskId, task);
		session.rename({ title: '別名' });
		session.archive(true);
		session.stayAt('2.8');
		session.undo();
		await settled();

		expect(session.assessment).toEqual(loaded);
		expect(saves).toHaveLength(0);
	});

	it('shows what the other tab has stored', () => {
		const loaded = assessment({
			entries: { '2.8': { answer: choice('b') }, '2.10': { answer: choice('a') } }
		});
		const session = new Session(loaded, heldSaves().save);
		session.setFollowing(true);

		const stored = {
			...loaded,
			title: '下期',
			entries: { '2.8': { answer: choice('c') }, '3.3': { note: 'x' } },
			plan: { [taskId]: task },
			changedAt: '2026-11-24T00:00:00.000Z'
		};
		session.show(stored);

		expect(session.assessment).toEqual(stored);
	});

	it('can be changed again when it leads', () => {
		const session = new Session(assessment(), heldSaves().save);
		session.setFollowing(true);
		session.setFollowing(false);
		session.change('2.8', { answer: choice('a') });
		expect(session.entry('2.8')).toEqual({ answer: choice('a') });
	});
});

describe('what is shown from the disk', () => {
	it('leaves alone what is not saved yet', async () => {
		const { save, saveAt } = heldSaves();
		const session = new Session(assessment(), save);
		session.change('2.8', { answer: choice('a') });
		session.change('2.10', { answer: choice('b') });
		session.rename({ title: '新しい名称' });

		const elsewhere = { '2.10': { answer: choice('a') }, '2.11': { answer: choice('c') } };
		session.show(assessment({ entries: elsewhere }));

		// 2.8 is on its way to the disk, 2.10 waits for it.
		expect(session.entry('2.8')).toEqual({ answer: choice('a') });
		expect(session.entry('2.10')).toEqual({ answer: choice('b') });
		expect(session.entry('2.11')).toEqual({ answer: choice('c') });
		expect(session.title).toBe('新しい名称');
		await saveAt(0).complete();
		expect(saveAt(1).changes.entries).toEqual({ '2.10': { answer: choice('b') } });
	});

	it('cannot be undone by the tab that did not change it', () => {
		const session = new Session(assessment(), heldSaves().save);
		session.change('2.8', { answer: choice('a') });
		expect(session.undoable).toBe('2.8');
		session.show(assessment({ entries: { '2.11': { answer: choice('c') } } }));
		expect(session.undoable).toBeUndefined();
	});
});

describe('the plan', () => {
	it('is saved task by task', async () => {
		const { save, saveAt } = heldSaves();
		const session = new Session(assessment(), save);

		session.changeTask(taskId, task);
		expect(saveAt(0).changes.plan).toEqual({ [taskId]: task });
		expect(session.plan).toEqual({ [taskId]: task });
		await saveAt(0).complete();
		expect(session.status).toBe('saved');

		session.changeTask(taskId, undefined);
		expect(saveAt(1).changes.plan).toEqual({ [taskId]: undefined });
		expect(session.assessment).not.toHaveProperty('plan');
	});
});
