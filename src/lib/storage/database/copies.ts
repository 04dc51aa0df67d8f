import { firstKey, repeat, readCopy, takeOver, type Copy, type Write } from './copy';
import { dropAll, type Opened } from './openCopies';
import { telling, within } from './patience';
import { dropPlace, freshPlace, hasMorePlaces, openAt, ownPlace } from './places';
import { tellStoreNews } from './storeNews';
import { StorageError } from './storageError';

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
	#restsUntil = 0;

	constructor({ first, second, third, outdated }: Opened) {
		this.first = first;
		this.#second = second;
		this.#third = third;
		this.#outdated = outdated;
	}

	/** Whether everything is kept twice at least. */
	get areTwo(): boolean {
		return this.#second !== undefined;
	}

	/**
	 * Makes sure, before a write, that what it goes to can be trusted.
	 *
	 * @param listen Called with each database that is opened.
	 * @returns Whether the first is another one now.
	 * @throws What the browser says when there is no room for a copy that must be made anew.
	 */
	async prepare(listen: (copy: Copy) => void): Promise<boolean> {
		if (!hasMorePlaces()) return false;
		if (isDistrusted) {
			await this.#renew(listen);
			return true;
		}
		if (this.#second || performance.now() < this.#restsUntil) return false;
		try {
			this.#second = await within(madeFrom(this.first, listen), copyMilliseconds);
			await dropAll(this.#outdated.filter(({ place }) => place !== this.first.place));
			this.#outdated = [];
			tellStoreNews('twice');
		} catch (problem) {
			this.#goAlone(problem);
		}
		return false;
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
		// Nobody waits for it, and nothing hangs on it.
		void repeatLast(this.#third, writes);
	}

	async #renew(listen: (copy: Copy) => void): Promise<void> {
		const old = [this.first, this.#second, ...this.#outdated].filter((copy) => copy !== undefined);
		const first = await madeFrom(this.first, listen);
		let second: Copy;
		try {
			second = await madeFrom(first, listen);
		} catch (problem) {
			await dropAll([first]);
			throw problem;
		}
		this.#third ??= old.find(({ place }) => place === ownPlace);
		// TabSync that read the site's own place first learn from it that it is not the first any more.
		await within(repeatLast(this.#third, [whichIsFirst(first)]), copyMilliseconds).catch(() => {});
		this.first = first;
		this.#second = second;
		this.#outdated = [];
		isDistrusted = false;
		await dropAll(old);
		tellStoreNews('twice');
	}

	/** What is written now is kept once; the person hears of it. */
	#goAlone(problem: unknown): void {
		console.error('there is no second copy', problem);
		this.#restsUntil = performance.now() + restMilliseconds;
		tellStoreNews('alone');
	}
}

async function madeFrom(from: Copy, listen: (copy: Copy) => void): Promise<Copy> {
	const place = await freshPlace();
	try {
		const database = await openAt(place);
		await takeOver(from.database, database);
		const copy = await readCopy(place, database);
		listen(copy);
		return copy;
	} catch (problem) {
		await dropPlace(place).catch(() => {});
		throw problem;
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
