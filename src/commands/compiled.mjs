import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from './install.mjs';

const compiler = fileURLToPath(new URL('src/commands/compile.mjs', root));
const kept = fileURLToPath(new URL('node_modules/.cache/csirt-self-assessment/', root));

/** After a day nobody runs any more what was compiled from sources of before. */
const stays = 24 * 60 * 60 * 1000;

/**
 * Compiles a TypeScript module with all that it imports, or finds what was compiled from the same sources before. A
 * process of its own compiles: a compiler does not give back the memory that it has taken.
 *
 * @param {string} path From the project's folder.
 * @returns {Promise<string>} The path of a module that Node runs as it is.
 * @throws Error with what the compiler said.
 */
export async function compiled(path) {
	const name = basename(path, '.ts');
	hash ??= sourcesHash();
	const places = [kept, ...(own === undefined ? [] : [own])];
	const found = places.map((place) => moduleIn(place, name)).find(existsSync);
	if (found !== undefined) return found;
	const place = canKeep() ? kept : forThisProcess();
	if (place === kept) clearAway();
	const module = moduleIn(place, name);
	try {
		await promisify(execFile)(process.execPath, [compiler, path, dirname(module)]);
	} catch (problem) {
		const { stderr = '' } = /** @type {{ stderr?: string }} */ (problem);
		throw stderr.trim() === '' ? problem : new Error(stderr.trim(), { cause: problem });
	}
	return module;
}

/** Of what this process runs. @type {string | undefined} */
let hash;

/** @param {string} place @param {string} name */
function moduleIn(place, name) {
	return join(place, `${name}-${hash}`, `${name}.mjs`);
}

/**
 * A hash of all that a module can be compiled from, so that what was compiled from anything else is not taken.
 *
 * @param {URL} [project] The project's folder.
 */
export function sourcesHash(project = root) {
	const hash = createHash('sha256');
	/** @param {string} path */
	const add = (path) => hash.update(`\0${path}\0`).update(readFileSync(path));
	for (const part of ['src/commands', 'src/lib', 'static/packs']) {
		const folder = fileURLToPath(new URL(part, project));
		if (!existsSync(folder)) continue;
		const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		for (const name of names.sort()) {
			if (statSync(join(folder, name)).isFile()) add(join(folder, name));
		}
	}
	add(fileURLToPath(new URL('package-lock.json', project)));
	for (const pack of (process.env.CSIRT_PACKS ?? '').split('\n').filter(Boolean)) add(pack);
	return hash.digest('hex').slice(0, 32);
}

function canKeep() {
	try {
		mkdirSync(kept, { recursive: true });
		accessSync(kept, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** @type {string | undefined} */
let own;

/** Where the project's folder may only be read. */
function forThisProcess() {
	if (own !== undefined) return own;
	const folder = mkdtempSync(join(tmpdir(), 'csirt-compiled-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return (own = folder);
}

/** Takes away what was compiled from other sources, and what a compiler left that was ended half way. */
function clearAway() {
	for (const name of readdirSync(kept)) {
		// A command that is at work may still load a part of its own.
		if (hash !== undefined && name.endsWith(hash)) continue;
		const folder = join(kept, name);
		const isOld = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > stays;
		if (isOld) rmSync(folder, { recursive: true, force: true });
	}
}
