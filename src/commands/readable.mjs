import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets a web server read what was built: it is another user, whom a strict umask (077) keeps out.
 *
 * @param {string} path A file, or a folder with all that is in it.
 */
export function makeReadable(path) {
	const isFolder = statSync(path).isDirectory();
	chmodSync(path, isFolder ? 0o755 : 0o644);
	if (isFolder) for (const name of readdirSync(path)) makeReadable(join(path, name));
}
