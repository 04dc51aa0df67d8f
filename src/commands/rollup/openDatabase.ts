import { join } from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';

/** Megabytes that DuckDB may take; beyond them it uses the disk. */
const maxMegabytes = 200;

/** What of DuckDB is needed; handed in, because it may not be installed. */
export type Duckdb = Pick<typeof import('@duckdb/node-api'), 'DuckDBInstance' | 'DuckDBDataChunk'>;

/** Opens an empty database in a folder that is thrown away afterwards. */
export async function openDatabase(
	{ DuckDBInstance }: Duckdb,
	folder: string
): Promise<DuckDBInstance> {
	return DuckDBInstance.create(join(folder, 'rollup.duckdb'), {
		memory_limit: `${maxMegabytes}MB`,
		temp_directory: folder,
		preserve_insertion_order: 'false',
		// It is thrown away before that would pay.
		force_compression: 'uncompressed',
		// Nothing of it may be fetched from anywhere.
		autoinstall_known_extensions: 'false'
	});
}
