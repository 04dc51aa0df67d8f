import { npm } from '../src/commands/install.mjs';
import { loadDuckdb } from '../src/commands/rollup/loadDuckdb.mjs';

/** Installs DuckDB where it can be, for it is optional; says so where it cannot. */
export async function provideDuckdb() {
	if (await loadDuckdb()) return;
	console.log('Waiting for npm to fetch DuckDB, for the tests of the roll-up …');
	npm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
	if (await loadDuckdb()) return;
	console.log('DuckDB is not to be had for this machine: the tests of the roll-up are skipped.');
}
