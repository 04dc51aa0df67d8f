import { onWaiting, type Awaited } from '$lib/storage/database/patience';
import { onStoreNews, type StoreNews } from '$lib/storage/database/storeNews';

/** What a person must know about the copies, and about what does not answer. */
export class StoreState {
	#isRestored = $state(false);
	#isRestoredInPart = $state(false);
	#isLost = $state(false);
	#isCopyLost = $state(false);
	#isEmptied = $state(false);
	#isAlone = $state(false);
	#isForgottenKept = $state(false);
	#waits = $state.raw<readonly Awaited[]>([]);
	readonly #onrestored: () => void;

	/** @param onrestored Called when something came back from a copy after the page was drawn. */
	constructor(onrestored: () => void) {
		this.#onrestored = () => {};
		onStoreNews((news) => this.#hear(news));
		this.#onrestored = onrestored;
		onWaiting((waits) => (this.#waits = waits));
	}

	/** Whether the store was lost or behind, and what a copy held came back. */
	get isRestored(): boolean {
		return this.#isRestored;
	}

	/** Whether what a copy held came back only up to where it is damaged. */
	get isRestoredInPart(): boolean {
		return this.#isRestoredInPart;
	}

	/** Whether the store was lost and no copy can be read. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/** Whether the browser had lost one copy; others hold everything. */
	get isCopyLost(): boolean {
		return this.#isCopyLost;
	}

	/** Whether the store and its copies were emptied while this page was open. */
	get isEmptied(): boolean {
		return this.#isEmptied;
	}

	/** Whether what is written now is kept once only, where it should be twice. */
	get isAlone(): boolean {
		return this.#isAlone;
	}

	/** Whether the copy in the cache still holds what was deleted for good. */
	get isForgottenKept(): boolean {
		return this.#isForgottenKept;
	}

	/** What has not answered for some seconds, the longest first. */
	get waitsFor(): Awaited | undefined {
		return this.#waits[0];
	}

	get isWorthSaying(): boolean {
		const isBack = this.#isRestored || this.#isRestoredInPart;
		const isChanged = isBack || this.#isLost || this.#isCopyLost || this.#isEmptied;
		return isChanged || this.#isAlone || this.#isForgottenKept || this.#waits.length > 0;
	}

	#hear(news: StoreNews): void {
		if (news === 'restored') {
			this.#isRestored = true;
			this.#onrestored();
		} else if (news === 'restoredInPart') {
			this.#isRestored = false;
			this.#isRestoredInPart = true;
			this.#onrestored();
		} else if (news === 'lost') this.#isLost = true;
		else if (news === 'copyLost') this.#isCopyLost = true;
		else if (news === 'emptied') this.#isEmptied = true;
		else if (news === 'forgottenStays' || news === 'forgottenGone') {
			this.#isForgottenKept = news === 'forgottenStays';
		} else this.#isAlone = news === 'alone';
	}
}
