import { packsNamed } from './packsNamed.mjs';
import { buildWithVite } from './vite.mjs';

// Builds the site into build/; see svelte.config.js.

try {
	buildWithVite(packsNamed(process.argv.slice(2)));
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
