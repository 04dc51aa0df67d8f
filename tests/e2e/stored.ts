import type { Page } from '@playwright/test';
import type { Assessment } from '$lib/data/assessment';

// What is on the disk, read and written beside the product, by the names that it must never change:
// every user's browser holds them.
const database = 'csirt-self-assessment';
const store = 'records';

/** Shows a file of the site's origin that is no page of the product, and uses no store. */
export async function visitBlank(page: Page, address: string): Promise<void> {
	await page.goto(`${address}icon-192.png`);
}

/** Opens the store in another version, as another version of the product would. */
export async function openInVersion(page: Page, version: number): Promise<void> {
	await page.evaluate(
		([databaseName, storeName, wanted]) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(databaseName, wanted);
				request.onupgradeneeded = () => {
					const { objectStoreNames: there } = request.result;
					if (!there.contains(storeName)) request.result.createObjectStore(storeName);
				};
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error ?? new Error('refused'));
			}),
		[database, store, version] as const
	);
}

/** Everything that is stored, by key. */
export async function allStored(page: Page): Promise<Record<string, unknown>> {
	return page.evaluate(
		async ([databaseName, storeName]) => {
			const done = <Value>(request: IDBRequest<Value>) =>
				new Promise<Value>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error('refused'));
				});
			const opened = await done(indexedDB.open(databaseName));
			const records = opened.transaction(storeName).objectStore(storeName);
			const [keys, values] = await Promise.all([
				done(records.getAllKeys()),
				done(records.getAll())
			]);
			opened.close();
			return Object.fromEntries(keys.map((key, position) => [String(key), values[position]]));
		},
		[database, store] as const
	);
}

/** The assessments on the disk. */
export async function storedAssessments(page: Page): Promise<Assessment[]> {
	return Object.entries(await allStored(page))
		.filter(([key]) => key.startsWith('assessment/'))
		.map(([, value]) => value as Assessment);
}

/** Writes a record as nobody but a damaged disk or another version would. */
export async function writeRecord(page: Page, key: string, value: unknown): Promise<void> {
	await page.evaluate(
		async ([databaseName, storeName, recordKey, record]) => {
			const opened = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(databaseName);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('refused'));
			});
			const transaction = opened.transaction(storeName, 'readwrite');
			transaction.objectStore(storeName).put(record, recordKey);
			await new Promise<void>((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
			});
			opened.close();
		},
		[database, store, key, value] as const
	);
}

/** Writes a step of an assessment's history, as nobody but a damaged disk would. */
export async function writeStep(page: Page, key: [string, number], step: unknown): Promise<void> {
	await page.evaluate(
		async ([databaseName, stepKey, value]) => {
			const opened = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(databaseName);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('refused'));
			});
			const transaction = opened.transaction('journal', 'readwrite');
			transaction.objectStore('journal').put(value, stepKey);
			await new Promise<void>((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
			});
			opened.close();
		},
		[database, key, step] as const
	);
}

/** The numbers of the steps that are kept of an assessment, in order. */
export async function storedSteps(page: Page, id: string): Promise<number[]> {
	return page.evaluate(
		async ([databaseName, assessmentId]) => {
			const done = <Value>(request: IDBRequest<Value>) =>
				new Promise<Value>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error('refused'));
				});
			const opened = await done(indexedDB.open(databaseName));
			const steps = opened.transaction('journal').objectStore('journal');
			const keys = (await done(steps.getAllKeys())) as [string, number][];
			opened.close();
			return keys.filter(([each]) => each === assessmentId).map(([, number]) => number);
		},
		[database, id] as const
	);
}

/** Keeps every other write waiting, as a busy tab can. @returns What lets them go on. */
export async function holdStore(page: Page): Promise<() => Promise<void>> {
	// No page of the product: what it would write at its start would wait too, and have the turn to write.
	const tab = await page.context().newPage();
	await visitBlank(tab, new URL('/', page.url()).href);
	await tab.evaluate(
		async ([databaseName, storeName]) => {
			const opened = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(databaseName);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('refused'));
			});
			const records = opened.transaction(storeName, 'readwrite').objectStore(storeName);
			// A transaction lives as long as it has something to do.
			await new Promise<void>((resolve) => {
				const goOn = () => {
					resolve();
					records.count().onsuccess = goOn;
				};
				goOn();
			});
		},
		[database, store] as const
	);
	return () => tab.close();
}
