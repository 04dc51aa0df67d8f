import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { loadModule, NotInstalled } from './report/loadModule.mjs';

const assessment = fileURLToPath(new URL('tests/fixtures/matureTeam.json', root));

try {
	const { benchReport } = await loadModule('src/commands/bench/bench.ts');
	console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
	for (const line of benchReport(assessment)) console.log(line);
} catch (problem) {
	if (!(problem instanceof NotInstalled)) throw problem;
	console.error(problem.message);
	process.exitCode = 1;
}
