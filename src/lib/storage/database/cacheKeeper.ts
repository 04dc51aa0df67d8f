import { CacheCopy } from './cacheCopy';
import { contentOf, originKey, readCopy, writesKey, type Copy, type Write } from './copy';
import { telling, within } from './patience';
import { hasMorePlaces } from './places';
import { StorageError } from './storageError';
import { tellStoreNews } from './storeNews';
import { putIn } from './writesAfter';

/** How long a write waits for the cache before it goes on without. */
const cacheMilliseconds = 10_000;

/** The copy in Cache Storage as one visit uses it: it may not have opened, or take nothing. */
export class CacheKeeper {
	#cache: CacheCopy | undefined;
	/** Whether there is one that did not open, or took nothing: it is left alone until the next visit. */
	#isSetAside: boolean;
	/** Whether something was deleted for good while the cache could not be reached. */
	#isMissed = false;

	/** @param isSetAside Whether there is one that did not open. */
	constructor(cache: CacheCopy | undefined, isSetAside: boolean) {
		this.#cache = cache;
		this.#isSetAside = isSetAside;
	}

	get isInUse(): boolean {
		return this.#cache !== undefined;
	}

	/** Whether it still holds what was deleted for good when so many had written, or may do so. */
	holdsBefore(forgotten: number): boolean {
		return this.#cache?.holdsBefore(forgotten) ?? this.#isMissed;
	}

	/**
	 * What is called saved is in the cache as well: after a full disk nothing else may be there at the next
	 * start. Only a cache that takes nothing although there is room is given up, for this visit.
	 *
	 * @param isRenewed Whether all databases were made anew for this very write: so there is room.
	 * @returns Why it is given up, if it is now.
	 * @throws What the browser says where there is no room.
	 */
	async keep(first: Copy, writes: readonly Write[], isRenewed: boolean): Promise<unknown> {
		const number = Number(putIn(writes, writesKey));
		if (!number) return undefined;
		first.writes = number;
		first.origin = putIn(writes, originKey) ?? first.origin;
		if (!this.#cache) return undefined;
		const everything = () => contentOf(first.database);
		const kept = this.#cache.append(number, String(first.origin), writes, everything);
		try {
			await telling('copy', within(kept, cacheMilliseconds));
		} catch (problem) {
			const isSilent = problem instanceof StorageError;
			if (!isRenewed && !isSilent && hasMorePlaces()) throw problem;
			console.error('nothing is kept in the cache', problem);
			this.#cache = undefined;
			this.#isSetAside = true;
			return problem;
		}
		return undefined;
	}

	/**
	 * Writes it anew: what was deleted stands in its entries until then. Where that cannot be done it is
	 * tried again after each write, and at the next visit; the person hears of it at once.
	 *
	 * @throws What the browser says where there is no room.
	 */
	async renew(first: Copy): Promise<void> {
		if (this.#isSetAside) {
			this.#isMissed = true;
			tellStoreNews('forgottenStays');
		}
		if (!this.#cache || this.#cache.writes === 0) return;
		const { writes, origin } = await readCopy(first.place, first.database);
		const content = await contentOf(first.database);
		try {
			await this.#cache.replace(writes, String(origin), content);
		} catch (problem) {
			tellStoreNews('forgottenStays');
			throw problem;
		}
		tellStoreNews('forgottenGone');
	}

	/** What was written is kept already, whatever comes of this. */
	async renewAtLast(first: Copy): Promise<void> {
		try {
			await within(this.renew(first), cacheMilliseconds);
		} catch (problem) {
			console.error('the cache still holds what was deleted', problem);
		}
	}
}
