/**
 * DuckDB, which only the roll-up needs.
 *
 * @returns {Promise<typeof import('@duckdb/node-api') | undefined>} Nothing where it is not
 *   installed, or not for this kind of machine.
 */
export async function loadDuckdb() {
	return import('@duckdb/node-api').catch(() => undefined);
}
