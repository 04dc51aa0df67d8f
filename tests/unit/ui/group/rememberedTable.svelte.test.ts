import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import { distribute } from '$lib/engine/group/distribution';
import { loadGroupTables } from '$lib/storage/assessments/groupTables';
import { transact } from '$lib/storage/database/database';
import { GroupTables } from '$lib/ui/group/groupTables.svelte';
import { rememberedTable } from '$lib/ui/group/rememberedTable';
import { membersOf } from '../../documents/groups';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const put = (tables: unknown) =>
	transact('readwrite', async (store) => {
		store.put('records', tables, 'setting/group-tables');
	});

beforeEach(() => put([]));

type Members = ReturnType<typeof membersOf>;

const twenty = membersOf({ a: 7, b: 10, c: 3 });
const make = vi.fn(async () => 'file');

/** As the page hands out: what becomes of a file of these members. */
async function saved(members: Members, threshold = 5): Promise<string> {
	make.mockClear();
	const tables = new GroupTables();
	await tables.load();
	const assessments = members.map(({ assessment }) => assessment);
	const group = { members, leftOut: [], distribution: distribute(assessments, itemsById) };
	const beside = () => tables.beside(group, threshold);
	const handOut = {
		conflict: async () => {
			await tables.load();
			return beside().conflict;
		},
		keep: (shown: ReturnType<typeof beside>['shown']) => tables.keep(shown, group)
	};
	const outcome = await rememberedTable(handOut, () => beside().shown, make);
	return outcome.status === 'made' ? outcome.made : outcome.reason;
}

describe('a file with numbers of a group', () => {
	it('is remembered once, however many kinds of file are made of the same group', async () => {
		for (let time = 0; time < 3; time += 1) expect(await saved(twenty)).toBe('file');
		expect(await loadGroupTables()).toHaveLength(1);
	});

	it('is not made where it gives members away beside one that was made before', async () => {
		await saved(twenty);
		expect(await saved(twenty.slice(1))).toBe('nearlySameGroup');
		expect(make).not.toHaveBeenCalled();
		expect(await loadGroupTables()).toHaveLength(1);
	});

	it('is not made, nor remembered, where no number of it may be seen', async () => {
		expect(await saved(twenty.slice(0, 6))).toBe('saveEmpty');
		expect(await loadGroupTables()).toEqual([]);
	});

	it('is not made where what was made before cannot be read', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		await put('no list');
		expect(await saved(twenty)).toBe('unreadableTables');
		expect(make).not.toHaveBeenCalled();
	});

	it('is not remembered where it cannot be made', async () => {
		make.mockRejectedValueOnce(new RangeError('cannot be read back'));
		const failing = saved(twenty);
		await expect(failing).rejects.toThrow('cannot be read back');
		expect(await loadGroupTables()).toEqual([]);
	});
});
