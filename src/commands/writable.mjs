import { accessSync, constants, existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a build writes into, where it is there already. */
const written = ['build', '.svelte-kit', 'node_modules'];

/**
 * Makes sure that a build can be written, before one is begun.
 *
 * @param {string} folder The project's.
 * @throws Error with a sentence for the person, where it cannot.
 */
export function requireWritable(folder) {
	const readOnly = [folder, ...written.map((name) => join(folder, name)).filter(existsSync)].find(
		(each) => !isWritable(each)
	);
	if (readOnly === undefined) return;
	throw new Error(
		`${readOnly} cannot be written to, and the site is built there: copy the project to a folder of your own, or have it made writable.`
	);
}

/** @param {string} folder */
function isWritable(folder) {
	try {
		accessSync(folder, constants.W_OK);
		// Rights are not all: a network drive may refuse what it seems to allow.
		rmdirSync(mkdtempSync(join(folder, '.try-')));
		return true;
	} catch {
		return false;
	}
}
