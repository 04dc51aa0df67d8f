import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { collectedOn } from '$lib/storage/assessments/collectedOn';
import type { Count } from '$lib/engine/group/distribution';
import { addTables } from './addTables';
import countedSql from './counted.sql?raw';
import distributionSql from './distribution.sql?raw';
import type { FoundFile } from './findFiles';
import flattenSql from './flatten.sql?raw';
import { viewMembers } from './members';
import { literal } from './literal';
import type { Duckdb } from './openDatabase';
import { pairPlace } from './pairCodes';
import { parquetAt } from './parquetAt';
import { possiblePairs } from './possiblePairs';
import { readTasks } from './readTasks';
import { Store } from './store';
import { workThrough } from './workThrough';

/** What a database holds once all files have been read. */
export interface Counted {
	/** In no order. */
	counts: Count[];
	/** How many assessments count. */
	assessments: number;
	/** When the first and the last of them were changed, as far as files tell. ISO dates, by `collectedOn`. */
	changed: { first: string; last: string } | undefined;
}

const noResponses =
	"SELECT '' AS assessment_id, '' AS item_id, '' AS option_id, 0 AS value WHERE FALSE";

/**
 * Reads all files into the tables `left_out` and `members` and the view `responses`, and counts the latter.
 *
 * @param database Empty as yet.
 * @param worker The compiled worker.
 * @param responses The Parquet file that is to hold the responses, where one is asked for.
 */
export async function countAll(
	files: readonly FoundFile[],
	database: DuckDBInstance,
	{ duckdb, worker, responses }: { duckdb: Duckdb; worker: string; responses?: string | undefined }
): Promise<Counted> {
	const connection = await database.connect();
	const read = await readAll(files, database, { duckdb, worker });
	await connection.run(countedSql);
	await connection.run(flattenSql);
	const tables = await addTables(files, connection);
	await connection.run(
		`CREATE VIEW table_responses AS ${[noResponses, ...tables].join('\nUNION ALL\n')}`
	);
	const rows = `FROM rows_of('counted') UNION ALL FROM table_responses`;
	if (responses === undefined) await connection.run(`CREATE VIEW responses AS ${rows}`);
	else {
		await connection.run(`COPY (${rows}) TO ${literal(responses)} (FORMAT parquet)`);
		await connection.run(`CREATE VIEW responses AS FROM ${parquetAt(responses)}`);
	}
	await viewMembers(connection);
	const counted = {
		counts: await countsIn(connection, read),
		assessments: await assessmentsIn(connection),
		changed: await changedIn(connection)
	};
	connection.closeSync();
	return counted;
}

/** @returns How many assessments have each possible pair, by its place; of each all copies that were read. */
async function readAll(
	files: readonly FoundFile[],
	database: DuckDBInstance,
	{ duckdb, worker }: { duckdb: Duckdb; worker: string }
): Promise<readonly number[]> {
	const [storing, reading] = [await database.connect(), await database.connect()];
	const store = await Store.create(storing, duckdb);
	const tasks = readTasks(files, reading, (left) => store.leaveOut(left));
	await workThrough(tasks, worker, (done) => store.add(done));
	store.close();
	for (const connection of [storing, reading]) connection.closeSync();
	return store.counts;
}

/** From what the threads have counted: the distribution of what they have not, and of what is not to count. */
async function countsIn(connection: DuckDBConnection, read: readonly number[]): Promise<Count[]> {
	const counts = [...read];
	const add = async (responses: string, sign: number) => {
		const found = await connection.runAndReadAll(
			`WITH responses AS (FROM ${responses})\n${distributionSql}`
		);
		for (const [item, option, assessments] of found.getRows()) {
			counts[pairPlace(String(item), String(option))]! += sign * Number(assessments);
		}
	};
	await add('table_responses', 1);
	await add("rows_of('not_counted')", -1);
	return possiblePairs.flatMap(({ item, option }, place) => {
		const assessments = counts[place] ?? 0;
		return assessments === 0 ? [] : [{ itemId: item, optionId: option, assessments }];
	});
}

async function assessmentsIn(connection: DuckDBConnection): Promise<number> {
	const counted = await connection.runAndReadAll(
		'SELECT (SELECT count(*) FROM counted) + (SELECT count(*) FROM table_ids)'
	);
	return Number(counted.getRows()[0]?.[0]);
}

async function changedIn(connection: DuckDBConnection): Promise<Counted['changed']> {
	const found = await connection.runAndReadAll(
		'SELECT min(changed_at), max(changed_at) FROM counted'
	);
	const [first, last] = found.getRows()[0] ?? [];
	if (typeof first !== 'number' || typeof last !== 'number') return undefined;
	return { first: collectedOn(first), last: collectedOn(last) };
}
