import { fileURLToPath } from 'node:url';
import { root } from '../install.mjs';

/** The packages that compile the source are not there. */
export class NotInstalled extends Error {}

/**
 * Loads a TypeScript module of the project as the pages get it: `$lib` and JSON lists. It is compiled
 * in memory; no file is written, and nothing is said on the screen.
 *
 * @param {string} path From the project's folder.
 * @returns {Promise<any>} What the module exports.
 * @throws NotInstalled if the dependencies are missing.
 */
export async function loadModule(path) {
	const [{ runnerImport }, { derivedModules }] = await tools();
	const { module } = await runnerImport(absolute(path), {
		root: absolute('.'),
		configFile: false,
		logLevel: 'silent',
		// The project's own settings extend a file that only `svelte-kit sync` writes.
		tsconfig: absolute('src/commands/report/runner.tsconfig.json'),
		plugins: [derivedModules({ solvesBounds: false })],
		resolve: { alias: { $lib: absolute('src/lib') } }
	});
	return module;
}

async function tools() {
	try {
		return await Promise.all([import('vite'), import('../derivedModules.mjs')]);
	} catch (problem) {
		const isMissing =
			problem instanceof Error && 'code' in problem && problem.code === 'ERR_MODULE_NOT_FOUND';
		if (!isMissing) throw problem;
		throw new NotInstalled('The dependencies are not installed: run npm start or npm ci first.');
	}
}

/** @param {string} path */
function absolute(path) {
	return fileURLToPath(new URL(path, root));
}
