import { loadModule, NotInstalled } from './report/loadModule.mjs';
import { loadDuckdb } from './rollup/loadDuckdb.mjs';

// npm changes to the project's folder; a file is named from the folder where npm was called.
const isNpmScript = process.env.npm_lifecycle_event === 'rollup';
const folder = (isNpmScript && process.env.INIT_CWD) || process.cwd();

// Ended so, the command still throws away what it has put on the disk.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
// Whoever reads what is said may close the pipe before all is said.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));

try {
	const { runRollup } = await loadModule('src/commands/rollup/runRollup.ts');
	const duckdb = await loadDuckdb();
	process.exitCode = await runRollup(process.argv.slice(2), {
		folder,
		duckdb,
		today: localDay(new Date()),
		say: console.error
	});
} catch (problem) {
	if (!(problem instanceof NotInstalled)) throw problem;
	console.error(problem.message);
	process.exitCode = 1;
}

// For the benchmark: the most memory that this process has taken, in kilobytes.
process.send?.(process.resourceUsage().maxRSS);

/** The day by the clock on the wall. @param {Date} now */
function localDay(now) {
	const pad = (/** @type {number} */ value) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
