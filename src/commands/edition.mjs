import { exitCodes, mindStreams, sayFault } from './ending.mjs';
import { loadModule } from './report/loadModule.mjs';

// npm changes to the project's folder; a file is named from the folder where npm was called.
const isNpmScript = process.env.npm_lifecycle_event === 'edition';
const folder = (isNpmScript && process.env.INIT_CWD) || process.cwd();

mindStreams();
try {
	const { runEdition } = await loadModule('src/commands/edition/runEdition.ts');
	const { lines, isGood } = runEdition(process.argv.slice(2), folder);
	const say = isGood ? console.log : console.error;
	for (const line of lines) say(line);
	if (!isGood) process.exitCode = exitCodes.use;
} catch (problem) {
	sayFault(problem);
}
