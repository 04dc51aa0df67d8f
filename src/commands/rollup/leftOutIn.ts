import type { DuckDBConnection } from '@duckdb/node-api';
import type { LeftOutAssessment, LeftOutReason } from './task';

/** What was left out, in the order of the files and lines. */
export async function* leftOutIn(connection: DuckDBConnection): AsyncGenerator<LeftOutAssessment> {
	const result = await connection.stream(
		'SELECT source, line, reason, detail FROM left_out ORDER BY source, line, reason, detail'
	);
	for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0;) {
		for (const [source, line, reason, detail] of chunk.getRows()) {
			yield {
				source: Number(source),
				line: Number(line),
				reason: reason as LeftOutReason,
				detail: String(detail)
			};
		}
		chunk = await result.fetchChunk();
	}
}
