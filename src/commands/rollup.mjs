import { mindSignals, mindStreams, sayFault } from './ending.mjs';
import { loadModule } from './report/loadModule.mjs';
import { loadDuckdb } from './rollup/loadDuckdb.mjs';

// npm changes to the project's folder; a file is named from the folder where npm was called.
const isNpmScript = process.env.npm_lifecycle_event === 'rollup';
const folder = (isNpmScript && process.env.INIT_CWD) || process.cwd();

mindSignals();
mindStreams();
try {
	const { runRollup } = await loadModule('src/commands/rollup/runRollup.ts');
	const duckdb = await loadDuckdb();
	process.exitCode = await runRollup(process.argv.slice(2), {
		folder,
		duckdb,
		now: new Date(),
		print: console.log,
		say: console.error
	});
} catch (problem) {
	sayFault(problem);
}

// For the benchmark: the most memory that this process has taken, in kilobytes.
process.send?.(process.resourceUsage().maxRSS);
