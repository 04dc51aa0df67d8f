import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn, TurnAhead } from '$lib/storage/database/turn';

let done: string[];

beforeEach(() => {
	done = [];
	// One act after the other, as the locks of a browser have it; Node 20 has none.
	let last: Promise<unknown> = Promise.resolve();
	const request = (_: string, act: () => Promise<unknown>) => {
		const next = last.then(act);
		last = next.catch(() => {});
		return next;
	};
	vi.stubGlobal('navigator', { locks: { request } });
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const does = (what: string) => () => Promise.resolve(done.push(what));

it('a turn that was asked for before comes before those that were asked for since', async () => {
	const ahead = new TurnAhead();
	const later = inTurn(does('later'));
	expect(await ahead.act(does('expected'))).toBe(1);
	await later;
	expect(done).toEqual(['expected', 'later']);
});

it('what is done in a turn that this tab has already is begun at once', async () => {
	const ahead = new TurnAhead();
	await Promise.resolve();
	const acting = ahead.act(does('at once'));
	expect(done).toEqual(['at once']);
	const later = inTurn(does('later'));
	expect(await acting).toBe(1);
	await later;
	expect(done).toEqual(['at once', 'later']);
});

it('a turn that is let go of keeps nobody, and one who acts all the same has another', async () => {
	const ahead = new TurnAhead();
	const later = inTurn(does('later'));
	ahead.letGo();
	await later;
	await ahead.act(does('late'));
	expect(done).toEqual(['later', 'late']);
});

it('a turn is used once, whatever comes of it', async () => {
	const ahead = new TurnAhead();
	await expect(ahead.act(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
	ahead.letGo();
	await ahead.act(does('again'));
	await inTurn(does('later'));
	expect(done).toEqual(['again', 'later']);
});
