import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import type { Answer } from '$lib/data/answer';
import { items, itemsById } from '$lib/data/survey/items';
import type { KeptTable } from '$lib/engine/group/keptTable';
import { memberMarks } from '$lib/engine/group/memberMarks';
import { responsesOf } from '$lib/engine/group/responsesOf';
import { besideEarlier, writeGroupTables } from '../../../../src/commands/rollup/groupTables';
import { literal } from '../../../../src/commands/rollup/literal';
import { addMembersOf, createMembersSql } from '../../../../src/commands/rollup/members';
import { openDatabase } from '../../../../src/commands/rollup/openDatabase';
import { parquetAt } from '../../../../src/commands/rollup/parquetAt';
import { choice } from '../../assessments';
import { madeBeside, memberAt } from '../../engine/group/keptTables';
import { duckdb } from './counting';

const work = mkdtempSync(join(tmpdir(), 'csirt-decisions-'));
afterAll(() => rmSync(work, { recursive: true }));
let runs = 0;

async function inDatabase<Result>(
	group: readonly Assessment[],
	use: (connection: DuckDBConnection) => Promise<Result>
): Promise<Result> {
	if (duckdb === undefined) throw new Error('DuckDB is not installed');
	const database = await openDatabase(duckdb, mkdtempSync(join(work, `${++runs}-`)));
	try {
		const connection = await database.connect();
		const rows = group
			.flatMap((each) => responsesOf(each, itemsById))
			.map((row) => [row.assessmentId, row.itemId, row.optionId].map(literal).join());
		await connection.run(
			`CREATE TABLE responses AS FROM (VALUES (${rows.join('),(')}))
			AS listed (assessment_id, item_id, option_id)`
		);
		await connection.run(createMembersSql);
		await addMembersOf('responses', group.length, connection);
		return await use(connection);
	} finally {
		database.closeSync();
	}
}

/** What the command decides; what it makes is kept beside. */
function byCommand(group: readonly Assessment[], threshold: number, tables: string) {
	return inDatabase(group, async (connection) => {
		const next = { threshold, teams: group.length };
		const beside = await besideEarlier(tables, next, connection);
		if (beside.conflict) return beside.conflict;
		const written = join(work, 'written.parquet');
		await writeGroupTables(written, threshold, beside, connection);
		await connection.run(
			`COPY (FROM ${parquetAt(written)}) TO ${literal(tables)} (FORMAT parquet)`
		);
		return { width: beside.width, withheld: [...beside.withheld].sort() };
	});
}

/** What the page decides. */
function byPage(group: readonly Assessment[], threshold: number, made: KeptTable[]) {
	const { conflict, shown, table } = madeBeside(made, group, threshold);
	if (conflict) return conflict;
	made.push(table);
	return { width: shown.width, withheld: [...shown.withheld].sort() };
}

/** Always the same numbers. */
function numbers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

const changeable = items.filter(({ kind }) => kind === 'choice' || kind === 'choices');

/** Some leave, some join, and some change some items, a few or many of them. */
function changedGroup(group: readonly Assessment[], random: (below: number) => number) {
	const leave = [0, 0, 1, 5, 6][random(5)] ?? 0;
	const join = [0, 0, 2, 5, 8][random(5)] ?? 0;
	const last = Math.max(...group.map(({ id }) => Number(id.slice(-12))));
	const next = group.slice(leave).map((each) => structuredClone(each));
	for (let count = random(6); count > 0; count--) {
		const item = changeable[random(changeable.length)];
		if (item?.kind !== 'choice' && item?.kind !== 'choices') continue;
		const option = item.options[random(item.options.length)]?.id ?? 'a';
		const many: Answer =
			item.kind === 'choice' ? choice(option) : { kind: 'choices', options: [option] };
		for (const each of next.slice(0, [1, 4, 5, 9][random(4)])) {
			each.entries[item.id] = { answer: random(5) === 0 ? { kind: 'dontKnow' } : many };
		}
	}
	const services = [1, 4, 6][random(3)] ?? 1;
	for (const each of next.slice(0, services)) {
		const provisions = { [['a', 'b', 'c'][random(3)] ?? 'a']: 'inHouse' } as const;
		each.entries['2.9'] = { answer: { kind: 'services', provisions } };
	}
	return [...next, ...Array.from({ length: join }, (_, at) => memberAt(last + 1 + at))];
}

describe.skipIf(!duckdb)('the command and the page', () => {
	it('decide alike what may be made beside what was made before', async () => {
		const decided = new Map<string, number>();
		for (let series = 0; series < 3; series++) {
			const random = numbers(series + 1);
			const tables = join(work, `series-${series}.parquet`);
			const made: KeptTable[] = [];
			let group = Array.from({ length: 24 + series }, (_, place) => memberAt(place));
			for (let step = 0; step < 4; step++) {
				const threshold = random(6) === 0 ? 3 : 5;
				const expected = byPage(group, threshold, made);
				expect([series, step, await byCommand(group, threshold, tables)]).toEqual([
					series,
					step,
					expected
				]);
				const isPart = typeof expected !== 'string' && expected.withheld.length > 0;
				const kind = typeof expected === 'string' ? 'refused' : isPart ? 'withheld' : 'whole';
				decided.set(kind, (decided.get(kind) ?? 0) + 1);
				group = changedGroup(group, random);
			}
		}
		for (const kind of ['refused', 'withheld', 'whole'])
			expect([kind, decided.get(kind) ?? 0]).not.toEqual([kind, 0]);
	});

	it('go by what an earlier version of either has kept', async () => {
		const group = Array.from({ length: 20 }, (_, place) => memberAt(place));
		const tables = join(work, 'older.parquet');
		await inDatabase(group, (connection) =>
			// As it stood in that version.
			connection.run(
				`COPY (
					SELECT 1 AS number, 5 AS threshold, left(sha256(assessment_id), 16) AS member,
						left(sha256(assessment_id || ' ' || said), 16) AS answers
					FROM (
						SELECT assessment_id, coalesce(bit_xor(md5_number(concat_ws(' ', item_id, option_id)))
							FILTER (option_id NOT IN ('dontKnow', 'notApplicable', 'unanswered', 'hidden', 'outside', 'month'))::VARCHAR, '') AS said
						FROM responses GROUP BY assessment_id)
				) TO ${literal(tables)} (FORMAT parquet)`
			)
		);
		const older = () => [
			{
				threshold: 5,
				members: Object.fromEntries(
					group.map((each) => {
						const { member, answers } = memberMarks(each, itemsById);
						return [member, answers];
					})
				)
			}
		];
		const changed = group.map((each, place) =>
			place < 6 ? memberAt(place, { '2.8': choice('b') }) : each
		);
		for (const [next, expected] of [
			[changed, 'olderTable'],
			[group, { width: 8, withheld: [] }]
		] as const) {
			expect(byPage(next, 5, older())).toEqual(expected);
			expect(await byCommand(next, 5, tables)).toEqual(expected);
		}
		expect(existsSync(tables)).toBe(true);
	});
});
