import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { promisifyRequest } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { loadAll, loadAssessment } from '$lib/storage/assessments/loadAll';
import { beginFirst, loadFirst, loadOthers, takeFirst } from '$lib/storage/assessments/loadFirst';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { transact } from '$lib/storage/database/database';
import { keyOf, openKey } from '$lib/storage/database/keys';
import { assessment, choice } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const put = (id: string, value: unknown) =>
	transact('readwrite', ({ put: set }) => Promise.resolve(set('records', value, keyOf(id))));

const stored = (id: string) =>
	transact('readonly', ({ records }) => promisifyRequest<unknown>(records.get(keyOf(id))));

async function added(overrides: Partial<Assessment> = {}): Promise<Assessment> {
	const made = assessment({ id: newId(), ...overrides });
	await addAssessment(made);
	return made;
}

describe('a new assessment', () => {
	it('is stored as it is, and the one that the next visit begins with', async () => {
		const made = await added();
		expect(await stored(made.id)).toEqual(made);
		const first = await loadFirst();
		expect(first.openId).toBe(made.id);
		expect(first.assessments).toEqual([made]);
		expect(first.others).not.toContain(keyOf(made.id));
	});

	it('is what a visit begins with only where it was there when the visit began', async () => {
		const before = await added();
		beginFirst();
		// Another tab may be quicker than the page.
		const later = transact('readwrite', ({ put: set }) =>
			Promise.resolve(set('records', 'later', openKey))
		);
		expect((await takeFirst()).openId).toBe(before.id);
		await later;
		const after = await added();
		expect((await takeFirst()).openId).toBe(after.id);
	});

	it('is not stored over another one, nor where it does not fit', async () => {
		const made = await added();
		await expect(addAssessment({ ...made, title: 'other' })).rejects.toThrow(
			`there is an assessment ${made.id} already`
		);
		const id = newId();
		await expect(addAssessment(assessment({ id, title: 'x'.repeat(201) }))).rejects.toThrow(
			'title'
		);
		expect(await stored(id)).toBeUndefined();
		expect(await stored(made.id)).toEqual(made);
	});
});

describe('a change', () => {
	it('is written with what it replaces noted, and nothing else is touched', async () => {
		const made = await added({ entries: { '2.8': { answer: choice('a') }, '3.3': { note: 'x' } } });
		await changeAssessment(made.id, {
			entries: { '2.8': { answer: choice('b') } },
			changedAt: '2026-05-01T00:00:00.000Z'
		});
		expect(await stored(made.id)).toEqual({
			...made,
			changedAt: '2026-05-01T00:00:00.000Z',
			entries: { '2.8': { answer: choice('b') }, '3.3': { note: 'x' } }
		});
		expect(
			(await revisionsOf(made.id)).map(({ cause, items, state }) => [cause, items, state])
		).toEqual([['changed', ['2.8'], made]]);
	});

	it('that does not fit changes nothing', async () => {
		const made = await added();
		await expect(changeAssessment(made.id, { title: 'x'.repeat(201) })).rejects.toThrow('title');
		expect(await stored(made.id)).toEqual(made);
		expect(await revisionsOf(made.id)).toEqual([]);
	});

	it('of what is not there, or cannot be read, says so and writes nothing', async () => {
		await expect(changeAssessment(newId(), { title: 'x' })).rejects.toMatchObject({ code: 'gone' });
		const id = newId();
		await put(id, { format: 'csirt-self-assessment', version: 2, id });
		await expect(changeAssessment(id, { title: 'x' })).rejects.toThrow('title');
		expect(await stored(id)).toEqual({ format: 'csirt-self-assessment', version: 2, id });
	});

	it('of one in a past format keeps it whole as it was, and can go back to either', async () => {
		const id = newId();
		const text = readFileSync(new URL('../../../fixtures/formats/version1.json', import.meta.url));
		const old = { ...(JSON.parse(text.toString('utf8')) as Assessment), id };
		await put(id, old);

		await changeAssessment(id, { title: '新しい題' });

		expect(await stored(id)).toEqual({ ...old, version: 2, title: '新しい題' });
		const revisions = await revisionsOf(id);
		expect(revisions.map(({ cause, number }) => [cause, number])).toEqual([
			['changed', 2],
			['upgraded', 1]
		]);
		expect(revisions.map(({ state }) => state?.title)).toEqual([old.title, old.title]);
		// The one before the step holds the very record of the past version.
		const step = await transact('readonly', ({ journal }) =>
			promisifyRequest<{ whole: unknown }>(journal.get([id, 1]))
		);
		expect(step.whole).toEqual(old);
	});
});

describe('what is stored and cannot be shown', () => {
	it.each([
		['written by a newer version', { ...assessment(), version: 99 }, true, /newer version/],
		['with a part of another form', { ...assessment(), title: 7 }, false, /at title/],
		[
			'with an answer that the item has not',
			assessment({ entries: { '2.8': { answer: choice('z') } } }),
			false,
			/^answers do not fit: 2\.8$/
		],
		['left at a place that there is not', assessment({ place: '9.9' }), false, /9\.9/],
		['that is no object', 'x', false, /./]
	])('%s is set aside as it is, with the reason', async (_, raw, isNewer, problem) => {
		const id = newId();
		await put(id, raw);
		const { assessments, unreadable } = await loadAll();
		expect(assessments.map((each) => each.id)).not.toContain(id);
		expect(unreadable.find(({ key }) => key === keyOf(id))).toEqual({
			key: keyOf(id),
			raw,
			isNewer,
			problem: expect.stringMatching(problem)
		});
		expect(await loadAssessment(id)).toBeUndefined();
		expect(await loadOthers([keyOf(id), keyOf(newId())])).toMatchObject({
			assessments: [],
			unreadable: [{ key: keyOf(id) }]
		});
		expect(await stored(id)).toEqual(raw);
	});
});

describe('all that is stored', () => {
	it('is read with the latest changed first', async () => {
		const older = await added({ changedAt: '2030-01-01T00:00:00.000Z' });
		const newer = await added({ changedAt: '2031-01-01T00:00:00.000Z' });
		const ids = (await loadAll()).assessments.map(({ id }) => id);
		expect(ids.slice(0, 2)).toEqual([newer.id, older.id]);
	});
});
