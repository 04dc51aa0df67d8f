import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { itemsById } from '$lib/data/survey/items';
import { earlierWidth } from '$lib/engine/group/bandWidth';
import {
	besideTables,
	type Beside,
	type Changed,
	type EarlierTable
} from '$lib/engine/group/tableConflict';
import earlierTablesSql from './earlierTables.sql?raw';
import { literal } from './literal';
import { hasSaid, markAt, markColumns, markOfNone, units } from './memberMarks';
import olderAnswersSql from './olderAnswers.sql?raw';
import { parquetAt } from './parquetAt';

/**
 * Beside each pack: of which members, as hashes, and with which threshold packs were made in that folder.
 * As the browser does, the command keeps from making a second one that gives single members away.
 */
export const groupTablesName = 'csirt-group-tables.parquet';

/** Where the tables of the packs in a pack's folder are kept. */
export function groupTablesOf(pack: string): string {
	return join(dirname(pack), groupTablesName);
}

/** The earlier tables cannot be read, or not as such. */
export class UnreadableTables extends Error {}

/** What stands for a unit that a table has not shown. */
const notShown = '-';

/**
 * What a pack may show beside those that were made in its folder before.
 *
 * @param tables The file of the earlier tables; it may not be there.
 * @param connection With the table `members`, and `responses`; gets the table `made`.
 * @throws UnreadableTables if the file cannot be read.
 */
export async function besideEarlier(
	tables: string,
	{ threshold, teams }: { threshold: number; teams: number },
	connection: DuckDBConnection
): Promise<Beside> {
	const marks = markColumns.map((name) => `${name} UBIGINT`).join();
	await connection.run(
		`CREATE TABLE made (number INTEGER, threshold INTEGER, width INTEGER, units VARCHAR,
			member VARCHAR, answers VARCHAR, ${marks});
		CREATE TABLE older_answers (member VARCHAR, answers VARCHAR)`
	);
	if (existsSync(tables)) {
		await readMade(tables, connection);
		await addOlderAnswers(connection);
	}
	const found = await connection.runAndReadAll(earlierTablesSql);
	const earlier: EarlierTable[] = [];
	for (const [number, from, width, shown, members, both, changed] of found.getRows()) {
		const [had, kept] = [Number(members), Number(both)];
		const names = typeof shown === 'string' ? shown.split(' ') : undefined;
		earlier.push({
			threshold: Number(from),
			width: width === null ? earlierWidth(had, Number(from)) : Number(width),
			teams: had,
			left: had - kept,
			joined: teams - kept,
			changed: names ? await changedSince(Number(number), names, connection) : Number(changed)
		});
	}
	return besideTables(earlier, { threshold, teams, units }, itemsById);
}

async function readMade(tables: string, connection: DuckDBConnection): Promise<void> {
	try {
		await connection.run(`INSERT INTO made BY NAME FROM ${parquetAt(tables)}`);
	} catch (problem) {
		throw new UnreadableTables(tables, { cause: problem });
	}
}

/** Whoever comes from an earlier version is compared as it was there. */
async function addOlderAnswers(connection: DuckDBConnection): Promise<void> {
	const found = await connection.runAndReadAll(
		'SELECT count(*) FROM made WHERE answers IS NOT NULL'
	);
	if (Number(found.getRows()[0]?.[0]) > 0) await connection.run(olderAnswersSql);
}

/** How many have changed each unit that a table has shown, of those who are in both. */
async function changedSince(
	number: number,
	names: readonly string[],
	connection: DuckDBConnection
): Promise<ReadonlyMap<string, Changed>> {
	const compared = names.flatMap((unit, place) => {
		const now = units.indexOf(unit);
		if (unit === notShown || now < 0) return [];
		const before = markAt('both_tables', place);
		return { unit, now, before, differs: `${before} <> ${markAt('members', now)}` };
	});
	await connection.run(
		`CREATE OR REPLACE TEMP TABLE both_tables AS
			SELECT made.* FROM made SEMI JOIN members USING (member) WHERE number = ${number}`
	);
	const countsOf = async (counts: readonly string[]) => {
		if (counts.length === 0) return [];
		const found = await connection.runAndReadAll(
			`SELECT ${counts.join()} FROM both_tables JOIN members USING (member)`
		);
		return found.getRows()[0]?.map(Number) ?? [];
	};
	const differing = await countsOf(compared.map(({ differs }) => `count(*) FILTER (${differs})`));
	const changes = new Map<string, Changed>();
	for (const [at, { unit, now, before, differs }] of compared.entries()) {
		if (differing[at] === 0) {
			changes.set(unit, { lost: 0, gained: 0 });
			continue;
		}
		// One by one, because hashes are made for those who differ only.
		const found = await connection.runAndReadAll(
			`SELECT count(*) FILTER (${before} <> ${markOfNone(unit)}), count(*) FILTER (${hasSaid(now)})
			FROM both_tables JOIN members USING (member) WHERE ${differs}`
		);
		const [lost, gained] = found.getRows()[0]?.map(Number) ?? [];
		changes.set(unit, { lost: lost ?? 0, gained: gained ?? 0 });
	}
	return changes;
}

/**
 * Writes the earlier tables and the new one into a file. None is ever dropped; one that is there already, to
 * the last mark, is not kept twice.
 *
 * @param connection As `besideEarlier` leaves it.
 */
export async function writeGroupTables(
	file: string,
	threshold: number,
	{ width, withheld }: { width: number; withheld: ReadonlySet<string> },
	connection: DuckDBConnection
): Promise<void> {
	const shown = units.map((unit) => (withheld.has(unit) ? notShown : unit)).join(' ');
	const same = ['member', ...markColumns].join();
	await connection.run(
		`CREATE TABLE same AS
			SELECT number
			FROM made LEFT JOIN (SELECT ${same}, TRUE AS is_there FROM members) USING (${same})
			WHERE threshold = ${threshold} AND width = ${width} AND units = ${literal(shown)}
			GROUP BY number
			HAVING count(is_there) = count(*) AND count(*) = (SELECT count(*) FROM members)`
	);
	await connection.run(
		`COPY (
			FROM made
			UNION ALL BY NAME
			SELECT
				coalesce((SELECT max(number) FROM made), 0) + 1 AS number,
				${threshold} AS threshold,
				${width} AS width,
				${literal(shown)} AS units,
				${same}
			FROM members
			WHERE NOT EXISTS (FROM same)
		) TO ${literal(file)} (FORMAT parquet)`
	);
}
