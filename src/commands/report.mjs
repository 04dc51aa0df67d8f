import { loadModule, NotInstalled } from './report/loadModule.mjs';

// npm changes to the project's folder; a file is named from the folder where npm was called.
const isNpmScript = process.env.npm_lifecycle_event === 'report';
const folder = (isNpmScript && process.env.INIT_CWD) || process.cwd();

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', (problem) => {
	if (!('code' in problem) || problem.code !== 'EPIPE') throw problem;
});

try {
	const { runReport } = await loadModule('src/commands/report/runReport.ts');
	const outcome = runReport(process.argv.slice(2), folder);
	if (outcome.status === 'reported') {
		process.stdout.write(outcome.output);
	} else {
		console.error(outcome.problem);
		process.exitCode = 2;
	}
} catch (problem) {
	if (!(problem instanceof NotInstalled)) throw problem;
	console.error(problem.message);
	process.exitCode = 1;
}
