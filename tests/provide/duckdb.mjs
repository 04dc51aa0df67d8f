import { npm } from '../../src/commands/install.mjs';
import { loadDuckdb } from '../../src/commands/rollup/loadDuckdb.mjs';

/**
 * Finds or installs DuckDB, which is optional.
 *
 * @returns {Promise<string[]>} What is not tried without it.
 */
export async function provideDuckdb() {
	if (await loadDuckdb()) return [];
	console.log('Waiting for npm to fetch DuckDB, for the tests of the roll-up …');
	npm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
	return (await loadDuckdb()) ? [] : ['the roll-up: DuckDB is not to be had for this machine'];
}
