import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundFile } from './findFiles';
import { literal } from './literal';
import { pairCodes } from './pairCodes';
import { parquetAt } from './parquetAt';
import { possiblePairs, singleItems } from './possiblePairs';
import { tableForm } from './tableForm';
import tableIdsSql from './tableIds.sql?raw';

/**
 * Takes the assessments of tables that hold responses already, as this command writes them, and
 * leaves out what is not whole, or counted already: a table does not say which copy is newer.
 *
 * @param connection With the tables `assessments`, `counted` and `left_out`.
 * @returns A statement a table, which gives the responses that count.
 */
export async function addTables(
	files: readonly FoundFile[],
	connection: DuckDBConnection
): Promise<string[]> {
	await connection.run('CREATE TABLE table_ids (source INTEGER, id VARCHAR)');
	await connection.run(possiblePairsSql());
	const statements: string[] = [];
	for (const [source, { path, form }] of files.entries()) {
		if (form !== 'table') continue;
		if ((await tableForm(path, connection)).form !== 'responses') continue;
		if (!(await isTaken(path, source, connection))) continue;
		statements.push(
			`SELECT assessment_id, item_id, option_id, value::INTEGER
			FROM ${parquetAt(path)}
			SEMI JOIN (FROM table_ids WHERE source = ${source}) AS taken ON assessment_id = taken.id`
		);
	}
	return statements;
}

async function isTaken(
	path: string,
	source: number,
	connection: DuckDBConnection
): Promise<boolean> {
	const leaveOut = (reason: string, detail: string) =>
		connection.run(
			`INSERT INTO left_out VALUES (${source}, 0, ${literal(reason)}, ${literal(detail)})`
		);
	try {
		await connection.run(
			`CREATE OR REPLACE TEMP VIEW given AS FROM ${parquetAt(path)};
			CREATE OR REPLACE TEMP MACRO source() AS ${source}`
		);
		const unknown = await connection.runAndReadAll(
			'SELECT item_id, option_id FROM given ANTI JOIN possible_pairs USING (item_id, option_id) LIMIT 1'
		);
		const [pair] = unknown.getRows();
		if (pair === undefined) {
			await connection.run(tableIdsSql);
			return true;
		}
		await leaveOut('unknownRows', pair.join(' '));
	} catch (problem) {
		await leaveOut('unreadable', problem instanceof Error ? problem.message : String(problem));
	}
	return false;
}

function possiblePairsSql(): string {
	const items = [...new Set(possiblePairs.map(({ item }) => item))];
	const rows = possiblePairs.map(
		({ item, option }, place) =>
			`(${literal(item)}, ${literal(option)}, ${literal(pairCodes[place] ?? '')},
				${items.indexOf(item)}, ${singleItems.has(item)})`
	);
	return `CREATE TABLE possible_pairs AS
		FROM (VALUES ${rows.join()}) AS listed (item_id, option_id, code, item_number, is_single)`;
}
