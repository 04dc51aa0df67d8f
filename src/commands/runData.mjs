import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/**
 * Runs a module that imports nothing derived when the product is built: its lists are checked with their schemas,
 * and what does not fit stops the build.
 *
 * @param {string} path From the project's folder, or absolute.
 * @returns {Promise<Record<string, any>>} What the module exports.
 */
export async function runData(path) {
	const { module } = await runnerImport(fileURLToPath(new URL(path, root)), {
		root: fileURLToPath(root),
		configFile: false,
		logLevel: 'silent',
		tsconfig: fileURLToPath(new URL('src/commands/report/runner.tsconfig.json', root)),
		resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', root)) } }
	});
	return /** @type {Record<string, any>} */ (module);
}
