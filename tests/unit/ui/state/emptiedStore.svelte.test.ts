import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assessment } from '../../assessments';
import { eventually } from '../../eventually';
import { fillDisk } from '../../storage/visits';
import { otherTabs, ownPage } from './ownPage';

const mine = assessment({ title: '画面にあるもの' });
const other = assessment({ id: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a11', title: '別のタブで' });

let page: Awaited<ReturnType<typeof ownPage>>;
let tabs: ReturnType<typeof otherTabs>;

beforeEach(async () => {
	page = await ownPage();
	tabs = otherTabs();
	// What a technician may read; each story says what a person is told.
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function visit() {
	await page.addAssessment(mine);
	const found = await page.loadFirst();
	return new page.AssessmentLibrary({ status: 'works', found }, tabs.tabSync);
}

/** The store is taken away, and another tab begins anew in it, with so many writes. @param then Happens before this one hears of it. */
async function begunAnew(writes: number, then = () => {}): Promise<void> {
	await done(indexedDB.deleteDatabase('csirt-self-assessment'));
	const request = indexedDB.open('csirt-self-assessment', 2);
	request.onupgradeneeded = () => {
		const records = request.result.createObjectStore('records');
		request.result.createObjectStore('journal');
		records.put(other, `assessment/${other.id}`);
		records.put(writes, 'setting/writes');
		records.put('another', 'setting/origin');
	};
	(await done(request)).close();
	then();
	tabs.say({ kind: 'listed' });
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('refused'));
	});
}

const titlesStored = async () =>
	(await page.loadAll()).assessments.map(({ title }) => title).sort();

// Fewer than this page had seen, and more.
for (const writes of [0.5, 40]) {
	it(`leaves what is on screen there, and stores it anew beside what began after ${writes} writes`, async () => {
		const library = await visit();
		await begunAnew(writes);
		await eventually(() => expect(tabs.told).toContainEqual({ kind: 'listed' }));
		expect(library.editor?.title).toBe('画面にあるもの');
		expect(await titlesStored()).toEqual(['別のタブで', '画面にあるもの']);
	});
}

it('keeps it on screen where there is no room, and stores it with the next change', async () => {
	const library = await visit();
	let makeRoom = () => {};
	await begunAnew(40, () => (makeRoom = fillDisk()));
	await eventually(() => expect(console.error).toHaveBeenCalled());
	expect(library.editor?.title).toBe('画面にあるもの');
	makeRoom();
	library.editor?.rename({ organisation: '例示' });
	await library.flush();
	expect(library.editor?.status).toBe('saved');
	expect(await titlesStored()).toEqual(['別のタブで', '画面にあるもの']);
});

it('lets go afterwards of what another tab deletes', async () => {
	const library = await visit();
	await begunAnew(40);
	await eventually(() => expect(tabs.told).toContainEqual({ kind: 'listed' }));
	await page.transact('readwrite', ({ remove }) =>
		Promise.resolve(remove('records', `assessment/${mine.id}`))
	);
	tabs.say({ kind: 'listed' });
	await eventually(() => expect(library.editor?.title).toBe('別のタブで'));
	expect(await titlesStored()).toEqual(['別のタブで']);
});
