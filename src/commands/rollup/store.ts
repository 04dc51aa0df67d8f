import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { markColumns, saidColumns } from './memberMarks';
import { AssessmentRows } from './assessmentRows';
import type { Duckdb } from './openDatabase';
import { possiblePairs } from './possiblePairs';
import type { LeftOutAssessment, TaskDone } from './task';
import tablesSql from './tables.sql?raw';

/** By itself DuckDB would hold ten times as many in memory before it stores them. */
const rowsAtOnce = 20_000;

const addMarks = [...markColumns, ...saidColumns]
	.map((name) => `ALTER TABLE assessments ADD COLUMN ${name} UBIGINT`)
	.join(';');

/** Keeps what the threads have read, in tables of DuckDB, on the disk where memory is short. */
export class Store {
	#assessments: DuckDBAppender;
	#leftOut: DuckDBAppender;
	#rows: AssessmentRows;
	/** How many assessments have each pair, by its place among all; of each all copies that were read. */
	readonly counts: number[] = possiblePairs.map(() => 0);
	#unstored = 0;

	private constructor(assessments: DuckDBAppender, leftOut: DuckDBAppender, duckdb: Duckdb) {
		this.#assessments = assessments;
		this.#leftOut = leftOut;
		this.#rows = new AssessmentRows(assessments, duckdb);
	}

	static async create(connection: DuckDBConnection, duckdb: Duckdb): Promise<Store> {
		await connection.run(tablesSql);
		await connection.run(addMarks);
		const [assessments, leftOut] = [
			await connection.createAppender('assessments'),
			await connection.createAppender('left_out')
		];
		return new Store(assessments, leftOut, duckdb);
	}

	add({ packed, counts, leftOut }: TaskDone): void {
		for (const each of packed) {
			this.#rows.append(each);
			this.#unstored += each.ids.length;
		}
		if (this.#unstored >= rowsAtOnce) {
			this.#assessments.flushSync();
			this.#unstored = 0;
		}
		for (const [place, count] of counts.entries()) this.counts[place]! += count;
		for (const each of leftOut) this.leaveOut(each);
	}

	leaveOut({ source, line, reason, detail }: LeftOutAssessment): void {
		const row = this.#leftOut;
		row.appendInteger(source);
		row.appendInteger(line);
		row.appendVarchar(reason);
		row.appendVarchar(detail);
		row.endRow();
	}

	/** From here on everything is in the tables, and nothing more is added. */
	close(): void {
		for (const appender of [this.#assessments, this.#leftOut]) appender.closeSync();
	}
}
