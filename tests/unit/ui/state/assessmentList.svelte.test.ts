import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assessment } from '../../assessments';
import { ownPage } from './ownPage';

const idOf = (number: number) => `5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a1${number}`;
const changedIn = (number: number, year: number) =>
	assessment({ id: idOf(number), changedAt: `${year}-04-02T09:30:00.000Z` });

const [middle, newest, oldest] = [changedIn(0, 2025), changedIn(1, 2026), changedIn(2, 2024)];
const unread = { key: 'assessment/a', raw: 1, isNewer: false, problem: 'x' };

let page: Awaited<ReturnType<typeof ownPage>>;
let save: () => Promise<void>;

beforeEach(async () => {
	page = await ownPage();
	save = () => Promise.resolve();
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

type List = InstanceType<typeof page.AssessmentList>;
const ids = ({ handles }: List) => handles.map(({ id }) => id);

/** A list that begins with the open one; the others are on the disk, one of them damaged. */
async function begun(): Promise<List> {
	for (const each of [middle, newest, oldest]) await page.addAssessment(each);
	await page.transact('readwrite', async ({ put }) => put('records', 'damaged', 'assessment/b'));
	return new page.AssessmentList(
		{
			assessments: [middle],
			unreadable: [unread],
			openId: middle.id,
			language: undefined,
			others: [newest, oldest].map(({ id }) => page.keyOf(id)).concat('assessment/b')
		},
		page.begin(() => save())
	);
}

describe('the list of assessments', () => {
	it('begins with what the visit begins with, and is whole once the others are read', async () => {
		const list = await begun();
		expect(ids(list)).toEqual([middle.id]);
		expect(list.unreadable).toEqual([unread]);

		await list.readOthers();
		expect(ids(list)).toEqual([newest.id, middle.id, oldest.id]);
		expect(list.unreadable.map(({ key }) => key)).toEqual(['assessment/a', 'assessment/b']);
	});

	it('reads the others once, however many ask', async () => {
		const list = await begun();
		const reading = list.readOthers();
		expect(list.readOthers()).toBe(reading);
		await reading;
		await list.readOthers();
		expect(list.unreadable).toHaveLength(2);
		expect(ids(list)).toHaveLength(3);
	});

	it('reads them when it is asked again, where the store has refused', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const list = await begun();
		const refused = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
			throw new DOMException('refused', 'UnknownError');
		});
		await list.readOthers();
		expect(ids(list)).toEqual([middle.id]);
		refused.mockRestore();
		await list.readOthers();
		expect(ids(list)).toEqual([newest.id, middle.id, oldest.id]);
	});

	it('gives each assessment one editor, and none to what is not in it', async () => {
		const list = await begun();
		expect(list.open(middle.id)).toBe(list.open(middle.id));
		expect(() => list.open('x')).toThrow(new RangeError('there is no assessment x'));
	});

	it('has a new one before all others, however old it is, and loses the one that is dropped', async () => {
		const list = await begun();
		await list.readOthers();
		const added = changedIn(3, 2020);
		expect(list.add(added).id).toBe(added.id);
		expect(ids(list)).toEqual([added.id, newest.id, middle.id, oldest.id]);
		list.drop(newest.id);
		expect(ids(list)).toEqual([added.id, middle.id, oldest.id]);
	});

	it('takes over what is on the disk, and says what has gone from it', async () => {
		const list = await begun();
		const editor = list.open(middle.id);
		const [gone, unsaved] = [list.add(changedIn(3, 2021)), list.add(changedIn(4, 2022))];
		save = () => new Promise(() => {});
		unsaved.rename({ title: 'まだ保存していない' });

		expect(await list.refresh()).toEqual([gone.id]);
		expect(ids(list)).toEqual([newest.id, middle.id, oldest.id, unsaved.id, gone.id].sort(byYear));
		expect(list.open(middle.id)).toBe(editor);
	});
});

const years: Record<string, number> = {
	[newest.id]: 2026,
	[middle.id]: 2025,
	[oldest.id]: 2024,
	[idOf(3)]: 2021
};

/** The latest changed first; what is unsaved was changed now. */
function byYear(one: string, other: string): number {
	return (years[other] ?? Infinity) - (years[one] ?? Infinity);
}
