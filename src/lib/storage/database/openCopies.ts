import { writesToBringIn } from './bringIn';
import { chooseCopies, type Parts } from './chooseCopies';
import { contentOf, readCopy, repeat, takeOver, writesKey, type Copy } from './copy';
import { within } from './patience';
import { dropPlace, morePlaces, openAt, ownPlace } from './places';
import { tellStoreNews } from './storeNews';

/** How long the start of a visit waits for a copy that it may not need. */
const startMilliseconds = 3000;

/** The copies with their parts; `late` resolves when one that did not answer in time has answered. */
export type Opened = Parts<Copy> & { late: readonly Promise<unknown>[] };

/**
 * Opens every copy that there is, gives each its part, and brings the first to what it should hold.
 *
 * @param opening The database of the site's own place.
 * @throws What `opening` throws, unless another copy holds something.
 */
export async function openCopies(opening: Promise<IDBDatabase>): Promise<Opened> {
	const own = opening.then((database) => readCopy(ownPlace, database));
	// It is awaited further down; its failure is heard there.
	own.catch(() => {});
	const late: Promise<unknown>[] = [];
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
	const isNeeded = !read.some(({ writes }) => writes > 0);
	const mine = await own.catch((problem: unknown) => {
		if (isNeeded || isFinal(problem)) throw problem;
		console.error('the store cannot be read; a copy is', problem);
		return undefined;
	});
	const [one, ...rest] = mine ? [mine, ...read] : read;
	if (!one) throw new RangeError('there is no copy');
	return { ...(await mended([one, ...rest])), late };
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

async function mended(copies: readonly [Copy, ...Copy[]]): Promise<Parts<Copy>> {
	const parts = chooseCopies(copies);
	const { first, strangers, third } = parts;
	const own = [...parts.outdated, ...strangers].find(({ place }) => place === ownPlace);
	const isOwnLost = own !== undefined && first.writes > 0;
	const isThirdBehind = third !== undefined && third.writes < first.writes;
	const isLost = copies.some(({ writes }) => writes === 0) && first.writes > 1;
	if (isLost && !isOwnLost) tellStoreNews('copyLost');
	if (strangers.length === 0 && !isOwnLost && !isThirdBehind) return parts;
	const done = await oneByOne(async () => {
		for (const stranger of strangers) await bringIn(stranger, first);
		const outdated = [...parts.outdated, ...strangers];
		// What was brought in is in the first only, by now.
		const second = strangers.length > 0 ? undefined : parts.second;
		if (second !== parts.second && parts.second) outdated.push(parts.second);
		const level = async (copy: Copy | undefined) =>
			(await levelled(copy, first)) ? copy : undefined;
		if (third) return { ...parts, second, outdated, third: await level(third) };
		// The site's own place is the first again, once it holds everything.
		const again = second ? undefined : await level(own);
		return again
			? { ...parts, first: again, second: first, outdated: without(outdated, again) }
			: { ...parts, second, outdated };
	});
	if (strangers.length > 0 || isOwnLost) tellStoreNews('restored');
	return done;
}

function without(copies: readonly Copy[], copy: Copy): readonly Copy[] {
	return copies.filter((each) => each !== copy);
}

/** Brings a copy to what the first holds. @returns Whether it is: a full disk may be in the way. */
async function levelled(copy: Copy | undefined, first: Copy): Promise<boolean> {
	if (!copy) return false;
	try {
		await takeOver(first.database, copy.database);
	} catch (problem) {
		console.error('a copy cannot be made anew', problem);
		return false;
	}
	copy.writes = first.writes;
	copy.origin = first.origin;
	return true;
}

async function bringIn(from: Copy, to: Copy): Promise<void> {
	const [lost, there] = await Promise.all([contentOf(from.database), contentOf(to.database)]);
	const writes = writesToBringIn(lost, there, new Date().toISOString());
	to.writes += 1;
	await repeat(to.database, [
		...writes,
		{ store: 'records', kind: 'put', key: writesKey, value: to.writes }
	]);
}

/** Two tabs that begin at once must not both mend. */
function oneByOne<Value>(act: () => Promise<Value>): Promise<Value> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	return locks ? locks.request('csirt-self-assessment mending', act) : act();
}

/** Takes away buckets that hold nothing that is not elsewhere. */
export async function dropAll(copies: readonly Copy[]): Promise<void> {
	for (const { place, database } of copies) {
		if (place === ownPlace) continue;
		database.close();
		await dropPlace(place).catch((problem: unknown) => console.error('a copy stays', problem));
	}
}
