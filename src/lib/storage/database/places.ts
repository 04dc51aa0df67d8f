import { promisifyRequest } from 'idb-keyval';
import { endedOnLeaving } from './leaving';
import { upgrade } from './storeNames';

/** The database of each place. Every user's browser holds it: the name is for ever. */
const databaseName = 'csirt-self-assessment';

/**
 * Raised with every format that an older version of the product must not write into. The browser
 * itself then keeps older tabs out: they cannot open the store any more.
 */
const databaseVersion = 2;

/** The name of the place that each site has; all others are storage buckets. */
export const ownPlace = '';

/** What the names of our buckets begin with. */
const prefix = 'csirt-';
const freshPrefix = 'csirt-copy-';

interface Bucket {
	indexedDB: IDBFactory;
}

interface BucketManager {
	open: (name: string, options: { durability: 'strict'; persisted: true }) => Promise<Bucket>;
	delete: (name: string) => Promise<void>;
	keys: () => Promise<string[]>;
}

function buckets(): BucketManager | undefined {
	return (globalThis.navigator as { storageBuckets?: BucketManager } | undefined)?.storageBuckets;
}

/** Whether this browser has places with files of their own: not all have, and none on plain http. */
export function hasMorePlaces(): boolean {
	return buckets() !== undefined;
}

/** The buckets that there are, the oldest first. */
export async function morePlaces(): Promise<string[]> {
	const names = (await buckets()?.keys()) ?? [];
	return names.filter((name) => name.startsWith(prefix)).sort((a, b) => ageOf(a) - ageOf(b));
}

/** A name that no bucket has had of those that there are. */
export async function freshPlace(): Promise<string> {
	const ages = (await morePlaces()).map(ageOf);
	return `${freshPrefix}${Math.max(0, ...ages) + 1}`;
}

/** The number in the name of a bucket; the one of earlier versions has none, and is the oldest. */
function ageOf(name: string): number {
	return name.startsWith(freshPrefix) ? Number(name.slice(freshPrefix.length)) || 0 : 0;
}

/** Asks for the database of a place, which is made if there is none. */
export async function requestAt(place: string): Promise<IDBOpenDBRequest> {
	const factory = place === ownPlace ? indexedDB : await bucketFactory(place);
	const request = factory.open(databaseName, databaseVersion);
	request.onupgradeneeded = () => {
		if (request.transaction) endedOnLeaving(request.transaction);
		upgrade(request.result);
	};
	return request;
}

/** Buckets in use: once nothing refers to one, Chromium lets it go, and its databases never answer again. */
const inUse = new Map<string, Bucket>();

async function bucketFactory(place: string): Promise<IDBFactory> {
	const manager = buckets();
	if (!manager) throw new RangeError(`there is no place ${place}`);
	const bucket = await manager.open(place, { durability: 'strict', persisted: true });
	inUse.set(place, bucket);
	return bucket.indexedDB;
}

/** Opens the database of a bucket. */
export async function openAt(place: string): Promise<IDBDatabase> {
	const database = await promisifyRequest(await requestAt(place));
	// A newer version of the product may have it at once.
	database.addEventListener('versionchange', () => database.close());
	return database;
}

/** Takes a bucket away with all its files; whoever has it open hears that it closes. */
export async function dropPlace(place: string): Promise<void> {
	inUse.delete(place);
	await buckets()?.delete(place);
}
