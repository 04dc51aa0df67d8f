import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '$lib/data/newId';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { backupState, keepBackup } from '$lib/storage/assessments/backups';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { wasHere } from '$lib/storage/assessments/wasHere';
import { loadAssessment } from '$lib/storage/assessments/loadAll';
import { assessment } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

afterEach(() => vi.restoreAllMocks());

const second = 1000;
const day = 86_400 * second;

/** The computer's clock and the time that has really passed, in milliseconds. */
function clocks(shown: number, passed: number): string {
	vi.spyOn(performance, 'now').mockReturnValue(passed);
	return new Date(Date.parse('2026-04-01T09:00:00Z') + shown).toISOString();
}

/** Types one more letter into the note of 2.8. */
function type(id: string, note: string, changedAt: string): Promise<boolean> {
	return changeAssessment(id, { entries: { '2.8': { note } }, changedAt });
}

async function noted(): Promise<string> {
	const made = assessment({ id: newId() });
	await addAssessment(made);
	return made.id;
}

async function stepsOf(id: string): Promise<number> {
	return (await revisionsOf(id)).length;
}

describe('letters typed into one field', () => {
	it('within two minutes are one step', async () => {
		const id = await noted();
		await type(id, 'a', clocks(0, 0));
		await type(id, 'ab', clocks(50 * second, 50 * second));
		expect(await stepsOf(id)).toBe(1);
	});

	it('are not one step over days because the clock was set back in between', async () => {
		const id = await noted();
		await type(id, 'a', clocks(30 * day, 0));
		await type(id, 'ab', clocks(day, day));
		await type(id, 'abc', clocks(2 * day, 2 * day));
		expect(await stepsOf(id)).toBe(3);
	});

	it('are not one step after a sleep, in which only the computer’s clock goes on', async () => {
		const id = await noted();
		await type(id, 'a', clocks(0, 0));
		await type(id, 'ab', clocks(day, 20 * second));
		expect(await stepsOf(id)).toBe(2);
	});
});

describe('a checked backup', () => {
	it('is noted though the clock was ahead when the one before was made', async () => {
		const id = await noted();
		await type(id, 'a', clocks(30 * day, 0));
		await keepBackup(await present(id), new Date());
		await type(id, 'b', clocks(day, day));
		await keepBackup(await present(id), new Date());
		expect(await backupState(await present(id))).toMatchObject({ isSame: true, items: 0 });
	});

	it('of an earlier state changes nothing', async () => {
		const id = await noted();
		await type(id, 'a', clocks(0, 0));
		const earlier = await present(id);
		await type(id, 'b', clocks(day, day));
		await keepBackup(await present(id), new Date());
		await keepBackup(earlier, new Date());
		expect(await backupState(await present(id))).toMatchObject({ isSame: true });
	});
});

describe('what a file holds', () => {
	it('is known for an earlier state though its time is later, and nothing else is', async () => {
		const id = await noted();
		await type(id, 'a', clocks(30 * day, 0));
		const earlier = await present(id);
		await type(id, 'b', clocks(day, day));
		expect(earlier.changedAt > (await present(id)).changedAt).toBe(true);
		expect(await wasHere(earlier)).toBe(true);
		expect(await wasHere({ ...earlier, title: 'another' })).toBe(false);
		expect(await wasHere(await present(id))).toBe(false);
		expect(await wasHere({ ...earlier, id: newId() })).toBe(false);
	});
});

async function present(id: string) {
	const stored = await loadAssessment(id);
	if (!stored) throw new Error(`there is no ${id}`);
	return stored;
}
