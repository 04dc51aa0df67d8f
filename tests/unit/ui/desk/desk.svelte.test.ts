import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { Desk, newTranscriptionId } from '$lib/ui/desk/desk.svelte';
import { eventually } from '../../eventually';
import { transcription } from '../../transcriptions';

const fresh = () => transcription({ id: newTranscriptionId() });

/** Two tabs that have the same transcription open. */
async function twoTabs(): Promise<{ one: Desk; other: Desk; id: string }> {
	const [one, other] = [new Desk(), new Desk()];
	const transcription = fresh();
	await one.add(transcription);
	await other.load();
	other.show(transcription.id);
	return { one, other, id: transcription.id };
}

const saved = (desk: Desk) => eventually(() => expect(desk.status).toBe('saved'));

describe('a transcription that is open in two tabs', () => {
	it('shows what the other has typed once one types, or comes back to the tab', async () => {
		const { one, other } = await twoTabs();
		one.type('3.6', 'first', { a: '10' });
		await saved(one);
		other.type('3.6', 'first', { b: '30' });
		await saved(other);
		expect(other.open?.first['3.6']?.cells).toEqual({ a: '10', b: '30' });
		await one.refresh();
		expect(one.open?.first['3.6']?.cells).toEqual({ a: '10', b: '30' });
	});

	it('stays on the screen where the other has deleted it, and goes once it is left', async () => {
		const { one, other, id } = await twoTabs();
		one.type('3.6', 'first', { a: '10' });
		await saved(one);
		await other.remove(id);
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		one.type('3.6', 'first', { b: '30' });
		await eventually(() => expect(one.isGone).toBe(true));
		expect(one.open?.first['3.6']?.cells).toEqual({ a: '10', b: '30' });
		one.show(undefined);
		expect(one.all.some((each) => each.id === id)).toBe(false);
		expect(one.isGone).toBe(false);
		vi.restoreAllMocks();
	});

	it('is known to be gone when one comes back to the tab', async () => {
		const { one, other, id } = await twoTabs();
		await other.remove(id);
		await one.refresh();
		expect(one.isGone).toBe(true);
		expect(one.open?.id).toBe(id);
	});
});
