import type { DuckDBAppender, DuckDBDataChunk } from '@duckdb/node-api';
import type { Duckdb } from './openDatabase';
import { placesOfMarks } from './marksOfOne';
import type { PackedResponses } from './task';

/** A chunk of DuckDB holds no more rows. */
const maxRows = 2048;

/** In a column there are four marks of 16 bits. */
const columnsOfMarks = placesOfMarks / 4;

/** Puts what was read into the table of assessments, column by column: one value at a time takes longer. */
export class AssessmentRows {
	#appender: DuckDBAppender;
	#duckdb: Duckdb;

	constructor(appender: DuckDBAppender, duckdb: Duckdb) {
		this.#appender = appender;
		this.#duckdb = duckdb;
	}

	/** @param marks Of each, row after row. */
	append(packed: readonly PackedResponses[], marks: Uint16Array, thread: number): void {
		for (let start = 0; start < packed.length; start += maxRows) {
			const rows = packed.slice(start, start + maxRows);
			const columns = new BigUint64Array(marks.buffer, 8 * columnsOfMarks * start);
			this.#appender.appendDataChunk(this.#chunkOf(rows, columns, thread));
		}
	}

	#chunkOf(
		rows: readonly PackedResponses[],
		marks: BigUint64Array,
		thread: number
	): DuckDBDataChunk {
		const appender = this.#appender;
		const types = Array.from({ length: appender.columnCount }, (_, at) => appender.columnType(at));
		const chunk = this.#duckdb.DuckDBDataChunk.create(types, rows.length);
		const columns = [
			rows.map(({ source }) => source),
			rows.map(({ line }) => line),
			rows.map(({ id }) => id),
			rows.map(({ changedAt }) => changedAt),
			rows.map(() => thread),
			rows.map(({ pairs }) => pairs),
			rows.map(({ measured }) => measured),
			rows.map(({ values }) => values)
		];
		for (const [at, column] of columns.entries()) chunk.setColumnValues(at, column);
		for (let at = 0; at < columnsOfMarks; at++) {
			const column = rows.map((_, row) => marks[row * columnsOfMarks + at] ?? null);
			chunk.setColumnValues(columns.length + at, column);
		}
		return chunk;
	}
}
