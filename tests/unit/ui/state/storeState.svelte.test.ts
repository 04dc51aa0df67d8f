import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreNews } from '$lib/storage/database/storeNews';

beforeEach(() => {
	// News are told once in a visit: each test is one of its own.
	vi.resetModules();
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

async function visit(...before: StoreNews[]) {
	const { tellStoreNews } = await import('$lib/storage/database/storeNews');
	const { patienceMilliseconds, telling } = await import('$lib/storage/database/patience');
	const { StoreState } = await import('$lib/ui/state/storeState.svelte');
	before.forEach(tellStoreNews);
	const onrestored = vi.fn();
	const state = new StoreState(onrestored);
	return { state, onrestored, tellStoreNews, telling, patienceMilliseconds };
}

describe('what a person is told of the store', () => {
	it('is nothing, as long as all is well', async () => {
		const { state } = await visit();
		expect(state).toMatchObject({
			isRestored: false,
			isCopyLost: false,
			isEmptied: false,
			isAlone: false,
			waitsFor: undefined,
			isWorthSaying: false
		});
	});

	it.each([
		['restored', 'isRestored'],
		['restoredInPart', 'isRestoredInPart'],
		['lost', 'isLost'],
		['copyLost', 'isCopyLost'],
		['emptied', 'isEmptied'],
		['alone', 'isAlone'],
		['forgottenStays', 'isForgottenKept']
	] as const)(
		'is that it was %s, whether before the page was drawn or after',
		async (news, what) => {
			for (const before of [[], [news]]) {
				vi.resetModules();
				const { state, tellStoreNews } = await visit(...before);
				if (before.length === 0) tellStoreNews(news);
				const all = [
					'isRestored',
					'isRestoredInPart',
					'isLost',
					'isCopyLost',
					'isEmptied',
					'isAlone',
					'isForgottenKept'
				] as const;
				const said = all.filter((each) => state[each]);
				expect(said).toEqual([what]);
				expect(state.isWorthSaying).toBe(true);
			}
		}
	);

	it('is never that all came back where a part did not, whichever is known first', async () => {
		for (const [first, then] of [
			['restored', 'restoredInPart'],
			['restoredInPart', 'restored']
		] as const) {
			vi.resetModules();
			const { state, tellStoreNews, onrestored } = await visit(first);
			tellStoreNews(then);
			expect(state).toMatchObject({ isRestored: false, isRestoredInPart: true });
			expect(onrestored).toHaveBeenCalled();
		}
	});

	it('is no more that there is one copy, when there are two again', async () => {
		const { state, tellStoreNews } = await visit('alone');
		tellStoreNews('twice');
		expect(state.isAlone).toBe(false);
		expect(state.isWorthSaying).toBe(false);
	});

	it('is no more that the cache holds what was deleted, when it does not', async () => {
		const { state, tellStoreNews } = await visit('forgottenStays');
		tellStoreNews('forgottenGone');
		expect(state.isForgottenKept).toBe(false);
		expect(state.isWorthSaying).toBe(false);
	});

	it('is drawn anew for what came back after the page was drawn, and only for that', async () => {
		const { onrestored, tellStoreNews } = await visit('restored');
		expect(onrestored).not.toHaveBeenCalled();
		tellStoreNews('restored');
		expect(onrestored).toHaveBeenCalledOnce();
		tellStoreNews('copyLost');
		expect(onrestored).toHaveBeenCalledOnce();
	});

	it('is what it has been waiting for the longest', async () => {
		const { state, telling, patienceMilliseconds } = await visit();
		let answer = () => {};
		const first = telling('store', new Promise<void>((resolve) => (answer = resolve)));
		vi.advanceTimersByTime(10);
		void telling('copy', new Promise(() => {}));
		vi.advanceTimersByTime(patienceMilliseconds - 11);
		expect(state.isWorthSaying).toBe(false);
		vi.advanceTimersByTime(patienceMilliseconds);
		expect(state.waitsFor).toBe('store');
		expect(state.isWorthSaying).toBe(true);
		answer();
		await first;
		expect(state.waitsFor).toBe('copy');
	});
});
