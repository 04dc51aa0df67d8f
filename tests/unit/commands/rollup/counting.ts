import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { compiled } from '../../../../src/commands/compiled.mjs';
import { countAll, type Counted } from '../../../../src/commands/rollup/countAll';
import { findFiles } from '../../../../src/commands/rollup/findFiles';
import { leftOutIn } from '../../../../src/commands/rollup/leftOutIn';
import { loadDuckdb } from '../../../../src/commands/rollup/loadDuckdb.mjs';
import { openDatabase } from '../../../../src/commands/rollup/openDatabase';
import type { LeftOutAssessment } from '../../../../src/commands/rollup/task';

export interface Outcome extends Counted {
	leftOut: LeftOutAssessment[];
	/** Each response as its four columns, in no order. */
	responses: unknown[][];
}

/** Undefined on a machine that DuckDB is not to be had for; `tests/provide/duckdb.mjs` says so. */
export const duckdb = await loadDuckdb();

/** Counts files and folders as the command does. */
export async function counted(...paths: string[]): Promise<Outcome> {
	return inCounted(paths, async (connection, found) => {
		const leftOut: LeftOutAssessment[] = [];
		for await (const each of leftOutIn(connection)) leftOut.push(each);
		const rows = await connection.runAndReadAll(
			'SELECT assessment_id, item_id, option_id, value FROM responses'
		);
		return { ...found, leftOut, responses: rows.getRows() };
	});
}

/** Looks into the database of what the command has counted, with the table of responses kept or not. */
export async function inCounted<Result>(
	paths: string[],
	look: (connection: DuckDBConnection, found: Counted) => Promise<Result>,
	isKept = true
): Promise<Result> {
	if (duckdb === undefined) throw new Error('DuckDB is not installed');
	const folder = mkdtempSync(join(tmpdir(), 'csirt-counting-'));
	const database = await openDatabase(duckdb, folder);
	try {
		const worker = await compiled('src/commands/rollup/worker.ts');
		const files = await findFiles(paths, async () => []);
		const responses = isKept ? join(folder, 'responses.parquet') : undefined;
		const found = await countAll(files, database, { duckdb, worker, responses });
		return await look(await database.connect(), found);
	} finally {
		database.closeSync();
		rmSync(folder, { recursive: true });
	}
}
