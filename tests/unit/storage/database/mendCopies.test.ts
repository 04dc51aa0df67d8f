import { expect, it } from 'vitest';
import type { Copy } from '$lib/storage/database/copy';
import { tellLoss } from '$lib/storage/database/mendCopies';
import { onStoreNews, type StoreNews } from '$lib/storage/database/storeNews';

const copyWith = (writes: number) => ({ writes }) as Copy;

it('a copy that is empty was lost where another has been written to more than once', () => {
	const heard: StoreNews[] = [];
	onStoreNews((news) => void heard.push(news));
	// One write is that of a first visit, which the other copy waits for.
	tellLoss([copyWith(1), copyWith(0)], copyWith(1));
	tellLoss([copyWith(2), copyWith(2)], copyWith(2));
	expect(heard).toEqual([]);
	tellLoss([copyWith(2), copyWith(0)], copyWith(2));
	expect(heard).toEqual(['copyLost']);
});
