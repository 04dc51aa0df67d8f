import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { markColumns, saidColumns } from './memberMarks';
import { AssessmentRows } from './assessmentRows';
import type { Duckdb } from './openDatabase';
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
	#pairs: DuckDBAppender;
	#leftOut: DuckDBAppender;
	#rows: AssessmentRows;
	/** How many pairs each thread has named so far. */
	#pairCounts: number[] = [];
	#unstored = 0;

	private constructor(
		appenders: readonly [DuckDBAppender, DuckDBAppender, DuckDBAppender],
		rows: AssessmentRows
	) {
		[this.#assessments, this.#pairs, this.#leftOut] = appenders;
		this.#rows = rows;
	}

	static async create(connection: DuckDBConnection, duckdb: Duckdb): Promise<Store> {
		await connection.run(tablesSql);
		await connection.run(addMarks);
		const assessments = await connection.createAppender('assessments');
		return new Store(
			[
				assessments,
				await connection.createAppender('pairs'),
				await connection.createAppender('left_out')
			],
			new AssessmentRows(assessments, duckdb)
		);
	}

	add({ packed, marks, leftOut, newPairs }: TaskDone, thread: number): void {
		this.#rows.append(packed, marks, thread);
		this.#unstored += packed.length;
		if (this.#unstored >= rowsAtOnce) {
			this.#assessments.flushSync();
			this.#unstored = 0;
		}
		for (const { item, option } of newPairs) {
			const number = this.#pairCounts[thread] ?? 0;
			this.#pairCounts[thread] = number + 1;
			const row = this.#pairs;
			row.appendInteger(thread);
			row.appendInteger(number);
			row.appendVarchar(item);
			row.appendVarchar(option);
			row.endRow();
		}
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
		for (const appender of [this.#assessments, this.#pairs, this.#leftOut]) appender.closeSync();
	}
}
