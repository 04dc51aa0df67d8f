import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { firstConflict, type TableConflict } from '$lib/engine/group/tableConflict';
import earlierTablesSql from './earlierTables.sql?raw';
import keptTablesSql from './keptTables.sql?raw';
import { literal } from './literal';
import membersSql from './members.sql?raw';
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

/**
 * Why a pack must not be made beside those that were made in its folder before.
 *
 * @param tables The file of the earlier tables; it may not be there.
 * @param connection With the view `responses`; gets the tables `members` and `made`.
 * @throws Error if the file cannot be read.
 */
export async function conflictWith(
	tables: string,
	threshold: number,
	connection: DuckDBConnection
): Promise<TableConflict | undefined> {
	await connection.run(membersSql);
	if (existsSync(tables)) {
		await connection.run(
			`INSERT INTO made SELECT number, threshold, member, answers FROM ${parquetAt(tables)}`
		);
	}
	const found = await connection.runAndReadAll(earlierTablesSql);
	const earlier = found.getRows().map(([threshold, lost, gained]) => ({
		threshold: Number(threshold),
		lost: Number(lost),
		gained: Number(gained)
	}));
	return firstConflict(earlier, threshold);
}

/** Writes the earlier tables and the new one into a file. @param connection As `conflictWith` leaves it. */
export async function writeGroupTables(
	file: string,
	threshold: number,
	connection: DuckDBConnection
): Promise<void> {
	await connection.run(`CREATE TEMP MACRO threshold() AS ${threshold}`);
	await connection.run(`COPY (${keptTablesSql}) TO ${literal(file)} (FORMAT parquet)`);
}
