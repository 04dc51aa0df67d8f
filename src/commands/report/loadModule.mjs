import { pathToFileURL } from 'node:url';
import { compiled } from '../compiled.mjs';

/** The packages that compile the source are not there. */
export class NotInstalled extends Error {}

/**
 * Loads a TypeScript module of the project as the pages get it. It is compiled the first time, and again where a
 * source has changed since.
 *
 * @param {string} path From the project's folder.
 * @returns {Promise<any>} What the module exports.
 * @throws NotInstalled if the dependencies are missing.
 */
export async function loadModule(path) {
	try {
		import.meta.resolve('vite');
	} catch {
		throw new NotInstalled('The dependencies are not installed: run npm start or npm ci first.');
	}
	return import(pathToFileURL(await compiled(path)).href);
}
