/**
 * Whether the browser has promised not to clear the store of its own accord. `no`: it may, when the
 * disk is full. `cannotTell`: it has no way to ask.
 */
export type Persistence = 'yes' | 'no' | 'cannotTell';

/** What the browser has promised so far; asks for nothing. */
export async function readPersistence(): Promise<Persistence> {
	return promised((manager) => manager.persisted());
}

/**
 * Asks the browser to keep the store where it decides by itself. Firefox puts the question to the person,
 * over the page and at each visit: there nothing asks until the person has read why and wants it to.
 */
export async function askQuietly(): Promise<Persistence> {
	return asksThePerson(globalThis.navigator?.userAgent ?? '')
		? readPersistence()
		: askPersistence();
}

/** Whether a browser passes the question on. No feature tells, only its name. */
export function asksThePerson(userAgent: string): boolean {
	return /\bFirefox\//.test(userAgent);
}

/**
 * Whether a browser deletes what pages have stored after seven days of use without a press or a key on the site: Safari, and on
 * iPhone and iPad every browser, since all are made of it.
 */
export function forgetsAfterSevenDays(userAgent: string): boolean {
	return /\bVersion\/\S+ (Mobile\/\S+ )?Safari\/|\b(CriOS|FxiOS|EdgiOS)\//.test(userAgent);
}

/** Asks the browser to keep the store; some ask the person. Once kept, it stays so. */
export async function askPersistence(): Promise<Persistence> {
	return promised(async (manager) => (await manager.persisted()) || (await manager.persist()));
}

/** Bytes that this site takes up and may take up, where the browser tells. */
export async function readSpace(): Promise<{ used: number; quota: number } | undefined> {
	const manager = storageManager();
	if (!manager?.estimate) return undefined;
	const { usage, quota } = await manager.estimate();
	return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}

async function promised(ask: (manager: StorageManager) => Promise<boolean>): Promise<Persistence> {
	const manager = storageManager();
	if (!manager?.persist) return 'cannotTell';
	try {
		return (await ask(manager)) ? 'yes' : 'no';
	} catch {
		// A browser that will not say has promised nothing.
		return 'cannotTell';
	}
}

/** Missing on plain http, whatever the types say. */
function storageManager(): StorageManager | undefined {
	return globalThis.navigator?.storage as StorageManager | undefined;
}
