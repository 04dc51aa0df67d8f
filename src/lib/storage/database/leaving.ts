/** Transactions that have not ended yet. */
const atWork = new Set<IDBTransaction>();
let isLeft = false;

/**
 * Has a transaction ended when the page is left, in a browser that would leave it open for ever.
 *
 * WebKit tells its store nothing of a transaction that a page leaves behind, and later pages of the site wait for it
 * in vain: see docs/decisions/0081. What was not on the disk yet is not there in either case, and a person is asked
 * before they leave it.
 *
 * @returns The same transaction.
 */
export function endedOnLeaving(transaction: IDBTransaction): IDBTransaction {
	atWork.add(transaction);
	for (const end of ['complete', 'abort'])
		transaction.addEventListener(end, () => atWork.delete(transaction));
	// What is asked of it is asked first, and fails as any transaction that is ended.
	if (isLeft) queueMicrotask(endAll);
	return transaction;
}

function endAll(): void {
	for (const transaction of atWork) {
		try {
			transaction.abort();
		} catch {
			// It is being ended already.
		}
	}
}

globalThis.addEventListener?.('pagehide', () => {
	isLeft = /^Apple/.test(navigator.vendor);
	if (isLeft) endAll();
});

// One may come back to the page as it was.
globalThis.addEventListener?.('pageshow', () => (isLeft = false));
