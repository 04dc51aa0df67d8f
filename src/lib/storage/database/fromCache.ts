import type { CacheCopy } from './cacheCopy';
import { contentOf, fill, readCopy, type Content, type Copy } from './copy';
import { madeOf } from './madeFrom';
import { bringIn } from './mendCopies';
import { hasMorePlaces, ownPlace } from './places';
import { tellStoreNews } from './storeNews';

/** Whether the cache holds what no database does. */
export function isBeyond(cache: CacheCopy | undefined, fullest: Copy | undefined): boolean {
	if (!cache || cache.writes === 0) return false;
	if (!fullest || fullest.writes === 0) return true;
	// What was written before there were two copies is of no origin, and the cache of none such.
	return cache.writes > fullest.writes || cache.origin !== String(fullest.origin);
}

/**
 * The databases that there are, with one more, or more in one of them, where the cache holds what none does.
 *
 * @throws What the browser says where there is no room: nothing may be shown then as if it were all.
 */
export async function withCached(
	copies: readonly Copy[],
	cache: CacheCopy | undefined
): Promise<readonly [Copy, ...Copy[]]> {
	const [fullest] = [...copies].sort((one, other) => other.writes - one.writes);
	if (!cache || !isBeyond(cache, fullest)) return some(copies);
	const isOfIt = fullest && fullest.writes > 0 && cache.origin === String(fullest.origin);
	const kept = await cache.read(isOfIt ? await knownFrom(fullest) : undefined);
	if (!kept || (isOfIt && kept.writes <= fullest.writes)) {
		tellStoreNews(fullest && fullest.writes > 0 ? 'restoredInPart' : 'lost');
		return some(copies);
	}
	const news = kept.isAll ? 'restored' : 'restoredInPart';
	if (fullest && fullest.writes > 0 && !isOfIt) {
		tellStoreNews(news);
		await bringIn(kept.content, fullest);
		const number = Math.floor(fullest.writes);
		await cache.replace(number, String(fullest.origin), await contentOf(fullest.database));
		return some(copies.map((copy) => (copy === fullest ? { ...copy, writes: number } : copy)));
	}
	const all = some(await filled(copies, kept.content));
	tellStoreNews(news);
	return all;
}

/** What a database holds; nothing where it cannot be read, and the cache must do without it. */
async function knownFrom({ database, writes }: Copy) {
	try {
		return { content: await contentOf(database), writes: Math.floor(writes) };
	} catch (problem) {
		console.error('a copy cannot be read', problem);
		return undefined;
	}
}

async function filled(copies: readonly Copy[], content: Content): Promise<readonly Copy[]> {
	if (hasMorePlaces()) return [...copies, await madeOf(() => Promise.resolve(content))];
	const own = copies.find(({ place }) => place === ownPlace);
	if (!own) return copies;
	await fill(own.database, content);
	return [await readCopy(ownPlace, own.database)];
}

function some(copies: readonly Copy[]): readonly [Copy, ...Copy[]] {
	const [one, ...rest] = copies;
	if (!one) throw new RangeError('there is no copy');
	return [one, ...rest];
}
