import path from 'node:path';
import { parseArgs } from 'node:util';
import { packsVariable } from './shippedPacks.mjs';

/**
 * What a build is told of the packs that `--pack FILE` names, as often as it stands there; files are named
 * from the folder where npm was called.
 *
 * @param {string[]} args
 * @returns {Record<string, string>} For the environment.
 * @throws TypeError for anything else that is asked for.
 */
export function packsNamed(args) {
	const { values } = parseArgs({ args, options: { pack: { type: 'string', multiple: true } } });
	const folder = process.env.INIT_CWD ?? process.cwd();
	const files = (values.pack ?? []).map((file) => path.resolve(folder, file));
	return files.length === 0 ? {} : { [packsVariable]: files.join('\n') };
}
