import type { DuckDBConnection } from '@duckdb/node-api';
import { parquetAt } from './parquetAt';

/** Texts of a column, each with the number of its row counted from 1. */
export interface Texts {
	lines: number[];
	texts: string[];
}

/** Reads the column `assessment` of a Parquet file, each a JSON text, some rows at a time. */
export async function* textsOf(path: string, connection: DuckDBConnection): AsyncGenerator<Texts> {
	const result = await connection.stream(
		`SELECT (file_row_number + 1)::INTEGER, coalesce(assessment::VARCHAR, '')
		FROM ${parquetAt(path, 'file_row_number = true')}`
	);
	for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0;) {
		yield {
			lines: chunk.getColumnValues(0).map(Number),
			texts: chunk.getColumnValues(1).map(String)
		};
		chunk = await result.fetchChunk();
	}
}
