import { exitCodes, mindStreams, sayFault } from './ending.mjs';
import { loadModule } from './report/loadModule.mjs';

// npm changes to the project's folder; a file is named from the folder where npm was called.
const isNpmScript = process.env.npm_lifecycle_event === 'report';
const folder = (isNpmScript && process.env.INIT_CWD) || process.cwd();

mindStreams();
try {
	const { runReport } = await loadModule('src/commands/report/runReport.ts');
	const outcome = await runReport(process.argv.slice(2), folder);
	if (outcome.status === 'reported') {
		process.stdout.write(outcome.output);
	} else {
		console.error(outcome.problem);
		process.exitCode = exitCodes.use;
	}
} catch (problem) {
	sayFault(problem);
}
