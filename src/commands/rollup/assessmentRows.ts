import type { DuckDBAppender, DuckDBDataChunk } from '@duckdb/node-api';
import type { Duckdb } from './openDatabase';
import type { PackedAssessments } from './task';

/** Puts what was read into the table of assessments, column by column: one value at a time takes longer. */
export class AssessmentRows {
	#appender: DuckDBAppender;
	#duckdb: Duckdb;

	constructor(appender: DuckDBAppender, duckdb: Duckdb) {
		this.#appender = appender;
		this.#duckdb = duckdb;
	}

	/** @param packed No more than a chunk of DuckDB holds. */
	append(packed: PackedAssessments): void {
		const { sources, lines, ids, changedAt, pairs, measured, amounts, marks } = packed;
		const rows = ids.length;
		const appender = this.#appender;
		const types = Array.from({ length: appender.columnCount }, (_, at) => appender.columnType(at));
		const chunk = this.#duckdb.DuckDBDataChunk.create(types, rows);
		const columns = [sources, lines, ids, changedAt, pairs, measured, amounts];
		for (const [at, column] of columns.entries()) {
			if (Array.isArray(column)) chunk.setColumnValues(at, column);
			else setNumbers(chunk, at, column);
		}
		for (let at = columns.length, start = 0; at < types.length; at++, start += rows) {
			setNumbers(chunk, at, marks.subarray(start, start + rows));
		}
		appender.appendDataChunk(chunk);
	}
}

/** All at once, as they are. */
function setNumbers(
	chunk: DuckDBDataChunk,
	at: number,
	column: Int32Array | Float64Array | BigUint64Array
): void {
	const vector = chunk.getColumnVector(at) as unknown as {
		items: { set(from: typeof column): void };
		flush(): void;
	};
	vector.items.set(column);
	vector.flush();
}
