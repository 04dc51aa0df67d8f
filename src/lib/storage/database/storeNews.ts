/**
 * What has become of the copies, for a person to know. `restored`: the store was lost or behind, and what
 * a copy held came back. `restoredInPart`: so it did, as far as the copy could be read. `lost`: the store was
 * lost, and nothing of the copy can be read. `copyLost`: the browser had lost one copy, and others hold everything.
 * `emptied`: the store was emptied while this page was open, the copies too. `alone`: what is written now
 * is kept once only. `twice`: that is over. `forgottenStays`: the copy in the cache still holds what was deleted
 * for good. `forgottenGone`: that is over.
 */
export type StoreNews =
	| 'restored'
	| 'restoredInPart'
	| 'lost'
	| 'copyLost'
	| 'emptied'
	| 'alone'
	| 'twice'
	| 'forgottenStays'
	| 'forgottenGone';

/** News that something is over. */
const endOf: Partial<Record<StoreNews, StoreNews>> = {
	twice: 'alone',
	forgottenGone: 'forgottenStays'
};

const listeners = new Set<(news: StoreNews) => void>();
const told = new Set<StoreNews>();

/** Tells whoever listens, once for each change. */
export function tellStoreNews(latest: StoreNews): void {
	// Whatever else comes back, some of it did not.
	const isPart = latest === 'restored' && told.has('restoredInPart');
	const news = isPart ? 'restoredInPart' : latest;
	const ended = endOf[news];
	if (ended && !told.delete(ended)) return;
	if (!news.startsWith('restored') && told.has(news)) return;
	if (!ended) told.add(news);
	listeners.forEach((hear) => hear(news));
}

/** Calls `hear` with each news, and at once with what holds. */
export function onStoreNews(hear: (news: StoreNews) => void): void {
	told.forEach(hear);
	listeners.add(hear);
}
