import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/**
 * Builds the product as svelte.config.js and vite.config.ts say. Nothing is said of a good build: kit
 * names a script that is not here, and Vite some files out of a hundred.
 *
 * @param {Record<string, string>} [settings] For those files, as variables of the environment.
 * @throws Error with all that was said, if it fails.
 */
export function buildWithVite(settings = {}) {
	const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', root));
	const { status, error, stdout, stderr } = spawnSync(
		process.execPath,
		[vite, 'build', '--logLevel', 'error'],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, ...settings } }
	);
	if (error) throw error;
	if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
