import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptTable } from '$lib/engine/group/keptTable';
import { keepGroupTable, loadGroupTables } from '$lib/storage/assessments/groupTables';
import { transact } from '$lib/storage/database/database';
import { madeBeside, members } from '../../engine/group/keptTables';

// Node 20 has none: the store is kept once there.
vi.stubGlobal('navigator', {});

const tablesKey = 'setting/group-tables';
const putRecord = (value: unknown) =>
	transact('readwrite', async ({ put }) => put('records', value, tablesKey));
const keep = (table: KeptTable) => keepGroupTable(table, () => true);
const tableOf = (from: number) => madeBeside([], members(from, from + 12)).table;

beforeEach(() => putRecord([]));

describe('the tables that are remembered', () => {
	it('are all there after the very same one was saved 200 times', async () => {
		const [first, second] = [tableOf(0), tableOf(100)];
		await keep(first);
		for (let time = 0; time < 200; time++) await keep(second);
		expect(await loadGroupTables()).toEqual([first, second]);
	});

	it('are all there after 250 different ones', async () => {
		const tables = Array.from({ length: 250 }, (_, at) => ({
			threshold: 5,
			width: 8,
			units: ['2.8'],
			members: { [`m${at}`]: 'abcdef' }
		}));
		for (const table of tables) await keep(table);
		expect(await loadGroupTables()).toEqual(tables);
	});

	it('hold one that shows less than another of the same answers already, but not one that shows more', async () => {
		const whole = tableOf(0);
		const [unit] = whole.units ?? [];
		const less = {
			...whole,
			units: whole.units?.slice(1),
			members: Object.fromEntries(
				Object.entries(whole.members).map(([member, marks]) => [member, marks.slice(6)])
			)
		};
		expect(unit).toBe('1.1');
		await keep(less);
		await keep(whole);
		await keep(less);
		expect(await loadGroupTables()).toEqual([less, whole]);
	});

	it('are added to only where the new one may still stand beside them', async () => {
		const [first, second] = [tableOf(0), tableOf(100)];
		await keep(first);
		const seen: unknown[] = [];
		const isKept = await keepGroupTable(second, (made) => {
			seen.push(made);
			return false;
		});
		expect([isKept, seen]).toEqual([false, [[first]]]);
		expect(await loadGroupTables()).toEqual([first]);
	});

	it('of an earlier version are read', async () => {
		const older = { threshold: 5, members: { '0123456789abcdef': 'fedcba9876543210' } };
		await putRecord([older]);
		expect(await loadGroupTables()).toEqual([older]);
	});

	it('that cannot be read are no empty list, and are not written over', async () => {
		const damaged = [{ threshold: 'five', members: [] }];
		await putRecord(damaged);
		await expect(loadGroupTables()).rejects.toThrow('cannot be read');
		await expect(keep(tableOf(0))).rejects.toThrow('cannot be read');
		expect(
			await transact(
				'readonly',
				({ records }) =>
					new Promise((done) => {
						const asked = records.get(tablesKey);
						asked.onsuccess = () => done(asked.result);
					})
			)
		).toEqual(damaged);
	});
});
