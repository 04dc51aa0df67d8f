import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from './literal';

/** The files that a pattern such as `…/2026-*.json` matches, by name. */
export async function matchesOf(pattern: string, connection: DuckDBConnection): Promise<string[]> {
	const found = await connection.runAndReadAll(
		`SELECT file FROM glob(${literal(pattern)}) ORDER BY file`
	);
	return found.getRows().map(([file]) => String(file));
}
