import { CacheCopy } from './cacheCopy';
import { areSound, chooseCopies, type Roles } from './chooseCopies';
import { readCopy, type Copy } from './copy';
import { isBeyond, withCached } from './fromCache';
import { mended, tellLoss } from './mendCopies';
import { within } from './patience';
import { dropPlace, hasMorePlaces, morePlaces, openAt, ownPlace } from './places';
import { tellStoreNews } from './storeNews';
import { whileInTurn } from './turn';

/** How long the start of a visit waits for a copy that it may not need. */
const startMilliseconds = 3000;

/** The copies with their roles; `late` resolves when one that did not answer in time has answered. */
export type OpenedCopies = Roles<Copy> & {
	cache: CacheCopy | undefined;
	/** Whether there is a cache that did not open. */
	isCacheClosed: boolean;
	late: readonly Promise<unknown>[];
};

/**
 * Opens every copy that there is, gives each its role, and brings the first to what it should hold.
 *
 * @param opening The database of the site's own place.
 * @throws What `opening` throws, unless another copy holds something.
 */
export async function openCopies(opening: Promise<IDBDatabase>): Promise<OpenedCopies> {
	const own = opening.then((database) => readCopy(ownPlace, database));
	// It is awaited further down; its failure is heard there.
	own.catch(() => {});
	const late: Promise<unknown>[] = [];
	const caching = readable(
		CacheCopy.open().then((copy) => ({ copy })),
		late
	);
	const names = await readable(morePlaces(), late);
	const others = await Promise.all(
		(names ?? []).map((name) =>
			readable(
				openAt(name).then((database) => readCopy(name, database)),
				late
			)
		)
	);
	const read = others.filter((copy) => copy !== undefined);
	const answer = await caching;
	const cache = answer?.copy;
	const isCacheClosed = answer === undefined;
	tellOfCache(isCacheClosed);
	const isInCache = cache !== undefined && cache.writes > 0 && hasMorePlaces();
	const isNeeded = !isInCache && !read.some(({ writes }) => writes > 0);
	const mine = await own.catch((problem: unknown) => {
		if (isNeeded || isFinal(problem)) throw problem;
		console.error('the store cannot be read; a copy is', problem);
		return undefined;
	});
	const copies = mine ? [mine, ...read] : read;
	const roles = isSome(copies) ? chooseCopies(copies) : undefined;
	if (roles && areSound(roles) && !isBeyond(cache, roles.first)) {
		tellLoss(copies, roles.first);
		return { ...roles, cache, isCacheClosed, late };
	}
	// While another tab writes, the counts of the copies differ, and nothing is amiss.
	return whileInTurn(async () => {
		await cache?.look();
		const now = await Promise.all(
			copies.map(({ place, database }) => readable(readCopy(place, database), late))
		);
		const there = now.filter((copy) => copy !== undefined);
		return { ...(await mended(await withCached(there, cache))), cache, isCacheClosed, late };
	});
}

let wasCacheClosed = false;

/** Where a browser has no other place for a second copy, a cache that does not open leaves it with one. */
function tellOfCache(isClosed: boolean): void {
	if (!hasMorePlaces() && isClosed !== wasCacheClosed) tellStoreNews(isClosed ? 'alone' : 'twice');
	wasCacheClosed = isClosed;
}

type Some = readonly [Copy, ...Copy[]];

function isSome(copies: readonly Copy[]): copies is Some {
	return copies.length > 0;
}

async function readable<Value>(
	answer: Promise<Value>,
	late: Promise<unknown>[]
): Promise<Value | undefined> {
	try {
		return await within(answer, startMilliseconds);
	} catch (problem) {
		// Set aside, and asked again at the next visit: nothing is written over it.
		console.error('a copy cannot be read', problem);
		late.push(answer.catch(() => new Promise(() => {})));
		return undefined;
	}
}

/** Whether an error says that nothing else may be used in the store's place. */
function isFinal(problem: unknown): boolean {
	if (!(problem instanceof DOMException)) return true;
	return problem.name === 'VersionError';
}

/** Takes away buckets that hold nothing that is not elsewhere. */
export async function dropAll(copies: readonly Copy[]): Promise<void> {
	for (const { place, database } of copies) {
		if (place === ownPlace) continue;
		database.close();
		await dropPlace(place).catch((problem: unknown) => console.error('a copy stays', problem));
	}
}
