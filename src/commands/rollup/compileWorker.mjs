import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { derivedModules } from '../derivedModules.mjs';

// Compiles the worker into one file that Node runs as it is, in the folder that is named. `buildWorker` calls it.

const [folder = ''] = process.argv.slice(2);

/** @param {string} path */
const absolute = (path) => fileURLToPath(new URL(path, import.meta.url));

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
for (const chunk of outputs.flatMap((each) => ('output' in each ? each.output : []))) {
	if (chunk.type === 'chunk') writeFileSync(join(folder, chunk.fileName), chunk.code);
}
