import { fileURLToPath } from 'node:url';
import { mindStreams, sayFault } from './ending.mjs';
import { root } from './install.mjs';
import { loadModule } from './report/loadModule.mjs';

const assessment = fileURLToPath(new URL('tests/fixtures/matureTeam.json', root));

mindStreams();
try {
	const { benchReport } = await loadModule('src/commands/bench/bench.ts');
	console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
	for (const line of benchReport(assessment)) console.log(line);
} catch (problem) {
	sayFault(problem);
}
