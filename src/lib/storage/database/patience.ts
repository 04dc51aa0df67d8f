import { StorageError } from './storageError';

/** How long an answer of the browser's store is awaited before a person is told. */
export const patienceMilliseconds = 4000;

/** What is being waited for: the store, the turn of this tab, one of the copies, or another page. */
export type Awaited = 'store' | 'turn' | 'copy' | 'page';

const waits = new Map<symbol, Awaited>();
const listeners = new Set<(waits: readonly Awaited[]) => void>();

/** Calls `hear` with what has been waited for too long, each time that changes. */
export function onWaiting(hear: (waits: readonly Awaited[]) => void): void {
	listeners.add(hear);
	if (waits.size > 0) hear([...waits.values()]);
}

/** Waits as long as it takes, and says so from some time on. */
export async function telling<Value>(what: Awaited, answer: Promise<Value>): Promise<Value> {
	const wait = Symbol(what);
	const timer = setTimeout(() => {
		waits.set(wait, what);
		tell();
	}, patienceMilliseconds);
	try {
		return await answer;
	} finally {
		clearTimeout(timer);
		if (waits.delete(wait)) tell();
	}
}

/** Waits for so long and no longer. @throws StorageError `silent` when it takes longer. */
export async function within<Value>(answer: Promise<Value>, milliseconds: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const end = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new StorageError('silent', `no answer within ${milliseconds} ms`));
		}, milliseconds);
	});
	try {
		return await Promise.race([answer, end]);
	} finally {
		clearTimeout(timer);
	}
}

function tell(): void {
	listeners.forEach((hear) => hear([...waits.values()]));
}
