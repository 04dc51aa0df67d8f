import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { derivedModules } from './derivedModules.mjs';
import { root } from './install.mjs';

// Compiles a module with all that it imports, as the pages get it: `$lib` and JSON lists. `compiled` calls it with the
// module and the folder that is to have it: the whole of it, or nothing.

const [path = '', folder = ''] = process.argv.slice(2);
const name = basename(path, '.ts');

/** @param {string} from */
const absolute = (from) => fileURLToPath(new URL(from, root));

/**
 * What Node runs as it is stays where it is: it knows its place, and is the same module as for who imports it there.
 *
 * @type {import('vite').Plugin}
 */
const asItIs = {
	name: 'as-it-is',
	enforce: 'pre',
	resolveId(id, importer) {
		if (!importer || !id.startsWith('.') || !id.endsWith('.mjs')) return undefined;
		const file = resolve(dirname(importer), id);
		if (!file.startsWith(absolute('src'))) return undefined;
		return { id: pathToFileURL(file).href, external: true };
	}
};

process.once('uncaughtException', (problem) => {
	// In one line, without the drawing around the place.
	console.error(problem.message.replaceAll(/[\s╭─│]+/g, ' ').slice(0, 300));
	process.exitCode = 1;
});

const built = await build({
	root: absolute('.'),
	configFile: false,
	publicDir: false,
	logLevel: 'silent',
	// The project's own settings extend a file that only `svelte-kit sync` writes.
	tsconfig: absolute('src/commands/report/runner.tsconfig.json'),
	plugins: [asItIs, derivedModules({ solvesBounds: false })],
	resolve: { alias: { $lib: absolute('src/lib') } },
	ssr: { noExternal: true, target: 'node' },
	build: {
		ssr: absolute(path),
		write: false,
		minify: false,
		target: 'node20',
		rolldownOptions: {
			output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' }
		}
	}
});

const onTheWay = `${folder}.${process.pid}.part`;
for (const each of [built].flat().flatMap((one) => ('output' in one ? one.output : []))) {
	const file = join(onTheWay, each.fileName);
	mkdirSync(dirname(file), { recursive: true });
	// On the disk before it has its name: what is there is whole, whatever happens to the machine.
	writeFileSync(file, each.type === 'chunk' ? each.code : each.source, { flush: true });
}
try {
	renameSync(onTheWay, folder);
} catch (problem) {
	rmSync(onTheWay, { recursive: true, force: true });
	// Another command that was started at the same time has the same.
	if (!existsSync(join(folder, `${name}.mjs`))) throw problem;
}
