import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { singleFile } from './singleFile.mjs';

// Builds the product as one HTML file, from the same pages as the site; see svelte.config.js.

const made = new URL('.svelte-kit/single-pages/', root);

const { status, error, stdout, stderr } = spawnSync(
	process.execPath,
	[fileURLToPath(new URL('node_modules/vite/bin/vite.js', root)), 'build', '--logLevel', 'warn'],
	{ cwd: root, encoding: 'utf8', env: { ...process.env, CSIRT_SINGLE_FILE: '1' } }
);
// What it says of a good build is about a site that has many files.
if (status !== 0) {
	console.error(error ?? `${stdout}${stderr}`);
	process.exit(1);
}

rmSync(singleFile, { force: true });
mkdirSync(new URL('./', singleFile), { recursive: true });
copyFileSync(new URL('index.html', made), singleFile);

// A picture or a font would be a second file, which nobody would carry along.
const assets = readdirSync(new URL('_app/immutable/assets/', made));
const left = assets.filter((name) => !name.startsWith('style.'));
if (left.length > 0) {
	console.error(`These files are not in the single file: ${left.join(', ')}`);
	process.exit(1);
}
