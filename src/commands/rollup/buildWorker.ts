import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const compiler = fileURLToPath(new URL('compileWorker.mjs', import.meta.url));
const fileName = 'worker.mjs';

/** The program of the worker, compiled at the first roll-up of a process. */
let program: Promise<string> | undefined;

/**
 * Compiles the worker into one file that Node runs as it is: by a process of its own, because a compiler does not give
 * back the memory that it has taken.
 *
 * @param folder Where the file is written.
 * @returns Its path.
 */
export async function buildWorker(folder: string): Promise<string> {
	program ??= compiledIn(folder);
	const path = join(folder, fileName);
	await writeFile(path, await program);
	return path;
}

async function compiledIn(folder: string): Promise<string> {
	try {
		await promisify(execFile)(process.execPath, [compiler, folder]);
		return await readFile(join(folder, fileName), 'utf8');
	} catch (problem) {
		program = undefined;
		throw problem;
	}
}
