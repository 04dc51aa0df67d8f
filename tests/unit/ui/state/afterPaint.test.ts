import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint, doWhatWaits } from '$lib/ui/state/afterPaint';
import { eventually } from '../../eventually';

afterEach(() => {
	doWhatWaits();
	vi.restoreAllMocks();
});

describe('what comes after the paint', () => {
	it('waits for a frame, and is done in order', async () => {
		const done: number[] = [];
		for (const each of [1, 2, 3]) afterPaint(() => done.push(each));
		expect(done).toEqual([]);
		await eventually(() => expect(done).toEqual([1, 2, 3]));
	});

	it('is done in time where there is no frame', async () => {
		vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
		const done: number[] = [];
		afterPaint(() => done.push(1));
		await eventually(() => expect(done).toEqual([1]));
	});

	it.each(['beforeunload', 'pagehide', 'visibilitychange'])('is done before %s', (kind) => {
		const done: number[] = [];
		afterPaint(() => done.push(1));
		window.dispatchEvent(new Event(kind));
		expect(done).toEqual([1]);
	});

	it('is done in order also by what it does', () => {
		const done: number[] = [];
		afterPaint(() => {
			doWhatWaits();
			done.push(1);
		});
		afterPaint(() => done.push(2));
		doWhatWaits();
		expect(done).toEqual([1, 2]);
	});

	it('goes on after one that fails, which is told', () => {
		const told = vi.fn();
		vi.stubGlobal('reportError', told);
		const done: number[] = [];
		afterPaint(() => {
			throw new Error('broken on purpose');
		});
		afterPaint(() => done.push(2));
		doWhatWaits();
		expect(done).toEqual([2]);
		expect(told).toHaveBeenCalledOnce();
		vi.unstubAllGlobals();
	});
});
