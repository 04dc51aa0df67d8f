import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { derivedModules } from '../derivedModules.mjs';

const absolute = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Compiles the worker into one file that Node runs as it is.
 *
 * @param folder Where the file is written.
 * @returns Its path.
 */
export async function buildWorker(folder: string): Promise<string> {
	const built = await build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		tsconfig: absolute('../report/runner.tsconfig.json'),
		plugins: [derivedModules()],
		resolve: { alias: { $lib: absolute('../../lib') } },
		ssr: { noExternal: true, target: 'node' },
		build: { ssr: absolute('worker.ts'), write: false, minify: false, target: 'node20' }
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []));
	for (const chunk of chunks) {
		if (chunk.type === 'chunk') writeFileSync(join(folder, chunk.fileName), chunk.code);
	}
	const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
	if (entry === undefined) throw new Error('the worker was not compiled');
	return join(folder, entry.fileName);
}
