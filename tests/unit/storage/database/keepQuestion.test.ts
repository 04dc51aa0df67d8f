import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { isFirstKeepQuestion } from '$lib/storage/database/keepQuestion';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

it('is the first time only once, also for two tabs at one time', async () => {
	const both = await Promise.all([isFirstKeepQuestion(), isFirstKeepQuestion()]);
	expect(both.sort()).toEqual([false, true]);
	expect(await isFirstKeepQuestion()).toBe(false);
});
