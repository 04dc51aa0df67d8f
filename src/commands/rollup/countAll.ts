import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { collectedOn } from '$lib/storage/assessments/collectedOn';
import type { Count } from '$lib/engine/group/distribution';
import { addTables } from './addTables';
import countedSql from './counted.sql?raw';
import distributionSql from './distribution.sql?raw';
import type { FoundFile } from './findFiles';
import flattenSql from './flatten.sql?raw';
import { fillMembers } from './members';
import { literal } from './literal';
import type { Duckdb } from './openDatabase';
import { parquetAt } from './parquetAt';
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
	await readAll(files, database, { duckdb, worker });
	await connection.run(countedSql);
	const tables = await addTables(files, connection);
	await connection.run(
		`CREATE VIEW table_responses AS ${[noResponses, ...tables].join('\nUNION ALL\n')}`
	);
	const rows = [flattenSql, ...tables].join('\nUNION ALL\n');
	if (responses === undefined) await connection.run(`CREATE VIEW responses AS ${rows}`);
	else {
		await connection.run(`COPY (${rows}) TO ${literal(responses)} (FORMAT parquet)`);
		await connection.run(`CREATE VIEW responses AS FROM ${parquetAt(responses)}`);
	}
	await fillMembers(connection);
	const counted = {
		counts: await countsIn(connection),
		assessments: await assessmentsIn(connection),
		changed: await changedIn(connection)
	};
	connection.closeSync();
	return counted;
}

async function readAll(
	files: readonly FoundFile[],
	database: DuckDBInstance,
	{ duckdb, worker }: { duckdb: Duckdb; worker: string }
) {
	const [storing, reading] = [await database.connect(), await database.connect()];
	const store = await Store.create(storing, duckdb);
	const tasks = readTasks(files, reading, (left) => store.leaveOut(left));
	await workThrough(tasks, worker, (done, thread) => store.add(done, thread));
	store.close();
	for (const connection of [storing, reading]) connection.closeSync();
}

async function countsIn(connection: DuckDBConnection): Promise<Count[]> {
	const counted = await connection.runAndReadAll(distributionSql);
	return counted.getRows().map(([item, option, assessments]) => ({
		itemId: String(item),
		optionId: String(option),
		assessments: Number(assessments)
	}));
}

async function assessmentsIn(connection: DuckDBConnection): Promise<number> {
	const counted = await connection.runAndReadAll(
		'SELECT (SELECT count(*) FROM counted) + (SELECT count(*) FROM table_ids)'
	);
	return Number(counted.getRows()[0]?.[0]);
}

async function changedIn(connection: DuckDBConnection): Promise<Counted['changed']> {
	const found = await connection.runAndReadAll(
		'SELECT min(changed_at), max(changed_at) FROM assessments SEMI JOIN counted USING (source, line)'
	);
	const [first, last] = found.getRows()[0] ?? [];
	if (typeof first !== 'number' || typeof last !== 'number') return undefined;
	return { first: collectedOn(first), last: collectedOn(last) };
}
