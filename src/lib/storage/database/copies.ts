import { CacheKeeper } from './cacheKeeper';
import { firstKey, forgottenKey, repeat } from './copy';
import type { Copy, Write } from './copy';
import { madeFrom } from './madeFrom';
import { dropAll, type OpenedCopies } from './openCopies';
import { telling, within } from './patience';
import { hasMorePlaces, ownPlace } from './places';
import { tellStoreNews } from './storeNews';
import { StorageError, storageErrorCode } from './storageError';
import { putIn } from './writesAfter';

/** How long a write waits for the second copy before it goes on alone. */
const copyMilliseconds = 10_000;

/** How long a write waits for the first copy where there is a second to go on from. */
const stuckMilliseconds = 30_000;

/** How long a second copy that did not answer is left alone. */
const restMilliseconds = 60_000;

/** Whether a write has failed since both copies were made; true also when they are opened again. */
let isDistrusted = false;

/** After a write that failed, here or in another tab. */
export function distrustCopies(): void {
	isDistrusted = true;
	if (!hasMorePlaces()) tellStoreNews('alone');
}

/**
 * The copies of one tab while it has the turn to write. What is written goes to the first and then to
 * the second, never to both at once: a kill can damage only one of them.
 *
 * After a write that failed neither is trusted any more. Chromium goes on writing to a log with half a
 * record in it; at a later start it finds that log damaged and deletes all that is in the same files.
 * So both are made anew, one after the other, in files that have met no failure.
 */
export class Copies {
	first: Copy;
	#second: Copy | undefined;
	#third: Copy | undefined;
	#outdated: readonly Copy[];
	readonly #cache: CacheKeeper;
	#restsUntil = 0;
	/** Whether all was made anew for the write that is under way. */
	#isRenewed = false;

	constructor({ first, second, third, outdated, cache, isCacheClosed }: OpenedCopies) {
		this.first = first;
		this.#second = second;
		this.#third = third;
		this.#outdated = outdated;
		this.#cache = new CacheKeeper(cache, isCacheClosed);
	}

	/** Whether everything is kept twice at least. */
	get areTwo(): boolean {
		return this.#second !== undefined || this.#cache.isInUse;
	}

	/**
	 * Makes sure, before a write, that what it goes to can be trusted.
	 *
	 * @param listen Called with each database that is opened.
	 * @returns When that is done. Nothing where there is nothing to be done: the write need not wait.
	 * @throws What the browser says when there is no room for a copy that must be made anew.
	 */
	prepare(listen: (copy: Copy) => void): Promise<void> | undefined {
		this.#isRenewed = false;
		if (hasMorePlaces() && isDistrusted) return this.#renew(listen);
		return this.#isSecondWanted ? this.addSecond(listen) : undefined;
	}

	get #isSecondWanted(): boolean {
		// Where nothing is trusted all is made anew, for a write.
		if (!hasMorePlaces() || isDistrusted) return false;
		return !this.#second && performance.now() >= this.#restsUntil;
	}

	/** Makes the second copy where there is none. @throws As {@link prepare}. */
	async addSecond(listen: (copy: Copy) => void): Promise<void> {
		if (!this.#isSecondWanted) return;
		try {
			this.#second = await within(madeFrom(this.first, listen), copyMilliseconds);
			await dropAll(this.#outdated.filter(({ place }) => place !== this.first.place));
			this.#outdated = [];
			tellStoreNews('twice');
		} catch (problem) {
			// A full disk would leave half a record in the only database that there is.
			if (storageErrorCode(problem) === 'full') throw problem;
			this.#goAlone(problem);
		}
	}

	/**
	 * Waits for a write to the first. Chromium may leave one without an answer for ever, after a full disk:
	 * the second becomes the first then, and all are made anew with the next write.
	 *
	 * @throws StorageError `silent` then.
	 */
	async unlessStuck<Result>(write: Promise<Result>): Promise<Result> {
		const second = this.#second;
		if (!second) return write;
		try {
			return await within(write, stuckMilliseconds);
		} catch (problem) {
			if (!(problem instanceof StorageError) || problem.code !== 'silent') throw problem;
			this.#outdated = [...this.#outdated, this.first];
			this.first = second;
			this.#second = undefined;
			distrustCopies();
			throw problem;
		}
	}

	/** Writes to the others what the first has taken. */
	async repeat(writes: readonly Write[]): Promise<void> {
		if (this.#second) {
			try {
				await telling('copy', within(repeat(this.#second.database, writes), copyMilliseconds));
			} catch (problem) {
				this.#outdated = [...this.#outdated, this.#second];
				this.#second = undefined;
				isDistrusted ||= problem instanceof DOMException;
				this.#goAlone(problem);
			}
		}
		const forgotten = Number(putIn(writes, forgottenKey));
		if (forgotten) this.first.forgotten = forgotten;
		try {
			const why = await this.#cache.keep(this.first, writes, this.#isRenewed);
			if (why !== undefined && !this.#second) this.#goAlone(why);
		} catch (problem) {
			if (this.isForgottenKept) tellStoreNews('forgottenStays');
			throw problem;
		}
		if (!this.isForgottenKept) tellStoreNews('forgottenGone');
		// What deletes for good renews the cache itself.
		if (!forgotten && this.isForgottenKept) await this.renewCacheAtLast();
		// Nobody waits for it, and nothing hangs on it.
		void repeatLast(this.#third, writes);
	}

	async #renew(listen: (copy: Copy) => void): Promise<void> {
		const old = [this.first, this.#second, ...this.#outdated].filter((copy) => copy !== undefined);
		const first = await this.#madeFromAny(listen);
		let second: Copy;
		try {
			second = await within(madeFrom(first, listen), stuckMilliseconds);
		} catch (problem) {
			await dropAll([first]);
			throw problem;
		}
		this.#third ??= old.find(({ place }) => place === ownPlace);
		// Tabs that read the site's own place first learn from it that it is not the first any more.
		await within(repeatLast(this.#third, [whichIsFirst(first)]), copyMilliseconds).catch(() => {});
		this.first = first;
		this.#second = second;
		this.#outdated = [];
		isDistrusted = false;
		await dropAll(old);
		tellStoreNews('twice');
		this.#isRenewed = true;
	}

	/** Whether the cache still holds what was deleted for good. */
	get isForgottenKept(): boolean {
		return this.#cache.holdsBefore(this.first.forgotten);
	}

	/** Takes what was deleted for good out of the cache. @throws As {@link CacheKeeper.renew}. */
	renewCache(): Promise<void> {
		return this.#cache.renew(this.first);
	}

	/** The same, where what was written is kept already. */
	renewCacheAtLast(): Promise<void> {
		return this.#cache.renewAtLast(this.first);
	}

	/** Makes a copy of the first, or of the second where the first never answers. */
	async #madeFromAny(listen: (copy: Copy) => void): Promise<Copy> {
		try {
			return await within(madeFrom(this.first, listen), stuckMilliseconds);
		} catch (problem) {
			const isStuck = problem instanceof StorageError && problem.code === 'silent';
			if (!isStuck || !this.#second) throw problem;
			return within(madeFrom(this.#second, listen), stuckMilliseconds);
		}
	}

	/** What is written now is kept once; the person hears of it. */
	#goAlone(problem: unknown): void {
		console.error('there is no second copy', problem);
		this.#restsUntil = performance.now() + restMilliseconds;
		tellStoreNews('alone');
	}
}

async function repeatLast(copy: Copy | undefined, writes: readonly Write[]): Promise<void> {
	try {
		if (copy) await repeat(copy.database, writes);
	} catch (problem) {
		console.error('the third copy is behind', problem);
	}
}

function whichIsFirst({ place }: Copy): Write {
	return { store: 'records', kind: 'put', key: firstKey, value: place };
}
