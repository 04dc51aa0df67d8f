import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transcription } from '$lib/data/editions/transcription';
import { writesToBringIn } from '$lib/storage/database/bringIn';
import { transact } from '$lib/storage/database/database';
import { earlierStates } from '$lib/storage/transcriptions/transcriptionHistory';
import {
	changeTranscription,
	keepTranscription,
	loadTranscriptions,
	putBackTranscription,
	removeTranscription
} from '$lib/storage/transcriptions/transcriptionStore';
import { transcription, typed } from '../../transcriptions';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const at = (second: number) => new Date(Date.UTC(2026, 4, 1, 0, 0, second)).toISOString();
let count = 0;
let first: Transcription;

beforeEach(async () => {
	first = transcription({ id: `pack-${count++}`, changedAt: at(0) });
	await keepTranscription(first);
});

async function type(second: number, cells: Record<string, string>, item = '3.6') {
	return changeTranscription(first.id, (stored) => ({
		...stored,
		first: { ...stored.first, [item]: typed(cells) },
		changedAt: at(second)
	}));
}

async function stepsIn(): Promise<unknown[]> {
	return transact('readonly', ({ journal }) => promisifyRequest<unknown[]>(journal.getAll()));
}

describe('the earlier states of a transcription', () => {
	it('letters typed into one item are one step; a pasted column, and another item, are their own', async () => {
		await type(1, { a: '4' });
		await type(2, { a: '40' });
		await type(3, { a: '40', b: '20' });
		await type(4, { a: '1', b: '2', c: '3' });
		await type(5, { a: '9' }, '3.7');

		const states = await earlierStates(first.id);
		expect(states.map(({ items, state }) => [items, state?.first['3.6']?.cells])).toEqual([
			[['3.7'], { a: '1', b: '2', c: '3' }],
			[['3.6'], { a: '40', b: '20' }],
			[['3.6'], undefined]
		]);
		expect(states.at(-1)?.state).toEqual(first);
	});

	it('one is put back, and the one before that is not lost', async () => {
		await type(1, { a: '40' });
		const mistaken = await type(2, { a: '1' }, '3.7');
		const [before] = await earlierStates(first.id);
		if (!before?.state) throw new Error('there is no earlier state');
		const back = await putBackTranscription(before.state, at(3));

		expect((await loadTranscriptions()).transcriptions).toContainEqual(back);
		expect(back.first).toEqual({ '3.6': typed({ a: '40' }) });
		const [latest] = await earlierStates(first.id);
		expect(latest).toMatchObject({ cause: 'putBack', state: mistaken });
		await type(4, { a: '1' }, '3.7');
		expect((await earlierStates(first.id))[0]?.state).toEqual(back);
	});

	it('one that is deleted for good leaves no step behind', async () => {
		const before = await stepsIn();
		await type(1, { a: '40' });
		expect(await stepsIn()).toHaveLength(before.length + 1);
		await removeTranscription(first.id);
		expect(await stepsIn()).toEqual(before);
	});

	it('what another copy of the store holds becomes a state to go back to', () => {
		const key = `transcription/${first.id}`;
		const content = (value: unknown) => [
			{ name: 'records' as const, keys: [key], values: [value] },
			{ name: 'journal' as const, keys: [], values: [] }
		];
		const other = { ...first, title: '別' };
		expect(writesToBringIn(content(other), content(first), at(9))).toEqual([
			{
				store: 'journal',
				kind: 'put',
				key: [key, 1],
				value: { at: at(9), cause: 'replaced', whole: other }
			}
		]);
	});

	it('whatever is changed, each state is there as it was', async () => {
		const change = fc.record({
			part: fc.constantFrom('first', 'second', 'settled', 'title'),
			item: fc.constantFrom('3.6', '3.7'),
			text: fc.constantFrom('', '1', '2')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
				const id = `pack-${count++}`;
				await keepTranscription({ ...first, id });
				let now: Transcription = { ...first, id };
				const were: Transcription[] = [now];
				for (const [place, { part, item, text }] of changes.entries()) {
					now = await changeTranscription(id, (stored) => ({
						...stored,
						...(part === 'title'
							? { title: text }
							: {
									[part]: {
										...stored[part as 'first'],
										[item]: part === 'settled' ? { a: text } : typed({ a: text })
									}
								}),
						changedAt: at(place + 1)
					}));
					were.push(now);
				}
				const found = (await earlierStates(id)).map(({ state }) => state);
				for (const state of found) expect(were).toContainEqual(state);
				if (found.length > 0) expect(found.at(-1)).toEqual(were[0]);
			}),
			{ numRuns: 30 }
		);
	});
});
