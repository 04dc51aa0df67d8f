import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * How npm is started without a shell: as the script that it is. On Windows `npm` is a batch file, which
 * only a shell starts, and a shell takes names with blanks apart.
 *
 * @param {readonly string[]} args
 * @param {object} [machine] This one, where nothing else is given.
 * @param {NodeJS.Platform} [machine.platform]
 * @param {string} [machine.node] The program that runs this.
 * @param {string | undefined} [machine.npm] The npm that runs this, by its own word.
 * @param {(file: string) => boolean} [machine.exists]
 * @returns {[program: string, args: string[]]}
 */
export function npmCommand(
	args,
	{
		platform = process.platform,
		node = process.execPath,
		npm = process.env.npm_execpath,
		exists = existsSync
	} = {}
) {
	const { join, dirname } = platform === 'win32' ? path.win32 : path.posix;
	const script = 'node_modules/npm/bin/npm-cli.js';
	const candidates = [
		// Another package manager names itself here too.
		...(npm && /npm-cli\.[cm]?js$/.test(npm) ? [npm] : []),
		// Where Node's own installers put it: on Windows, and elsewhere.
		join(dirname(node), script),
		join(dirname(node), '../lib', script)
	];
	const found = candidates.find(exists);
	return found ? [node, [found, ...args]] : ['npm', [...args]];
}
