import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const compiler = fileURLToPath(new URL('compileWorker.mjs', import.meta.url));

/**
 * Compiles the worker into one file that Node runs as it is: by a process of its own, because a compiler does not give
 * back the memory that it has taken.
 *
 * @param folder Where the file is written.
 * @returns Its path.
 */
export async function buildWorker(folder: string): Promise<string> {
	await promisify(execFile)(process.execPath, [compiler, folder]);
	return join(folder, 'worker.mjs');
}
