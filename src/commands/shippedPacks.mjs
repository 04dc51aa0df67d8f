import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { root } from './install.mjs';
import { runData } from './runData.mjs';

/** Where whoever builds the site puts packs for everybody who uses it. */
const folder = fileURLToPath(new URL('static/packs/', root));

/** The files that `--pack` names, for a build: paths, each on a line. */
export const packsVariable = 'CSIRT_PACKS';

/**
 * The packs that are built into the product, checked as those that a person loads.
 *
 * @throws Error naming the file and what is wrong with it: that stops the build.
 */
export async function loadShippedPacks() {
	const inFolder = existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.json'))
		: [];
	const named = (process.env[packsVariable] ?? '').split('\n').filter(Boolean);
	const files = [...inFolder.sort().map((name) => join(folder, name)), ...named];
	if (files.length === 0) return [];
	const { findPackFile } = await runData('src/commands/edition/readPackFile.ts');
	return files.map((file) => {
		const found = findPackFile(file, folder);
		if (found.status === 'refused') throw new Error([`${file}:`, ...found.lines].join('\n'));
		return found.pack;
	});
}
