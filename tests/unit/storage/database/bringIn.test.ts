import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { addAssessment } from '$lib/storage/assessments/assessmentStore';
import { changeAssessment } from '$lib/storage/assessments/changeAssessment';
import { revisionsOf } from '$lib/storage/assessments/revisions';
import { writesToBringIn } from '$lib/storage/database/bringIn';
import type { Content } from '$lib/storage/database/copy';
import { transact } from '$lib/storage/database/database';
import { keyOf } from '$lib/storage/database/keys';
import { assessment, choice } from '../../assessments';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const at = (day: number) => `2026-05-0${day}T00:00:00.000Z`;

/** What the store holds. */
function contentNow(): Promise<Content> {
	return transact('readonly', async (stores) => {
		const done = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve) => (request.onsuccess = () => resolve(request.result)));
		return Promise.all(
			(['records', 'journal'] as const).map(async (name) => ({
				name,
				keys: await done(stores[name].getAllKeys()),
				values: await done<unknown[]>(stores[name].getAll())
			}))
		);
	});
}

it('the state of another copy is one to go back to, and leaves those before it as they were', async () => {
	const first = assessment();
	await addAssessment(first);
	await changeAssessment(first.id, {
		entries: { '2.8': { answer: choice('a') } },
		changedAt: at(1)
	});
	await changeAssessment(first.id, { entries: { '2.10': { note: 'b' } }, changedAt: at(2) });
	const other = assessment({ entries: { '2.8': { note: 'elsewhere' }, '4.1': { note: 'c' } } });
	const lost: Content = [
		{ name: 'records', keys: [keyOf(first.id)], values: [other] },
		{ name: 'journal', keys: [], values: [] }
	];

	const writes = writesToBringIn(lost, await contentNow(), at(3));
	await transact('readwrite', async ({ put }) => {
		for (const write of writes) if (write.kind === 'put') put(write.store, write.value, write.key);
	});

	const states = (await revisionsOf(first.id)).map(({ state }) => state?.entries);
	expect(states).toEqual([
		other.entries,
		{ '2.8': { answer: choice('a') }, '2.10': { note: 'b' } },
		{ '2.8': { answer: choice('a') } },
		{}
	]);
});
